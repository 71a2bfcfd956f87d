import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Offerter',
  unnamed: 'Konto utan namn ännu',
  costs: (monthly, once) => `${monthly} per månad, ${once} i engångskostnad`,
  validUntil: (day) => `gäller till och med ${day}`,
  expired: (day) => `gällde till och med ${day}`,
  by: (name) => `av ${name}`,
  mailed: (to, day) => `mejlad till ${to} den ${day}`,
  resume: 'Fortsätt',
  resumeOf: (number) => `Fortsätt med offert ${number}`,
  renew: 'Räkna om',
  renewOf: (number) => `Räkna om: ${number}`,
  download: 'Hämta',
  downloadOf: (number) => `Hämta ${number}`,
  mail: 'Mejla…',
  mailOf: (number) => `Mejla… ${number}`,
  withdraw: 'Dra tillbaka',
  withdrawOf: (number) => `Dra tillbaka ${number}`,
  sure: (number) => `Dra tillbaka offert ${number}? Ingen kan längre beställa utifrån den.`,
  keep: 'Behåll',
  done: {
    withdraw: (number) => `Offert ${number} har dragits tillbaka.`,
    renew: (number) => `Offert ${number} har ersatt den, till dagens priser.`,
  },
  loadFailed: 'Offerterna kunde inte läsas in',
  more: (count) => plural('sv', count, { one: '1 offert till', other: `${count} offerter till` }),
  less: 'Visa färre',
} satisfies Translation<typeof english>;
