import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Preventivi',
  unnamed: 'Account ancora senza nome',
  costs: (monthly, once) => `${monthly} al mese, ${once} una tantum`,
  validUntil: (day) => `valido fino al giorno ${day}`,
  expired: (day) => `era valido fino al giorno ${day}`,
  by: (name) => `di ${name}`,
  mailed: (to, day) => `inviato a ${to} in data ${day}`,
  resume: 'Continua',
  resumeOf: (number) => `Continua con il preventivo ${number}`,
  renew: 'Ricalcola',
  renewOf: (number) => `Ricalcola: ${number}`,
  download: 'Scarica',
  downloadOf: (number) => `Scarica ${number}`,
  mail: 'Invia via e-mail…',
  mailOf: (number) => `Invia via e-mail… ${number}`,
  withdraw: 'Ritira',
  withdrawOf: (number) => `Ritira ${number}`,
  sure: (number) => `Ritirare il preventivo ${number}? Nessuno potrà più ordinare in base ad esso.`,
  keep: 'Mantieni',
  done: {
    withdraw: (number) => `Il preventivo ${number} è stato ritirato.`,
    renew: (number) => `Lo sostituisce il preventivo ${number}, ai prezzi di oggi.`,
  },
  loadFailed: 'Impossibile caricare i preventivi',
  more: (count) => plural('it', count, { one: '1 altro preventivo', other: `altri ${count} preventivi` }),
  less: 'Mostra meno',
} satisfies Translation<typeof english>;
