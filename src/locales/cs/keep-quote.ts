import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Zatím neobjednáváte?',
  text: (days) =>
    plural('cs', days, {
      one: 'Uložte si to jako nabídku. Ceny platí 1 den a objednat podle ní může i někdo z kolegů.',
      few: `Uložte si to jako nabídku. Ceny platí ${days} dny a objednat podle ní může i někdo z kolegů.`,
      many: `Uložte si to jako nabídku. Ceny platí ${days} dne a objednat podle ní může i někdo z kolegů.`,
      other: `Uložte si to jako nabídku. Ceny platí ${days} dní a objednat podle ní může i někdo z kolegů.`,
    }),
  save: 'Uložit jako nabídku',
  saved: (number) => `Nabídka ${number} je uložena`,
  savedText: (day) =>
    `Ceny platí do ${day}. Najdete ji v přehledu, stejně jako všichni, kdo zde smějí objednávat.`,
  notSaved: 'Nabídka nebyla uložena',
  full: 'Tento účet už má nejvyšší možný počet otevřených nabídek. Nejprve v přehledu některou vezměte zpět.',
  download: 'Stáhnout nabídku',
  downloadFailed: 'Nabídku se nepodařilo stáhnout',
  mail: 'Poslat kolegovi…',
  opening: 'Nabídka se otevírá.',
  unopened: 'Tuto nabídku se nepodařilo otevřít',
  counts: (number) => `Ceny nabídky ${number}`,
  countsText: (day) => `Platí do ${day}, pokud nezměníte nic, co má vliv na cenu.`,
  other: (number) => `Toto už neodpovídá nabídce ${number}`,
  otherText: 'Něco jste změnili, proto platí dnešní ceny. Když to vrátíte zpět, platí ceny nabídky.',
  expired: (number, day) => `Nabídka ${number} platila do ${day}`,
  expiredText: 'Vše je vyplněno jako dříve. Ceny jsou dnešní.',
  renew: 'Přepočítat',
  withdrawn: (number) => `Nabídka ${number} byla vzata zpět`,
  withdrawnText:
    'Podle ní už nelze objednat. Vyplněné údaje zůstávají jako samostatná objednávka za dnešní ceny.',
  leave: 'Pokračovat bez nabídky',
  renewed: (number) => `Nabídka ${number} byla přepočítána`,
  renewedText: 'Nahradila ji jiná nabídka.',
  open: 'Otevřít novou nabídku',
  ordered: (number) => `Nabídka ${number} už byla objednána`,
  orderedText: 'Účet je ve vašem přehledu. Nic se neobjedná dvakrát.',
} satisfies Translation<typeof english>;
