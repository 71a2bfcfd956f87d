import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Tili, jolla työskentelet',
  working: (name, number) => `Työskentelet tilillä ${name}, ${number}`,
  acting: (main, person) => `Tilin ${main} puolesta, käyttäjänä ${person}`,
  left: (minutes) =>
    plural('fi', minutes, { one: '1 minuutti jäljellä', other: `${minutes} minuuttia jäljellä` }),
  over: 'Aika on päättynyt. Tarkistetaan…',
  soon: (name) => `Aikasi tilillä ${name} päättyy 5 minuutin kuluttua. Tallenna keskeneräiset työsi.`,
  back: (main) => `Takaisin tilille ${main}`,
  elsewhere: (name) => `Työskentelet nyt tilillä ${name} toisessa välilehdessä`,
  elsewhereText: (name) => `Tällä sivulla näkyy tili ${name}, ja sivua voi vain lukea, kunnes valitset.`,
  here: (name) => `Työskentele täällä tilillä ${name}`,
} satisfies Translation<typeof english>;
