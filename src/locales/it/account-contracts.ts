import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Contratti',
  loadFailed: 'Impossibile caricare i contratti di questo account',
  none: 'L’account non ha contratti.',
  perMonth: (amount) => `${amount} al mese`,
  since: (day) => `dal giorno ${day}`,
  minimum: (day) => `durata minima fino al giorno ${day}`,
  pays: {
    'as-account': (payer) => `Come l’account: ${payer}`,
    decided: (payer, day) => `${payer} dal giorno ${day}`,
  },
  apart: 'Stabilito per questo contratto',
  planned: (payer, day) => `Pianificato: ${payer} dal giorno ${day}`,
  plannedAsAccount: (day) => `Pianificato: come l’account dal giorno ${day}`,
  costCentre: (value) => `Centro di costo ${value}`,
  purchaseOrder: (value) => `Ordine d’acquisto ${value}`,
  changePayer: 'Cambia chi paga…',
  changePayerOf: (product) => `Cambia chi paga: ${product}`,
  setReferences: 'Imposta riferimenti…',
  setReferencesOf: (product) => `Imposta riferimenti: ${product}`,
  undo: 'Non cambiare chi paga',
  undoOf: (product) => `Non cambiare chi paga: ${product}`,
  undone: (product) => `Per «${product}» continua a pagare chi paga ora.`,
  notUndone: 'La modifica pianificata non è stata annullata',
} satisfies Translation<typeof english>;
