import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Etkö tilaa vielä?',
  text: (days) =>
    `Tallenna tämä tarjouksena. Hinnat ovat voimassa ${days} päivää, ja työtoverisi voi tilata sen perusteella.`,
  save: 'Tallenna tarjouksena',
  saved: (number) => `Tarjous ${number} on tallennettu`,
  savedText: (day) =>
    `Hinnat ovat voimassa ${day} asti. Tarjous on yleisnäkymässä kaikille, jotka saavat tilata täällä.`,
  notSaved: 'Tarjousta ei tallennettu',
  full: 'Tällä tilillä on jo enimmäismäärä avoimia tarjouksia. Peru ensin jokin niistä yleisnäkymässä.',
  download: 'Lataa tarjous',
  downloadFailed: 'Tarjousta ei voitu ladata',
  mail: 'Lähetä työtoverille…',
  opening: 'Tarjousta avataan.',
  unopened: 'Tarjousta ei voitu avata',
  counts: (number) => `Tarjouksen ${number} hinnat`,
  countsText: (day) => `Ne ovat voimassa ${day} asti, kunhan et muuta mitään hintaan vaikuttavaa.`,
  other: (number) => `Tämä ei enää vastaa tarjousta ${number}`,
  otherText:
    'Olet muuttanut jotakin, joten tämän päivän hinnat ovat voimassa. Jos palautat muutoksen, tarjouksen hinnat ovat taas voimassa.',
  expired: (number, day) => `Tarjous ${number} oli voimassa ${day} asti`,
  expiredText: 'Kaikki on täytetty kuten oli. Hinnat ovat tämän päivän hintoja.',
  renew: 'Laske uudelleen',
  withdrawn: (number) => `Tarjous ${number} on peruttu`,
  withdrawnText:
    'Sen perusteella ei voi enää tilata. Täytetyt tiedot säilyvät omana tilauksena tämän päivän hinnoin.',
  leave: 'Jatka ilman tarjousta',
  renewed: (number) => `Tarjous ${number} on laskettu uudelleen`,
  renewedText: 'Toinen tarjous on korvannut sen.',
  open: 'Avaa uusi tarjous',
  ordered: (number) => `Tarjous ${number} on jo tilattu`,
  orderedText: 'Tili on yleisnäkymässäsi. Mitään ei tilata kahdesti.',
} satisfies Translation<typeof english>;
