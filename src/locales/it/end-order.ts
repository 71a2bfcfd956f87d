import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Impossibile caricare l’ordine',
  cancel: {
    title: (number) => `Annullare l’ordine ${number}?`,
    lead: 'Verifichiamo se è ancora possibile e comunichiamo l’esito.',
    possible:
      'Finché nulla è prenotato, l’ordine termina, non viene addebitato nulla e l’account esce dalla panoramica.',
    notPossible:
      'Se qualcosa non è più annullabile, ad esempio un intervento sulla linea già prenotato, l’ordine prosegue.',
    message: 'Perché (facoltativo)',
    messageHint: 'Per chi esamina la richiesta.',
    submit: 'Annulla l’ordine',
    sending: 'Invio in corso…',
    keep: 'Mantieni l’ordine',
    done: 'Stiamo verificando',
    doneText: 'Le comunicheremo se l’ordine può essere annullato. Fino ad allora non viene eseguito altro.',
  },
  withdraw: {
    title: (number) => `Recesso dal contratto dell’ordine ${number}`,
    lead: (day) => `È possibile fino alla fine del giorno ${day}, senza indicare un motivo.`,
    effect:
      'Il contratto termina subito. L’account viene chiuso, i suoi numeri di telefono vengono liberati ed esce dalla panoramica.',
    declaration: (number, account) =>
      `«Dichiaro di recedere dal contratto dell’ordine ${number} per ${account}.»`,
    name: 'Nome e cognome',
    email: 'Dove inviare la conferma',
    emailHint: 'Con il testo della dichiarazione, il giorno e l’ora. Si consiglia di conservarla.',
    submit: 'Conferma il recesso',
    sending: 'Invio della dichiarazione…',
    keep: 'Mantieni il contratto',
    done: 'Recesso dal contratto effettuato',
    doneText: (email, at) => `Ricevuto: ${at}. La conferma è in arrivo all’indirizzo ${email}.`,
  },
  over: 'Non è più possibile: nel frattempo l’ordine è proseguito.',
  titleUnnamed: 'Ordine',
  failed: 'Operazione non eseguita',
} satisfies Translation<typeof messages>;
