import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Verträge',
  loadFailed: 'Die Verträge dieses Accounts konnten nicht geladen werden',
  none: 'Der Account hat keine Verträge.',
  perMonth: (amount) => `${amount} im Monat`,
  since: (day) => `seit ${day}`,
  minimum: (day) => `läuft mindestens bis ${day}`,
  pays: {
    'as-account': (payer) => `Wie der Account: ${payer}`,
    decided: (payer, day) => `${payer} seit ${day}`,
  },
  apart: 'Für diesen Vertrag festgelegt',
  planned: (payer, day) => `Geplant: ${payer} ab ${day}`,
  plannedAsAccount: (day) => `Geplant: wie der Account ab ${day}`,
  costCentre: (value) => `Kostenstelle ${value}`,
  purchaseOrder: (value) => `Bestellnummer ${value}`,
  changePayer: 'Zahler ändern …',
  changePayerOf: (product) => `Zahler ändern: ${product}`,
  setReferences: 'Referenzen festlegen …',
  setReferencesOf: (product) => `Referenzen festlegen: ${product}`,
  undo: 'Beim jetzigen Zahler bleiben',
  undoOf: (product) => `Beim jetzigen Zahler bleiben: ${product}`,
  undone: (product) => `Wer „${product}“ bezahlt, bleibt wie bisher.`,
  notUndone: 'Was geplant ist, wurde nicht zurückgenommen',
} satisfies Translation<typeof english>;
