import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Passa a un altro account principale',
  title: (number) => `Chiedi il passaggio di ${number} al Suo account`,
  loadFailed: 'Impossibile caricare le conseguenze della modifica',
  none: 'Per questo account non è richiesto alcun passaggio.',
  lead: (number, to, day) =>
    `${number} appartiene a un altro account principale. Se tutti accettano in tempo, dal giorno ${day} appartiene a ${to}, senza interruzioni.`,
  asks: {
    owner: 'Il titolare ha già accettato. Ora viene interpellato l’account principale attuale.',
    both: 'Ora vengono interpellati l’account principale attuale e il titolare dell’account.',
  },
  candidate: 'L’account',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Richiesta in corso: passaggio di ${account} al Suo account`,
      present: (account, to) => `${to} chiede il passaggio di ${account}`,
      account: (_account, to) => `${to} chiede il passaggio di questo account`,
    },
    planned: {
      new: (account, day) => `${account} passa al Suo account il giorno ${day}`,
      present: (account, day, to) => `${account} passa a ${to} il giorno ${day}`,
      account: (_account, day, to) => `Questo account passa a ${to} il giorno ${day}`,
    },
    done: (account, to, day) => `${account} appartiene a ${to} dal giorno ${day}`,
    declined: (account) => `Il passaggio di ${account} è stato rifiutato`,
    canceled: (account) => `Il passaggio di ${account} è stato ritirato`,
    expired: (account) => `Non tutti hanno risposto sul passaggio di ${account}`,
    failed: (account) => `Il passaggio di ${account} non è stato possibile`,
  },
  thisAccount: 'questo account',
  from: (from) => `Lascia ${from}.`,
  validUntil: (day) =>
    `Nulla cambia prima del consenso di tutti. La richiesta è valida fino al giorno ${day}.`,
  plannedText: (day) => `Fino al giorno ${day} ciascuna parte può ritirarlo. Poi tutto cambia in una volta.`,
  endedText: 'Non è cambiato nulla.',
  reason: (reason) => `Motivo: «${reason}»`,
  answers: 'Chi ha accettato',
  answer: {
    present: 'L’account principale attuale',
    account: 'Il titolare dell’account',
    own: 'La Sua parte',
    agreed: (day) => `consenso in data ${day}`,
    waits: 'ancora senza risposta',
  },
  proposed: (by, to, day) => `Richiesta di ${by}, ${to}, in data ${day}`,
  said: (message) => `«${message}»`,
  message: 'Messaggio per chi viene interpellato (facoltativo)',
  messageHint: 'Riceve un’e-mail e vede nel portale che cosa cambierebbe.',
  why: 'Motivo, in caso di rifiuto (facoltativo)',
  whyHint: 'Lo legge l’account principale che lo chiede.',
  notPossible: 'Il passaggio non è ancora possibile',
  obstacle: {
    'move-in-progress': 'Per questo account è in corso un altro passaggio.',
    'no-main-eligible': 'L’account principale richiedente è diventato a sua volta account secondario.',
    'account-halted': 'Uno degli account è sospeso o in chiusura.',
    'not-ready': 'Il relativo ordine è ancora in corso.',
    'detach-in-progress':
      'La fine del collegamento è pianificata o già avvenuta. Si potrà collegare quando sarà autonomo.',
    'payer-change-in-progress': 'È previsto un cambio di chi paga. Attendere quel giorno.',
    'swap-in-progress': 'Da una parte è in corso un cambio dell’account principale. Attenderne la fine.',
  },
  keep: 'Non cambiare nulla',
  submit: { propose: 'Chiedi a tutti', accept: 'Accetta', decline: 'Rifiuta', cancel: 'Ritira' },
  done: {
    propose: 'Richiesta inviata a tutti',
    accept: {
      proposed: 'Consenso registrato; si attende ancora l’altra parte',
      planned: (day) => `Tutti hanno accettato: il passaggio avviene il giorno ${day}`,
    },
    decline: 'Il passaggio non avviene',
    cancel: 'Il passaggio non avviene',
  },
  doneTexts: {
    propose:
      'Tutte le parti ricevono un’e-mail. Finché non accettano tutti non cambia nulla, ed è possibile ritirare la richiesta da qui.',
    accept: 'Tutte le parti ricevono un’e-mail. Fino al giorno prima, ciascuna parte può ritirarsi da qui.',
    decline: 'Non cambia nulla. Tutte le parti ricevono un’e-mail.',
    cancel: 'Non cambia nulla. Tutte le parti ricevono un’e-mail.',
  },
  closeAndCheck: 'Chiudi e verifica più tardi',
  elsewhere: 'Questo account appartiene a un altro account principale',
  elsewhereText:
    'Può passare al Suo in un solo passaggio, appena anche quell’account principale accetta. Fino ad allora lì non cambia nulla.',
  ask: 'Chiedi il passaggio…',
  look: 'Visualizza…',
  moves: 'Account in passaggio',
} satisfies Translation<typeof english>;
