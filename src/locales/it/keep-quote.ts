import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Non si vuole ancora ordinare?',
  text: (days) =>
    plural('it', days, {
      one: 'È possibile salvare come preventivo. I prezzi valgono 1 giorno e anche un collega può ordinare.',
      other: `È possibile salvare come preventivo. I prezzi valgono ${days} giorni e anche un collega può ordinare.`,
    }),
  save: 'Salva come preventivo',
  saved: (number) => `Preventivo ${number} salvato`,
  savedText: (day) =>
    `I prezzi valgono fino al giorno ${day}. Si trova nella panoramica, per tutti coloro che possono ordinare qui.`,
  notSaved: 'Il preventivo non è stato salvato',
  full: 'Questo account ha raggiunto il numero massimo di preventivi aperti. Ritirarne prima uno nella panoramica.',
  download: 'Scarica preventivo',
  downloadFailed: 'Impossibile scaricare il preventivo',
  mail: 'Invia a un collega…',
  opening: 'Apertura del preventivo in corso.',
  unopened: 'Impossibile aprire questo preventivo',
  counts: (number) => `Prezzi del preventivo ${number}`,
  countsText: (day) => `Valgono fino al giorno ${day}, finché non si modifica nulla che comporti un costo.`,
  other: (number) => `Non corrisponde più al preventivo ${number}`,
  otherText:
    'È stata apportata una modifica, quindi valgono i prezzi di oggi. Annullandola, valgono quelli del preventivo.',
  expired: (number, day) => `Il preventivo ${number} era valido fino al giorno ${day}`,
  expiredText: 'Tutto è compilato come prima. I prezzi sono quelli di oggi.',
  renew: 'Ricalcola',
  withdrawn: (number) => `Il preventivo ${number} è stato ritirato`,
  withdrawnText:
    'Non è più possibile ordinare in base ad esso. I dati compilati restano, come ordine a sé ai prezzi di oggi.',
  leave: 'Continua senza preventivo',
  renewed: (number) => `Il preventivo ${number} è stato ricalcolato`,
  renewedText: 'È stato sostituito da un altro preventivo.',
  open: 'Apri quello',
  ordered: (number) => `Il preventivo ${number} è già stato ordinato`,
  orderedText: 'L’account è nella panoramica. Nulla viene ordinato due volte.',
} satisfies Translation<typeof english>;
