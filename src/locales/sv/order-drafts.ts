import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Fortsätt där du slutade',
  unnamed: 'Beställning utan namn',
  step: { configure: 'Produkt och plats', review: 'Klar att granskas' },
  saved: (at) => `Sparat ${at}`,
  resume: 'Fortsätt',
  resumeOf: (name) => `Fortsätt: ${name}`,
  discard: 'Ta bort',
  discardOf: (name) => `Ta bort: ${name}`,
  sure: (name) => `Ta bort ”${name}”? Det du har skrivit går förlorat.`,
  sureUnnamed: 'Ta bort beställningen? Det du har skrivit går förlorat.',
  keep: 'Behåll',
  discarded: 'Beställningen har tagits bort.',
  changed: 'Beställningen har ändrats någon annanstans under tiden. Inget togs bort.',
  more: (count) => plural('sv', count, { one: '1 beställning till', other: `${count} beställningar till` }),
  less: 'Visa bara en',
  hide: 'Inte nu',
} satisfies Translation<typeof english>;
