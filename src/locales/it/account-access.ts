import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Chi ha accesso',
  ownOnly: 'Qui tutti hanno credenziali proprie.',
  withMain: (main) =>
    `Il team locale mantiene le proprie credenziali. Gli utenti di ${main} lavorano qui tramite l’account principale.`,
  mainOnly: (main) =>
    `Nessuno ha credenziali proprie. Gli utenti di ${main} lavorano qui tramite l’account principale.`,
  nobody: 'Nessuno ha accesso a questo account.',
  loadFailed: 'Impossibile caricare l’elenco di chi ha accesso',
  stale: (time) => `Elenco aggiornato a: ${time}. Non è stato possibile aggiornarlo di nuovo.`,
  through: { own: 'Credenziali proprie', main: 'Tramite principale' },
  group: { own: 'Team locale', main: 'Account principale' },
  everything: 'tutto',
  nothing: 'al momento nulla',
  since: (day) => `Da: ${day}`,
  active: (day) => `ultima attività: ${day}`,
  neverActive: 'ancora nessuna attività',
  grantsTitle: 'Negli account collegati',
  grantsLead:
    'Che cosa possono fare gli utenti di questo account negli account collegati. Senza autorizzazione nessuno può lavorarci.',
  ownGrantsLead: 'Che cosa può fare negli account collegati.',
  grantsFailed: 'Impossibile caricare le autorizzazioni per gli account collegati',
  noGrant: 'Nessun accesso agli account collegati',
  you: 'Lei',
  give: 'Concedi accesso…',
  giveTo: (name) => `Concedi accesso… ${name}`,
  giveSame: 'Concedi lo stesso a un’altra persona…',
  giveSameAs: (name) => `Concedi lo stesso a un’altra persona… ${name}`,
  titleThere: (name) => `Chi ha accesso a ${name}`,
  mainPeople: 'Tramite l’account principale',
  nobodyThrough: 'Nessun utente dell’account principale lavora in questo account.',
  local: 'Con credenziali proprie',
  nobodyLocal: 'Nessuno ha credenziali proprie.',
  localUnknown: 'Da qui non è visibile chi accede direttamente a questo account.',
  mayThere: (rights) => `Può ora: ${rights}`,
  opensNothing: 'Al momento non può lavorarci',
  onlyMails: 'Riceve le relative e-mail',
} satisfies Translation<typeof english>;
