import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Kenellä on pääsy',
  ownOnly: 'Kaikilla täällä on omat tunnukset.',
  withMain: (main) =>
    `Paikallisella tiimillä säilyvät omat tunnukset. Tilin ${main} henkilöt työskentelevät täällä päätilin kautta.`,
  mainOnly: (main) =>
    `Kenelläkään ei ole omia tunnuksia. Tilin ${main} henkilöt työskentelevät täällä päätilin kautta.`,
  nobody: 'Kenelläkään ei ole pääsyä tälle tilille.',
  loadFailed: 'Pääsytietoja ei voitu ladata',
  stale: (time) => `Luettelo haettiin ${time}. Sitä ei voitu päivittää.`,
  through: { own: 'Omat tunnukset', main: 'Päätilin kautta' },
  group: { own: 'Paikalliset', main: 'Päätili' },
  everything: 'kaikki',
  nothing: 'ei mitään tällä hetkellä',
  since: (day) => `${day} alkaen`,
  active: (day) => `viimeksi aktiivinen ${day}`,
  neverActive: 'ei vielä aktiivinen',
  grantsTitle: 'Linkitetyillä tileillä',
  grantsLead:
    'Mitä tämän tilin henkilöt saavat tehdä linkitetyillä tileillä. Ilman lupaa kukaan ei työskentele siellä.',
  ownGrantsLead: 'Mitä saat tehdä linkitetyillä tileillä.',
  grantsFailed: 'Linkitettyjen tilien lupia ei voitu ladata',
  noGrant: 'Ei pääsyä linkitetyille tileille',
  you: 'Sinä',
  give: 'Anna pääsy…',
  giveTo: (name) => `Anna pääsy… ${name}`,
  giveSame: 'Anna sama toiselle…',
  giveSameAs: (name) => `Anna sama toiselle… ${name}`,
  titleThere: (name) => `Kenellä on pääsy tilille ${name}`,
  mainPeople: 'Päätilin kautta',
  nobodyThrough: 'Kukaan päätililtä ei työskentele tällä tilillä.',
  local: 'Omilla tunnuksilla',
  nobodyLocal: 'Kenelläkään ei ole omia tunnuksia.',
  localUnknown: 'Täältä ei näe, ketkä kirjautuvat tälle tilille itse.',
  mayThere: (rights) => `Saa nyt: ${rights}`,
  opensNothing: 'Ei voi työskennellä siellä tällä hetkellä',
  onlyMails: 'Saa tiliä koskevat sähköpostit',
} satisfies Translation<typeof english>;
