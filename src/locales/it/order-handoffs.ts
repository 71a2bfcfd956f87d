import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Ordini nello shop',
  looking: 'Stiamo cercando l’ordine',
  lookingText: 'È appena stato effettuato nello shop. Compare qui appena arriva.',
  inProgress: 'Ordine in lavorazione',
  inProgressText: (at, person) =>
    `${person} ha aperto lo shop alle ore ${at}. L’ordine compare nella panoramica appena arriva.`,
  away: 'Un ordine è in corso nello shop',
  awayText: (at, person) => `${person} ha aperto lo shop alle ore ${at}.`,
  notify: 'Avvisami',
  notifyOf: (at) => `Avvisami dell’ordine dallo shop: ${at}`,
  notified:
    'Riceverà un’e-mail appena arriva, o quando è certo che non c’è alcun ordine. È possibile chiudere questa pagina.',
  notNotified: 'Non riceverà e-mail al riguardo.',
  stop: 'Non avvisarmi',
  stopOf: (at) => `Non avvisarmi dell’ordine dallo shop: ${at}`,
  notifyFailed: 'Impossibile salvare la scelta',
  none: 'Nessun ordine è stato effettuato',
  noneText: 'Quanto scelto nello shop è conservato. È possibile continuare da lì.',
  goOn: 'Continua nello shop',
  goOnOf: (at) => `Continua nello shop: ${at}`,
  leave: 'Non cercare più',
  leaveOf: (at) => `Non cercare più: ${at}`,
  discard: 'Scarta',
  discardOf: (at) => `Scarta: ${at}`,
  unknown: 'Questo ritorno dallo shop non è più valido',
  unknownText: 'Se è stato effettuato un ordine, l’account è nella panoramica.',
  failed: 'Lo shop non è raggiungibile',
  arrived: (name) => `«${name}»: ordine effettuato.`,
} satisfies Translation<typeof messages>;
