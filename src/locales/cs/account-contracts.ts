import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Smlouvy',
  loadFailed: 'Smlouvy tohoto účtu se nepodařilo načíst',
  none: 'Účet nemá žádné smlouvy.',
  perMonth: (amount) => `${amount} měsíčně`,
  since: (day) => `od ${day}`,
  minimum: (day) => `trvá nejméně do ${day}`,
  pays: {
    'as-account': (payer) => `Stejně jako účet: ${payer}`,
    decided: (payer, day) => `${payer} od ${day}`,
  },
  apart: 'Určeno pro tuto smlouvu',
  planned: (payer, day) => `Naplánováno: ${payer} od ${day}`,
  plannedAsAccount: (day) => `Naplánováno: stejně jako účet od ${day}`,
  costCentre: (value) => `Nákladové středisko ${value}`,
  purchaseOrder: (value) => `Číslo objednávky ${value}`,
  changePayer: 'Změnit plátce…',
  changePayerOf: (product) => `Změnit plátce: ${product}`,
  setReferences: 'Nastavit referenční údaje…',
  setReferencesOf: (product) => `Nastavit referenční údaje: ${product}`,
  undo: 'Ponechat plátce',
  undoOf: (product) => `Ponechat plátce: ${product}`,
  undone: (product) => `Plátce smlouvy „${product}“ zůstává stejný.`,
  notUndone: 'Naplánovaná změna nebyla zrušena',
} satisfies Translation<typeof english>;
