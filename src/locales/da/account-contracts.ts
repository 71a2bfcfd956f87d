import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Aftaler',
  loadFailed: 'Kontoens aftaler kunne ikke indlæses',
  none: 'Kontoen har ingen aftaler.',
  perMonth: (amount) => `${amount} pr. måned`,
  since: (day) => `siden ${day}`,
  minimum: (day) => `løber mindst til ${day}`,
  pays: {
    'as-account': (payer) => `Som kontoen: ${payer}`,
    decided: (payer, day) => `${payer} siden ${day}`,
  },
  apart: 'Besluttet for denne aftale',
  planned: (payer, day) => `Planlagt: ${payer} fra ${day}`,
  plannedAsAccount: (day) => `Planlagt: som kontoen fra ${day}`,
  costCentre: (value) => `Omkostningssted ${value}`,
  purchaseOrder: (value) => `Indkøbsordre ${value}`,
  changePayer: 'Skift hvem der betaler…',
  changePayerOf: (product) => `Skift hvem der betaler: ${product}`,
  setReferences: 'Angiv referencer…',
  setReferencesOf: (product) => `Angiv referencer: ${product}`,
  undo: 'Behold nuværende betaler',
  undoOf: (product) => `Behold nuværende betaler: ${product}`,
  undone: (product) => `Den nuværende betaler for ”${product}” fortsætter.`,
  notUndone: 'Det planlagte skift blev ikke fortrudt',
} satisfies Translation<typeof english>;
