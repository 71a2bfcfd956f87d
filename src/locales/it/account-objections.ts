import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Contestazioni',
  leadMain: 'Account collegati che contestano qualcosa fatto dai Suoi collaboratori. Il collegamento rimane.',
  leadAccount:
    'Se non condivide qualcosa che è stato fatto qui per conto dell’account principale, può segnalarlo. Il collegamento rimane.',
  none: 'Nessuna contestazione.',
  loadFailed: 'Impossibile caricare le contestazioni',
  stale: (time) => `Dati aggiornati a: ${time}. Non è stato possibile aggiornarli di nuovo.`,
  objects: (account) => `Contestazione di ${account}`,
  own: (main) => `Contestazione inviata a ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Aperta', answered: 'Con risposta', closed: 'Chiusa' },
  object: 'Contesta…',
  message: 'Che cosa intende contestare?',
  messageHint: (main) => `Lo leggeranno gli amministratori di ${main}, nel portale e via e-mail.`,
  send: 'Invia contestazione',
  answerTo: (account) => `Risposta a ${account}`,
  answer: 'Rispondi',
  answerNamed: (account) => `Rispondi alla contestazione di ${account}`,
  close: 'Chiudi contestazione',
  closeNamed: (account) => `Chiudi la contestazione di ${account}`,
} satisfies Translation<typeof english>;
