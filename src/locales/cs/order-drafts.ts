import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Pokračujte tam, kde jste skončili',
  unnamed: 'Objednávka zatím bez názvu',
  step: { configure: 'Produkt a lokalita', review: 'Připraveno ke kontrole' },
  saved: (at) => `Uloženo: ${at}`,
  resume: 'Pokračovat',
  resumeOf: (name) => `Pokračovat: ${name}`,
  discard: 'Zahodit',
  discardOf: (name) => `Zahodit: ${name}`,
  sure: (name) => `Zahodit „${name}“? Zadané údaje se ztratí.`,
  sureUnnamed: 'Zahodit tuto objednávku? Zadané údaje se ztratí.',
  keep: 'Ponechat',
  discarded: 'Objednávka byla zahozena.',
  changed: 'Tato objednávka byla mezitím změněna jinde. Nic nebylo zahozeno.',
  more: (count) =>
    plural('cs', count, {
      one: '1 další objednávka',
      few: `${count} další objednávky`,
      many: `${count} další objednávky`,
      other: `${count} dalších objednávek`,
    }),
  less: 'Zobrazit jen jednu',
  hide: 'Teď ne',
} satisfies Translation<typeof english>;
