import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Offertes',
  unnamed: 'Account nog zonder naam',
  costs: (monthly, once) => `${monthly} per maand, ${once} eenmalig`,
  validUntil: (day) => `geldig tot ${day}`,
  expired: (day) => `was geldig tot ${day}`,
  by: (name) => `van ${name}`,
  mailed: (to, day) => `gemaild aan ${to} op ${day}`,
  resume: 'Verder',
  resumeOf: (number) => `Verder met offerte ${number}`,
  renew: 'Opnieuw berekenen',
  renewOf: (number) => `Opnieuw berekenen: ${number}`,
  download: 'Downloaden',
  downloadOf: (number) => `${number} downloaden`,
  mail: 'Mailen…',
  mailOf: (number) => `Mailen… ${number}`,
  withdraw: 'Intrekken',
  withdrawOf: (number) => `${number} intrekken`,
  sure: (number) => `Offerte ${number} intrekken? Niemand kan er dan nog mee bestellen.`,
  keep: 'Behouden',
  done: {
    withdraw: (number) => `Offerte ${number} is ingetrokken.`,
    renew: (number) => `Offerte ${number} is ervoor in de plaats gekomen, tegen de prijzen van vandaag.`,
  },
  loadFailed: 'De offertes kunnen niet worden geladen',
  more: (count) => plural('nl', count, { one: 'Nog 1 offerte', other: `Nog ${count} offertes` }),
  less: 'Minder tonen',
} satisfies Translation<typeof english>;
