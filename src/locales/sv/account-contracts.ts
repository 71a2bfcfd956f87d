import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Avtal',
  loadFailed: 'Kontots avtal kunde inte läsas in',
  none: 'Kontot har inga avtal.',
  perMonth: (amount) => `${amount} per månad`,
  since: (day) => `sedan ${day}`,
  minimum: (day) => `löper minst till ${day}`,
  pays: {
    'as-account': (payer) => `Som kontot: ${payer}`,
    decided: (payer, day) => `${payer} sedan ${day}`,
  },
  apart: 'Bestämt för det här avtalet',
  planned: (payer, day) => `Planerat: ${payer} från ${day}`,
  plannedAsAccount: (day) => `Planerat: som kontot från ${day}`,
  costCentre: (value) => `Kostnadsställe ${value}`,
  purchaseOrder: (value) => `Inköpsorder ${value}`,
  changePayer: 'Ändra vem som betalar…',
  changePayerOf: (product) => `Ändra vem som betalar: ${product}`,
  setReferences: 'Ange referenser…',
  setReferencesOf: (product) => `Ange referenser: ${product}`,
  undo: 'Behåll nuvarande betalare',
  undoOf: (product) => `Behåll nuvarande betalare: ${product}`,
  undone: (product) => `Samma betalare som nu behålls för ”${product}”.`,
  notUndone: 'Det planerade bytet ångrades inte',
} satisfies Translation<typeof english>;
