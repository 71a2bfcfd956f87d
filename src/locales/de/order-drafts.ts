import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Machen Sie weiter, wo Sie aufgehört haben',
  unnamed: 'Bestellung noch ohne Namen',
  step: { configure: 'Produkt und Standort', review: 'Bereit zum Prüfen' },
  saved: (at: string) => `Gespeichert ${at}`,
  resume: 'Weitermachen',
  resumeOf: (name: string) => `Weitermachen: ${name}`,
  discard: 'Verwerfen',
  discardOf: (name: string) => `Verwerfen: ${name}`,
  sure: (name: string) => `„${name}“ verwerfen? Die Eingaben gehen verloren.`,
  sureUnnamed: 'Diese Bestellung verwerfen? Die Eingaben gehen verloren.',
  keep: 'Behalten',
  discarded: 'Die Bestellung wurde verworfen.',
  changed: 'Diese Bestellung wurde inzwischen anderswo geändert. Nichts wurde verworfen.',
  more: (count: number) =>
    plural('de', count, { one: '1 weitere Bestellung', other: `${count} weitere Bestellungen` }),
  less: 'Nur eine zeigen',
  hide: 'Jetzt nicht',
} satisfies Translation<typeof english>;
