import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Huomautukset',
  leadMain:
    'Linkitetyt tilit, jotka eivät hyväksy jotakin, mitä teidän henkilönne ovat tehneet. Linkitys säilyy.',
  leadAccount:
    'Jos et hyväksy jotakin, mitä täällä on tehty päätilin puolesta, kerro siitä. Linkitys säilyy.',
  none: 'Huomautuksia ei ole.',
  loadFailed: 'Huomautuksia ei voitu ladata',
  stale: (time) => `Tiedot haettiin ${time}. Niitä ei voitu päivittää.`,
  objects: (account) => `Huomautuksen teki ${account}`,
  own: (main) => `Huomautuksesi tilille ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Avoin', answered: 'Vastattu', closed: 'Käsitelty' },
  object: 'Tee huomautus…',
  message: 'Mistä huomautat?',
  messageHint: (main) => `Tilin ${main} ylläpitäjät lukevat tämän portaalissa ja sähköpostissa.`,
  send: 'Lähetä huomautus',
  answerTo: (account) => `Vastaus tilille ${account}`,
  answer: 'Vastaa',
  answerNamed: (account) => `Vastaa tilin ${account} huomautukseen`,
  close: 'Merkitse käsitellyksi',
  closeNamed: (account) => `Merkitse tilin ${account} huomautus käsitellyksi`,
} satisfies Translation<typeof english>;
