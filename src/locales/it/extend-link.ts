import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Durata del collegamento',
  title: (account, main) => `Durata del collegamento di ${account} a ${main}`,
  asked: {
    main: (account) => `Proroga richiesta a ${account}`,
    secondary: (main) => `${main} chiede di prolungare il collegamento`,
  },
  loadFailed: 'Impossibile caricare la durata del collegamento',
  none: 'Questo account non è più collegato.',
  now: (holds) => `Ora: ${holds}`,
  wanted: (wanted, now) => `Nuova durata: ${wanted}. Attuale: ${now}.`,
  proposed: (by, main, day) => `Richiesta di ${by}, ${main}, in data ${day}`,
  said: (message) => `«${message}»`,
  answerUntil: (day) => `Nulla cambia prima del consenso dell’account, possibile fino al giorno ${day}.`,
  consent: (account) =>
    `Va oltre quanto accettato da ${account}. Vengono interpellati gli amministratori dell’account; senza il loro consenso non cambia nulla.`,
  atOnce:
    'Vale da subito. L’altra parte riceve un’e-mail; per una durata maggiore dovrebbe dare di nuovo il consenso.',
  askMain: (main) => `Solo ${main} può chiedere una proroga, e servirebbe il Suo consenso.`,
  atEnd: 'Che cosa cambia alla fine',
  message: 'Messaggio per chi viene interpellato (facoltativo)',
  why: 'Motivo, in caso di rifiuto (facoltativo)',
  submit: {
    set: 'Salva',
    propose: 'Chiedi una proroga',
    accept: 'Accetta',
    decline: 'Rifiuta',
    cancel: 'Ritira la richiesta',
  },
  closeAndCheck: 'Chiudi e verifica più tardi',
  done: {
    set: (holds) => holds,
    propose: 'Richiesta inviata all’account',
    accept: (holds) => holds,
    decline: 'Richiesta rifiutata',
    cancel: 'Richiesta ritirata',
  },
  doneTexts: {
    set: 'Entrambe le parti ricevono un’e-mail.',
    propose: 'Gli amministratori ricevono un’e-mail. Fino alla risposta non cambia nulla.',
    accept: 'Entrambe le parti ricevono un’e-mail.',
    decline: 'L’account principale riceve un’e-mail. Il collegamento vale come prima.',
    cancel: 'Entrambe le parti ricevono un’e-mail. Il collegamento vale come prima.',
  },
  place: {
    change: 'Modifica la durata',
    limit: 'Imposta una fine',
    answer: 'Visualizza e rispondi',
    look: 'Visualizza',
    declined: (account) => `${account} non accetta la proroga`,
    expired: (account) => `${account} non ha risposto in tempo`,
    reason: (reason) => `Motivo: «${reason}»`,
    waits: 'Non è stato possibile terminare il collegamento',
    waitsText: 'Prosegue finché l’account non ha ciò che serve per essere autonomo. Manca:',
    missing: {
      'not-standalone-payment': 'un metodo di pagamento',
      'no-local-admin': 'un amministratore con credenziali proprie',
    },
  },
};
