import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Wie heeft toegang',
  ownOnly: 'Iedereen heeft hier eigen inloggegevens.',
  withMain: (main) =>
    `Het lokale team houdt de eigen inloggegevens. Medewerkers van ${main} werken hier via het hoofdaccount.`,
  mainOnly: (main) =>
    `Niemand heeft eigen inloggegevens. Medewerkers van ${main} werken hier via het hoofdaccount.`,
  nobody: 'Niemand heeft toegang tot dit account.',
  loadFailed: 'De lijst met toegang kan niet worden geladen',
  stale: (time) => `Deze lijst is van ${time}. Vernieuwen is niet gelukt.`,
  through: { own: 'Eigen inloggegevens', main: 'Via hoofdaccount' },
  group: { own: 'Lokaal', main: 'Hoofdaccount' },
  everything: 'alles',
  nothing: 'op dit moment niets',
  since: (day) => `Sinds ${day}`,
  active: (day) => `laatst actief op ${day}`,
  neverActive: 'nog niet actief',
  grantsTitle: 'In gekoppelde accounts',
  grantsLead:
    'Wat medewerkers van dit account in gekoppelde accounts mogen. Zonder machtiging werkt daar niemand.',
  ownGrantsLead: 'Wat u in gekoppelde accounts mag.',
  grantsFailed: 'De machtigingen voor gekoppelde accounts kunnen niet worden geladen',
  noGrant: 'Geen toegang tot gekoppelde accounts',
  you: 'U',
  give: 'Toegang geven…',
  giveTo: (name) => `Toegang geven… ${name}`,
  giveSame: 'Dezelfde toegang aan iemand anders geven…',
  giveSameAs: (name) => `Dezelfde toegang aan iemand anders geven… ${name}`,
  titleThere: (name) => `Wie heeft toegang tot ${name}`,
  mainPeople: 'Via het hoofdaccount',
  nobodyThrough: 'Niemand van het hoofdaccount werkt in dit account.',
  local: 'Met eigen inloggegevens',
  nobodyLocal: 'Niemand heeft eigen inloggegevens.',
  localUnknown: 'Wie zelf inlogt op dit account, is hier niet te zien.',
  mayThere: (rights) => `Mag nu: ${rights}`,
  opensNothing: 'Kan daar op dit moment niet werken',
  onlyMails: 'Krijgt de e-mails hierover',
} satisfies Translation<typeof english>;
