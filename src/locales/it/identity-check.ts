import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Conferma subito con un’app di identificazione',
  lead: 'Bastano un documento d’identità e un telefono con fotocamera. Richiede circa cinque minuti; la lettera non serve più.',
  begin: 'Conferma con l’app',
  again: 'Riprova',
  anew: 'Ricomincia qui',
  cancel: 'Non usare l’app',
  open: 'Apri l’app su questo dispositivo',
  scan: 'Oppure inquadrare questo codice con il telefono:',
  code: 'Codice QR che apre l’app di identificazione su un telefono',
  codeLoading: 'Preparazione del codice in corso',
  codeFailed: 'Impossibile caricare il codice. Aprire l’app su questo dispositivo o ricominciare.',
  until: (time) => `Valido una sola volta, fino alle ore ${time}.`,
  elsewhere: (person, time) =>
    `${person} ha iniziato alle ore ${time}. Completare su quel dispositivo oppure ricominciare qui: la prima identificazione viene allora interrotta.`,
  waiting: 'In attesa dell’app',
  inProgress: 'Identificazione in corso',
  inProgressText: 'Completarla nell’app. Questa pagina prosegue automaticamente.',
  letter: 'La lettera resta possibile.',
  done: 'L’app di identificazione ha confermato l’indirizzo.',
  aborted: 'L’identificazione non è stata completata',
  expired: 'Il tempo per l’identificazione è scaduto',
  refused: 'L’app di identificazione non ha potuto confermare l’indirizzo',
  reasons: {
    'document-unreadable': 'Il documento non è leggibile.',
    'document-expired': 'Il documento è scaduto.',
    'person-mismatch': 'La persona davanti alla fotocamera e il documento non corrispondono.',
    'address-mismatch': 'Il documento riporta un indirizzo diverso da quello dell’account.',
    other: 'Il fornitore dell’app non ha indicato un motivo.',
  },
  startAt: (time) => `Oggi ci sono stati molti tentativi. Sarà di nuovo possibile dalle ore ${time}.`,
  loadFailed: 'Impossibile stabilire se si può usare un’app di identificazione',
} satisfies Translation<typeof english>;
