import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Kontynuuj od miejsca przerwania',
  unnamed: 'Zamówienie jeszcze bez nazwy',
  step: { configure: 'Produkt i lokalizacja', review: 'Gotowe do sprawdzenia' },
  saved: (at) => `Zapisano: ${at}`,
  resume: 'Kontynuuj',
  resumeOf: (name) => `Kontynuuj: ${name}`,
  discard: 'Odrzuć',
  discardOf: (name) => `Odrzuć: ${name}`,
  sure: (name) => `Odrzucić „${name}”? Wpisane dane przepadną.`,
  sureUnnamed: 'Odrzucić to zamówienie? Wpisane dane przepadną.',
  keep: 'Zachowaj',
  discarded: 'Zamówienie zostało odrzucone.',
  changed: 'W międzyczasie zmieniono to zamówienie gdzie indziej. Niczego nie odrzucono.',
  more: (count) =>
    plural('pl', count, {
      one: 'jeszcze 1 zamówienie',
      few: `jeszcze ${count} zamówienia`,
      many: `jeszcze ${count} zamówień`,
      other: `jeszcze ${count} zamówienia`,
    }),
  less: 'Pokaż tylko jedno',
  hide: 'Nie teraz',
} satisfies Translation<typeof english>;
