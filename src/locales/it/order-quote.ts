import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Preventivo ${number}`,
  loading: 'Apertura del preventivo in corso.',
  failed: 'Impossibile aprire questo preventivo',
  gone: 'Questo link non è più valido',
  goneText:
    'Il preventivo è scaduto da tempo o il link non è completo. Chiederne uno nuovo a chi lo ha inviato.',
  for: 'Per',
  account: 'Nuovo account',
  unnamed: 'ancora senza nome',
  location: 'Indirizzo dell’utenza',
  validUntil: 'Valido fino al',
  term: 'Durata minima',
  months: (count) => plural('it', count, { one: '1 mese', other: `${count} mesi` }),
  terms: 'Condizioni',
  service: 'Servizio',
  monthly: 'Al mese',
  once: 'Una tantum',
  total: 'Totale, IVA inclusa',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Continua con l’ordine',
  goOnText: 'Prima si accede. Poi tutto è già compilato; nulla viene ordinato prima del riepilogo.',
  state: {
    expired: {
      title: (number, day) => `Il preventivo ${number} era valido fino al giorno ${day}`,
      text: 'I prezzi non valgono più. È possibile continuare con tutti i dati compilati, ai prezzi di oggi.',
    },
    ordered: {
      title: (number, _day) => `Il preventivo ${number} è stato ordinato`,
      text: 'L’account è nella panoramica di chi ha ordinato. Non occorre fare altro.',
    },
    withdrawn: {
      title: (number, _day) => `Il preventivo ${number} è stato ritirato`,
      text: 'Non è più possibile ordinare in base ad esso. Rivolgersi a chi lo ha inviato.',
    },
    renewed: {
      title: (number, _day) => `Il preventivo ${number} è stato ricalcolato`,
      text: 'È stato sostituito da un altro preventivo, disponibile proseguendo.',
    },
  },
} satisfies Translation<typeof english>;
