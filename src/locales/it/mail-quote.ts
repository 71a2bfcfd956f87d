import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Invia il preventivo via e-mail',
  lead: 'Chi lo riceve vede prezzi e condizioni. Per ordinare deve accedere e disporre del relativo diritto.',
  to: 'A',
  choose: 'Scegli un collega',
  another: 'Un altro indirizzo',
  nobody: 'In questo account nessun altro può ancora ordinare.',
  loadFailed: 'Impossibile caricare i colleghi. È possibile inserire un indirizzo.',
  email: 'Indirizzo e-mail',
  message: 'Messaggio (facoltativo)',
  foreign: {
    none: {
      title: 'Va a un altro dominio',
      text: (theirs, own) =>
        `Il destinatario è presso ${theirs}, Lei presso ${own}. Vedrà prezzi, nome e località dell’account.`,
    },
    'look-alike': {
      title: 'Questo dominio è solo simile al Suo',
      text: (theirs, own) =>
        `Il destinatario è presso ${theirs}, Lei presso ${own}: due domini che possono appartenere a due titolari. Controllare.`,
    },
    'other-letters': {
      title: 'Questo dominio contiene lettere insolite',
      text: (theirs, own) =>
        `Il destinatario è presso ${theirs}, Lei presso ${own}. Alcune lettere somigliano ad altre: leggere lettera per lettera.`,
    },
  },
  spelled: (domain) => `${domain}, lettera per lettera:`,
  send: 'Invia',
  sending: 'Invio in corso…',
  tooMany: (time) =>
    `Oggi sono stati inviati molti preventivi. Il prossimo può essere inviato alle ore ${time}.`,
  done: 'Il preventivo è in arrivo',
  doneText: (to) => `Un’e-mail con il link arriverà a ${to}.`,
} satisfies Translation<typeof english>;
