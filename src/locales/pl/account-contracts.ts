import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Umowy',
  loadFailed: 'Nie udało się wczytać umów tego konta',
  none: 'Konto nie ma umów.',
  perMonth: (amount) => `${amount} miesięcznie`,
  since: (day) => `od ${day}`,
  minimum: (day) => `obowiązuje co najmniej do ${day}`,
  pays: {
    'as-account': (payer) => `Jak konto: ${payer}`,
    decided: (payer, day) => `${payer} od ${day}`,
  },
  apart: 'Ustalone dla tej umowy',
  planned: (payer, day) => `Zaplanowane: ${payer} od ${day}`,
  plannedAsAccount: (day) => `Zaplanowane: jak konto od ${day}`,
  costCentre: (value) => `Centrum kosztów ${value}`,
  purchaseOrder: (value) => `Numer zamówienia ${value}`,
  changePayer: 'Zmień płatnika…',
  changePayerOf: (product) => `Zmień płatnika: ${product}`,
  setReferences: 'Ustaw dane referencyjne…',
  setReferencesOf: (product) => `Ustaw dane referencyjne: ${product}`,
  undo: 'Pozostaw płatnika',
  undoOf: (product) => `Pozostaw płatnika: ${product}`,
  undone: (product) => `Płatnik umowy „${product}” pozostaje bez zmian.`,
  notUndone: 'Zaplanowana zmiana nie została cofnięta',
} satisfies Translation<typeof english>;
