import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => plural('fi', count, { one: '1 tili', other: `${count} tiliä` });

export const swapMain = {
  titleUnnamed: 'Vaihda päätili',
  title: (to) => `Tee tilistä ”${to}” päätili`,
  loadFailed: 'Muutoksen vaikutuksia ei voitu ladata',
  lead: (to, from, day) =>
    `”${to}” korvaa päätilin ”${from}”, josta tulee yksi sen alatileistä. Jos hyväksyntä tulee ajoissa, vaihto tapahtuu ${day}.`,
  none: 'Päätilin vaihtoa ei ole ehdotettu.',
  standing: {
    proposed: {
      main: (to) => `Päätiliksi pyydetään: ”${to}”`,
      successor: (from) => `”${from}” ehdottaa, että tästä tilistä tulee päätili`,
    },
    planned: (to, day) => `”${to}” on päätili ${day} alkaen`,
    done: (to, day) => `”${to}” on ollut päätili ${day} alkaen`,
    declined: (to) => `”${to}” on kieltäytynyt ryhtymästä päätiliksi`,
    canceled: (to) => `Ehdotus uudeksi päätiliksi peruttiin: ”${to}”`,
    expired: (to) => `Kukaan ei vastannut, tuleeko uudeksi päätiliksi ”${to}”`,
    failed: (to) => `Tilistä ”${to}” ei voinut tulla päätiliä`,
  },
  validUntil: (day) => `Mikään ei muutu ilman hyväksyntää. Ehdotus on voimassa ${day} asti.`,
  plannedText: (day) => `Kumpi tahansa osapuoli voi perua tämän ${day} asti. Sitten kaikki muuttuu kerralla.`,
  endedText: 'Mikään ei ole muuttunut.',
  doneText: 'Kaikki linkitetyt tilit kuuluvat nyt uudelle päätilille tunnisteineen ja nimineen.',
  proposed: (by, day) => `Ehdottanut ${by}, ${day}`,
  said: (message) => `”${message}”`,
  message: 'Viesti vastaanottajalle (valinnainen)',
  messageHint: 'He saavat sähköpostin ja näkevät portaalissa, mitä muuttuisi.',
  notPossible: 'Tilistä ei voi vielä tulla päätiliä',
  obstacle: {
    'swap-in-progress': 'Toinen päätilin vaihto on kesken. Peru se ensin.',
    'account-halted': 'Toinen tileistä on jäädytetty tai sitä suljetaan.',
    'not-ready': 'Tilin tilaus on vielä kesken.',
    'invoice-only': 'Tili on vain koontilaskulla. Linkitä se ensin.',
    'detach-in-progress': 'Linkityksen päättyminen on suunniteltu. Kumoa se ensin.',
    'payer-change-in-progress': 'Maksajan vaihto on suunniteltu. Odota kyseiseen päivään tai kumoa se.',
    'no-local-admin':
      'Kukaan tilin omista henkilöistä ei hallinnoi sitä: jonkun on hyväksyttävä ja otettava vastuu.',
    'not-standalone-payment': 'Tilillä ei ole maksutapaa koontilaskua varten.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `${day} alkaen koontilaskun maksaa ”${account}”: ${accounts(count)}, ${monthly} kuukaudessa.`,
    'last-collective-invoice': (account, day) => `Tilin ”${account}” viimeinen koontilasku päättyy ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Myös tilin ”${account}” maksut (${monthly} kuukaudessa) tulevat koontilaskulle.`
        : `”${account}” maksaa edelleen omat maksunsa (${monthly} kuukaudessa).`,
    'past-invoices-stay': (account) => `Aiemmat laskut jäävät tilille ”${account}”.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? plural('fi', more, {
            one: `Tilin ”${account}” henkilöistä kaikki tilit näkee ja niitä hallinnoi: ${names} ja 1 muu.`,
            other: `Tilin ”${account}” henkilöistä kaikki tilit näkee ja niitä hallinnoi: ${names} ja ${more} muuta.`,
          })
        : `Tilin ”${account}” henkilöistä kaikki tilit näkee ja niitä hallinnoi: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('fi', count, {
        one: `Tilin ”${account}” 1 henkilö ei voi enää työskennellä muilla tileillä; omat tunnukset säilyvät.`,
        other: `Tilin ”${account}” ${count} henkilöä ei voi enää työskennellä muilla tileillä; omat tunnukset säilyvät.`,
      }),
    'requests-withdrawn': (count) =>
      plural('fi', count, {
        one: '1 pyyntö, joka silloin odottaa vastausta, perutaan.',
        other: `${count} pyyntöä, jotka silloin odottavat vastausta, perutaan.`,
      }),
    'local-teams-unchanged': 'Kaikkien tilien tiimien omat tunnukset ja oikeudet säilyvät.',
    'accounts-unchanged': 'Kaikkien tilien numerot, soitonsiirrot ja sopimukset pysyvät ennallaan.',
    'notes-go-along': 'Omat nimet, tunnisteet, kustannuspaikat ja ostotilaukset siirtyvät mukana.',
    'can-be-undone': (day) => `Kumpi tahansa osapuoli voi perua tämän ${day} asti.`,
  },
  keep: 'Älä muuta mitään',
  submit: { propose: 'Ehdota', accept: 'Hyväksy', decline: 'Hylkää', cancel: 'Peru' },
  done: {
    propose: (to) => `Kysymys on lähetetty: ”${to}”`,
    accept: (to, day) => `”${to}” on päätili ${day} alkaen`,
    decline: (from) => `”${from}” pysyy päätilinä`,
    cancel: (from) => `”${from}” pysyy päätilinä`,
  },
  doneTexts: {
    propose:
      'Sinä ja vastaanottajat saatte sähköpostin. Mikään ei muutu, ennen kuin he hyväksyvät, ja voit perua tämän täällä.',
    accept:
      'Molemmat osapuolet saavat sähköpostin. Kumpi tahansa voi perua tämän täällä edelliseen päivään asti.',
    decline: 'Mikään ei muutu. Molemmat osapuolet saavat sähköpostin.',
    cancel: 'Mikään ei muutu. Molemmat osapuolet saavat sähköpostin.',
  },
  look: 'Katso…',
  make: 'Tee päätiliksi…',
  closeAndCheck: 'Sulje ja tarkista myöhemmin',
} satisfies Translation<typeof english>;
