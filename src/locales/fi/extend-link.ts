import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Linkityksen kesto',
  title: (account, main) => `Kuinka kauan ${account} on linkitetty tiliin ${main}`,
  asked: {
    main: (account) => `Lisäaikaa pyydetään tililtä ${account}`,
    secondary: (main) => `${main} pyytää, että linkitys kestää pidempään`,
  },
  loadFailed: 'Linkityksen kestoa ei voitu ladata',
  none: 'Tili ei ole enää linkitetty.',
  now: (holds) => `Nyt: ${holds}`,
  wanted: (wanted, now) => `Linkitys olisi voimassa ${wanted}, nyt ${now}.`,
  proposed: (by, main, day) => `Pyytäjä ${by}, tili ${main}, ${day}`,
  said: (message) => `”${message}”`,
  answerUntil: (day) => `Mikään ei muutu, ennen kuin tili hyväksyy. Sen voi tehdä ${day} asti.`,
  consent: (account) =>
    `Tämä ylittää sen, mitä ${account} on hyväksynyt. Tilin ylläpitäjiltä kysytään; mikään ei muutu, ennen kuin he hyväksyvät.`,
  atOnce:
    'Tämä tulee voimaan heti. Toinen osapuoli saa sähköpostin; lisäaikaan tarvittaisiin uusi hyväksyntä.',
  askMain: (main) => `Vain ${main} voi pyytää lisäaikaa, ja teidän olisi hyväksyttävä se.`,
  atEnd: 'Mitä linkityksen päättyminen muuttaa',
  message: 'Viesti vastaanottajalle (valinnainen)',
  why: 'Syy, jos hylkäät (valinnainen)',
  submit: {
    set: 'Tallenna',
    propose: 'Pyydä lisäaikaa',
    accept: 'Hyväksy',
    decline: 'Hylkää',
    cancel: 'Peru pyyntö',
  },
  closeAndCheck: 'Sulje ja tarkista myöhemmin',
  done: {
    set: (holds) => holds,
    propose: 'Tililtä on kysytty',
    accept: (holds) => holds,
    decline: 'Olet hylännyt pyynnön',
    cancel: 'Pyyntö peruttiin',
  },
  doneTexts: {
    set: 'Molemmat osapuolet saavat sähköpostin.',
    propose: 'Tilin ylläpitäjät saavat sähköpostin. Mikään ei muutu, ennen kuin he ovat vastanneet.',
    accept: 'Molemmat osapuolet saavat sähköpostin.',
    decline: 'Päätili saa sähköpostin. Linkitys on voimassa kuten ennenkin.',
    cancel: 'Molemmat osapuolet saavat sähköpostin. Linkitys on voimassa kuten ennenkin.',
  },
  place: {
    change: 'Muuta kestoa',
    limit: 'Aseta päättymispäivä',
    answer: 'Katso ja vastaa',
    look: 'Katso',
    declined: (account) => `${account} ei hyväksy lisäaikaa`,
    expired: (account) => `${account} ei ole vastannut ajoissa`,
    reason: (reason) => `Syy: ”${reason}”`,
    waits: 'Linkitys ei voinut päättyä',
    waitsText: 'Se jatkuu, kunnes tilillä on, mitä itsenäisyyteen tarvitaan. Puuttuu:',
    missing: {
      'not-standalone-payment': 'maksutapa',
      'no-local-admin': 'henkilö, joka kirjautuu itse ja hallinnoi tiliä',
    },
  },
};
