import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Contratos',
  loadFailed: 'No se han podido cargar los contratos de esta cuenta',
  none: 'La cuenta no tiene contratos.',
  perMonth: (amount) => `${amount} al mes`,
  since: (day) => `desde el ${day}`,
  minimum: (day) => `vigente al menos hasta el ${day}`,
  pays: {
    'as-account': (payer) => `Como la cuenta: ${payer}`,
    decided: (payer, day) => `${payer} desde el ${day}`,
  },
  apart: 'Decidido para este contrato',
  planned: (payer, day) => `Planificado: ${payer} desde el ${day}`,
  plannedAsAccount: (day) => `Planificado: como la cuenta desde el ${day}`,
  costCentre: (value) => `Centro de coste ${value}`,
  purchaseOrder: (value) => `Número de pedido ${value}`,
  changePayer: 'Cambiar quién paga…',
  changePayerOf: (product) => `Cambiar quién paga: ${product}`,
  setReferences: 'Definir referencias…',
  setReferencesOf: (product) => `Definir referencias: ${product}`,
  undo: 'Mantener quién paga',
  undoOf: (product) => `Mantener quién paga: ${product}`,
  undone: (product) => `Se mantiene quién paga «${product}».`,
  notUndone: 'No se ha anulado lo planificado',
} satisfies Translation<typeof english>;
