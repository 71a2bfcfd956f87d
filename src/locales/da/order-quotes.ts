import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Tilbud',
  unnamed: 'Konto uden navn endnu',
  costs: (monthly, once) => `${monthly} pr. måned, ${once} i engangsbeløb`,
  validUntil: (day) => `gælder til og med ${day}`,
  expired: (day) => `gjaldt til og med ${day}`,
  by: (name) => `af ${name}`,
  mailed: (to, day) => `sendt til ${to} den ${day}`,
  resume: 'Fortsæt',
  resumeOf: (number) => `Fortsæt med tilbud ${number}`,
  renew: 'Beregn på ny',
  renewOf: (number) => `Beregn på ny: ${number}`,
  download: 'Hent',
  downloadOf: (number) => `Hent ${number}`,
  mail: 'Send…',
  mailOf: (number) => `Send… ${number}`,
  withdraw: 'Træk tilbage',
  withdrawOf: (number) => `Træk ${number} tilbage`,
  sure: (number) => `Trække tilbud ${number} tilbage? Ingen kan bestille ud fra det længere.`,
  keep: 'Behold',
  done: {
    withdraw: (number) => `Tilbud ${number} er trukket tilbage.`,
    renew: (number) => `Tilbud ${number} er trådt i stedet, til dagens priser.`,
  },
  loadFailed: 'Tilbuddene kunne ikke indlæses',
  more: (count) => plural('da', count, { one: '1 tilbud mere', other: `${count} tilbud mere` }),
  less: 'Vis færre',
} satisfies Translation<typeof english>;
