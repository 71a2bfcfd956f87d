import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Wer Zugang hat',
  ownOnly: 'Alle hier haben eine eigene Anmeldung.',
  withMain: (main) =>
    `Das Team vor Ort behält seine eigene Anmeldung. Personen von ${main} arbeiten hier über den Hauptaccount.`,
  mainOnly: (main) =>
    `Niemand hat eine eigene Anmeldung. Personen von ${main} arbeiten hier über den Hauptaccount.`,
  nobody: 'Niemand hat Zugang zu diesem Account.',
  loadFailed: 'Wer Zugang hat, konnte nicht geladen werden',
  stale: (time) => `Diese Liste ist von ${time}. Sie konnte nicht aktualisiert werden.`,
  through: { own: 'Eigene Anmeldung', main: 'Über Hauptaccount' },
  group: { own: 'Vor Ort', main: 'Hauptaccount' },
  everything: 'alles',
  nothing: 'im Moment nichts',
  since: (day) => `Seit ${day}`,
  active: (day) => `zuletzt aktiv ${day}`,
  neverActive: 'noch nicht aktiv',
  grantsTitle: 'In Nebenaccounts',
  grantsLead: 'Was Personen dieses Accounts in Nebenaccounts dürfen. Ohne Freigabe arbeitet dort niemand.',
  ownGrantsLead: 'Was Sie in Nebenaccounts dürfen.',
  grantsFailed: 'Was Personen in Nebenaccounts dürfen, konnte nicht geladen werden',
  noGrant: 'Kein Zugang zu Nebenaccounts',
  you: 'Sie',
  give: 'Zugang geben …',
  giveTo: (name) => `Zugang geben … ${name}`,
  titleThere: (name) => `Wer Zugang zu ${name} hat`,
  mainPeople: 'Über den Hauptaccount',
  nobodyThrough: 'Niemand aus dem Hauptaccount arbeitet in diesem Account.',
  local: 'Mit eigener Anmeldung',
  nobodyLocal: 'Niemand hat eine eigene Anmeldung.',
  localUnknown: 'Wer sich in diesem Account selbst anmeldet, ist von hier aus nicht zu sehen.',
  mayThere: (rights) => `Darf jetzt: ${rights}`,
  opensNothing: 'Kann dort im Moment nicht arbeiten',
  onlyMails: 'Bekommt die E-Mails dazu',
} satisfies Translation<typeof english>;
