import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Verdergaan waar u was gebleven',
  unnamed: 'Bestelling nog zonder naam',
  step: { configure: 'Product en locatie', review: 'Klaar om te controleren' },
  saved: (at) => `Opgeslagen op ${at}`,
  resume: 'Verder',
  resumeOf: (name) => `Verder: ${name}`,
  discard: 'Verwijderen',
  discardOf: (name) => `Verwijderen: ${name}`,
  sure: (name) => `“${name}” verwijderen? De invoer gaat verloren.`,
  sureUnnamed: 'Deze bestelling verwijderen? De invoer gaat verloren.',
  keep: 'Behouden',
  discarded: 'De bestelling is verwijderd.',
  changed: 'Deze bestelling is intussen ergens anders gewijzigd. Er is niets verwijderd.',
  more: (count) => plural('nl', count, { one: 'Nog 1 bestelling', other: `Nog ${count} bestellingen` }),
  less: 'Er maar één tonen',
  hide: 'Nu niet',
} satisfies Translation<typeof english>;
