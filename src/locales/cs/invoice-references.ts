import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Referenční údaje účtu „${name}“`,
  titleUnnamed: 'Referenční údaje',
  lead: 'Budou na příští faktuře a na všech dalších. Vystavené faktury zůstávají beze změny.',
  loadFailed: 'Nastavení se nepodařilo načíst',
  costCentre: 'Nákladové středisko',
  costCentreHint: 'Podle něj vaše účtárna třídí poplatky. Nejvýše 40 znaků.',
  purchaseOrder: 'Číslo objednávky',
  purchaseOrderHint: 'Číslo objednávky, ke které poplatky patří.',
  invoiceName: 'Název na fakturách',
  invoiceNameHint: (name) =>
    `Používá se na souhrnné faktuře a v jejích dokumentech. Nejvýše 60 znaků. Prázdné pole: „${name}“.`,
  notSaved: 'Změna nebyla uložena',
  changed: 'Mezitím tento účet změnil někdo jiný. Vaše verze zatím není uložena. Která má zůstat?',
  save: 'Uložit',
  saving: 'Ukládá se…',
} satisfies Translation<typeof english>;
