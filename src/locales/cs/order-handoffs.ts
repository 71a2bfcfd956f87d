import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Objednávky v obchodě',
  looking: 'Hledáme vaši objednávku',
  lookingText: 'Právě byla zadána v obchodě. Objeví se zde, jakmile dorazí.',
  inProgress: 'Objednávka se zpracovává',
  inProgressText: (at, person) =>
    `Přechod do obchodu: ${person}, ${at}. Objednávka se objeví v přehledu, jakmile dorazí.`,
  away: 'V obchodě se právě objednává',
  awayText: (at, person) => `Přechod do obchodu: ${person}, ${at}.`,
  notify: 'Upozornit mě',
  notifyOf: (at) => `Upozornit mě na objednávku z obchodu: ${at}`,
  notified:
    'Dostanete e-mail, jakmile dorazí, nebo až bude jasné, že žádná není. Tuto stránku můžete zavřít.',
  notNotified: 'E-mail o tom nedostanete.',
  stop: 'Neupozorňovat mě',
  stopOf: (at) => `Neupozorňovat mě na objednávku z obchodu: ${at}`,
  notifyFailed: 'Nepodařilo se to uložit',
  none: 'Nic nebylo objednáno',
  noneText: 'Co bylo v obchodě vybráno, zůstává uloženo. Můžete v tom pokračovat.',
  goOn: 'Pokračovat v obchodě',
  goOnOf: (at) => `Pokračovat v obchodě: ${at}`,
  leave: 'Už nehledat',
  leaveOf: (at) => `Už nehledat: ${at}`,
  discard: 'Zahodit',
  discardOf: (at) => `Zahodit: ${at}`,
  unknown: 'Tento návrat z obchodu už neplatí',
  unknownText: 'Pokud bylo něco objednáno, najdete účet v přehledu.',
  failed: 'Obchod není dostupný',
  arrived: (name) => `„${name}“: objednáno.`,
} satisfies Translation<typeof messages>;
