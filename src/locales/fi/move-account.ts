import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Siirto toiselle päätilille',
  title: (number) => `Pyydä, että ${number} siirtyy tilillenne`,
  loadFailed: 'Muutoksen vaikutuksia ei voitu ladata',
  none: 'Tämän tilin siirtoa ei ole pyydetty.',
  lead: (number, to, day) =>
    `${number} kuuluu toiselle päätilille. Jos kaikki hyväksyvät ajoissa, tili kuuluu ${day} alkaen päätilille ${to}, ilman välipäiviä.`,
  asks: {
    owner: 'Omistaja on jo hyväksynyt. Nyt kysytään nykyiseltä päätililtä.',
    both: 'Nyt kysytään nykyiseltä päätililtä ja tilin omistajalta.',
  },
  candidate: 'Tili',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Siirtoa teille kysytään: ${account}`,
      present: (account, to) => `${to} pyytää, että ${account} siirtyy sinne`,
      account: (_account, to) => `${to} pyytää, että tämä tili siirtyy sinne`,
    },
    planned: {
      new: (account, day) => `${account} siirtyy teille ${day}`,
      present: (account, day, to) => `${account} siirtyy tilille ${to} ${day}`,
      account: (_account, day, to) => `Tämä tili siirtyy tilille ${to} ${day}`,
    },
    done: (account, to, day) => `${account} kuuluu tilille ${to} ${day} alkaen`,
    declined: (account) => `Tilin ${account} siirto hylättiin`,
    canceled: (account) => `Tilin ${account} siirto peruttiin`,
    expired: (account) => `Kaikki eivät ole vastanneet tilin ${account} siirtoon`,
    failed: (account) => `Tiliä ${account} ei voitu siirtää`,
  },
  thisAccount: 'tämä tili',
  from: (from) => `Nykyinen päätili: ${from}.`,
  validUntil: (day) => `Mikään ei muutu, ennen kuin kaikki ovat hyväksyneet. Pyyntö on voimassa ${day} asti.`,
  plannedText: (day) => `Kukin osapuoli voi perua tämän ${day} asti. Sitten kaikki muuttuu kerralla.`,
  endedText: 'Mikään ei ole muuttunut.',
  reason: (reason) => `Syy: ”${reason}”`,
  answers: 'Kuka on hyväksynyt',
  answer: {
    present: 'Nykyinen päätili',
    account: 'Tilin omistaja',
    own: 'Oma osapuolenne',
    agreed: (day) => `hyväksynyt ${day}`,
    waits: 'ei ole vielä vastannut',
  },
  proposed: (by, to, day) => `Pyytäjä ${by}, tili ${to}, ${day}`,
  said: (message) => `”${message}”`,
  message: 'Viesti vastaanottajille (valinnainen)',
  messageHint: 'He saavat sähköpostin ja näkevät portaalissa, mikä heidän kannaltaan muuttuisi.',
  why: 'Syy, jos hylkäät (valinnainen)',
  whyHint: 'Pyynnön tehnyt päätili lukee sen.',
  notPossible: 'Tiliä ei voi vielä siirtää',
  obstacle: {
    'move-in-progress': 'Tilin toinen siirto on kesken.',
    'no-main-eligible': 'Pyynnön tehneestä päätilistä on itsestään tullut alatili.',
    'account-halted': 'Jokin tileistä on jäädytetty tai sitä suljetaan.',
    'not-ready': 'Tilin tilaus on vielä kesken.',
    'detach-in-progress':
      'Linkityksen päättyminen on suunniteltu, tai se on päättynyt. Tilin voi linkittää, kun se on itsenäinen.',
    'payer-change-in-progress': 'Maksajan vaihto on suunniteltu. Odota kyseiseen päivään.',
    'swap-in-progress': 'Toisella osapuolella on kesken päätilin vaihto. Odota sen valmistumista.',
  },
  keep: 'Älä muuta mitään',
  submit: { propose: 'Kysy kaikilta', accept: 'Hyväksy', decline: 'Hylkää', cancel: 'Peru' },
  done: {
    propose: 'Kaikilta kysytään',
    accept: {
      proposed: 'Olet hyväksynyt; toiselta osapuolelta kysytään vielä',
      planned: (day) => `Kaikki ovat hyväksyneet: tili siirtyy ${day}`,
    },
    decline: 'Tili ei siirry',
    cancel: 'Tili ei siirry',
  },
  doneTexts: {
    propose:
      'Kaikki osapuolet saavat sähköpostin. Mikään ei muutu, ennen kuin kaikki hyväksyvät, ja voit perua tämän täällä.',
    accept:
      'Kaikki osapuolet saavat sähköpostin. Kukin osapuoli voi perua tämän täällä edelliseen päivään asti.',
    decline: 'Mikään ei muutu. Kaikki osapuolet saavat sähköpostin.',
    cancel: 'Mikään ei muutu. Kaikki osapuolet saavat sähköpostin.',
  },
  closeAndCheck: 'Sulje ja tarkista myöhemmin',
  elsewhere: 'Tämä tili kuuluu toiselle päätilille',
  elsewhereText:
    'Se voi siirtyä teille yhdessä vaiheessa, kun myös kyseinen päätili hyväksyy. Siihen asti siellä ei muutu mitään.',
  ask: 'Pyydä siirtoa…',
  look: 'Katso…',
  moves: 'Siirrettävät tilit',
} satisfies Translation<typeof english>;
