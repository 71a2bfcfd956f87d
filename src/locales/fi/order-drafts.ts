import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Jatka siitä, mihin jäit',
  unnamed: 'Tilaus, jolla ei ole vielä nimeä',
  step: { configure: 'Tuote ja toimipaikka', review: 'Valmis tarkistettavaksi' },
  saved: (at) => `Tallennettu ${at}`,
  resume: 'Jatka',
  resumeOf: (name) => `Jatka: ${name}`,
  discard: 'Hylkää',
  discardOf: (name) => `Hylkää: ${name}`,
  sure: (name) => `Hylätäänkö ”${name}”? Kirjoittamasi menetetään.`,
  sureUnnamed: 'Hylätäänkö tämä tilaus? Kirjoittamasi menetetään.',
  keep: 'Säilytä',
  discarded: 'Tilaus hylättiin.',
  changed: 'Tilausta on sillä välin muutettu muualla. Mitään ei hylätty.',
  more: (count) => plural('fi', count, { one: '1 tilaus lisää', other: `${count} tilausta lisää` }),
  less: 'Näytä vain yksi',
  hide: 'Ei nyt',
} satisfies Translation<typeof english>;
