import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Referenční údaje smlouvy „${product}“`,
  titleUnnamed: 'Referenční údaje smlouvy',
  lead: 'Uvádějí se u položek této smlouvy od příští faktury. Prázdné pole: údaje účtu.',
  loadFailed: 'Nastavení se nepodařilo načíst',
  costCentre: 'Nákladové středisko',
  costCentreHint: 'Podle něj vaše účtárna třídí poplatky. Nejvýše 40 znaků.',
  purchaseOrder: 'Číslo objednávky',
  purchaseOrderHint: 'Číslo objednávky, ke které poplatky patří.',
  notSaved: 'Změna nebyla uložena',
  changed: 'Mezitím tuto smlouvu změnil někdo jiný. Vaše verze zatím není uložena. Která má zůstat?',
  save: 'Uložit',
  saving: 'Ukládá se…',
} satisfies Translation<typeof english>;
