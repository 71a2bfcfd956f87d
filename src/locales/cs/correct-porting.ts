import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Opravit údaje pro operátora ${provider}`,
  titleUnnamed: 'Opravit údaje pro přenos čísel',
  lead: 'Přesně tak, jak to je ve stávající smlouvě. Co není označeno, bylo správně a odešle se znovu beze změny.',
  loadFailed: 'Objednávku se nepodařilo načíst',
  differs: (provider) => `${provider} zde má jiný údaj.`,
  company: 'Účastník (majitel smlouvy)',
  street: 'Ulice a číslo domu',
  postcode: 'PSČ',
  customerNumber: 'Zákaznické číslo u operátora',
  customerNumberHint: 'Najdete je na fakturách tohoto operátora.',
  pin: 'PIN této smlouvy',
  pinHint: 'Někteří operátoři uvolní čísla jen s ním. Předá se dál a neuchovává se.',
  send: 'Odeslat znovu',
  sending: 'Odesílá se…',
  over: 'Už není co opravovat: objednávka mezitím pokročila.',
  notSent: 'Nebylo odesláno',
} satisfies Translation<typeof messages>;
