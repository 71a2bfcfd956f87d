import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Oferty',
  unnamed: 'Konto jeszcze bez nazwy',
  costs: (monthly, once) => `${monthly} miesięcznie, ${once} jednorazowo`,
  validUntil: (day) => `ważna do ${day}`,
  expired: (day) => `była ważna do ${day}`,
  by: (name) => `autor: ${name}`,
  mailed: (to, day) => `wysłano ${day} na adres ${to}`,
  resume: 'Kontynuuj',
  resumeOf: (number) => `Kontynuuj z ofertą ${number}`,
  renew: 'Przelicz ponownie',
  renewOf: (number) => `Przelicz ponownie: ${number}`,
  download: 'Pobierz',
  downloadOf: (number) => `Pobierz: ${number}`,
  mail: 'Wyślij e-mailem…',
  mailOf: (number) => `Wyślij e-mailem… ${number}`,
  withdraw: 'Wycofaj',
  withdrawOf: (number) => `Wycofaj: ${number}`,
  sure: (number) => `Wycofać ofertę ${number}? Nikt nie będzie już mógł na jej podstawie zamówić.`,
  keep: 'Zachowaj',
  done: {
    withdraw: (number) => `Oferta ${number} została wycofana.`,
    renew: (number) => `Zastąpiła ją oferta ${number}, w dzisiejszych cenach.`,
  },
  loadFailed: 'Nie udało się wczytać ofert',
  more: (count) =>
    plural('pl', count, {
      one: 'jeszcze 1 oferta',
      few: `jeszcze ${count} oferty`,
      many: `jeszcze ${count} ofert`,
      other: `jeszcze ${count} oferty`,
    }),
  less: 'Pokaż mniej',
} satisfies Translation<typeof english>;
