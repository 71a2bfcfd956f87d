import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Angebote',
  unnamed: 'Account noch ohne Namen',
  costs: (monthly: string, once: string) => `${monthly} monatlich, ${once} einmalig`,
  validUntil: (day: string) => `gültig bis ${day}`,
  expired: (day: string) => `galt bis ${day}`,
  by: (name: string) => `von ${name}`,
  mailed: (to: string, day: string) => `am ${day} an ${to} gemailt`,
  resume: 'Weitermachen',
  resumeOf: (number: string) => `Weitermachen mit Angebot ${number}`,
  renew: 'Neu berechnen',
  renewOf: (number: string) => `Neu berechnen: ${number}`,
  download: 'Herunterladen',
  downloadOf: (number: string) => `Herunterladen: ${number}`,
  mail: 'Mailen …',
  mailOf: (number: string) => `Mailen … ${number}`,
  withdraw: 'Zurückziehen',
  withdrawOf: (number: string) => `Zurückziehen: ${number}`,
  sure: (number: string) => `Angebot ${number} zurückziehen? Niemand kann mehr danach bestellen.`,
  keep: 'Behalten',
  done: {
    withdraw: (number: string) => `Angebot ${number} wurde zurückgezogen.`,
    renew: (number: string) => `Angebot ${number} ist an seine Stelle getreten, zu den Preisen von heute.`,
  },
  loadFailed: 'Die Angebote konnten nicht geladen werden',
  more: (count: number) =>
    plural('de', count, { one: '1 weiteres Angebot', other: `${count} weitere Angebote` }),
  less: 'Weniger zeigen',
} satisfies Translation<typeof english>;
