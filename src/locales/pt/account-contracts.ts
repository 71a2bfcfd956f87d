import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Contratos',
  loadFailed: 'Não foi possível carregar os contratos desta conta',
  none: 'A conta não tem contratos.',
  perMonth: (amount) => `${amount} por mês`,
  since: (day) => `desde ${day}`,
  minimum: (day) => `vigora, no mínimo, até ${day}`,
  pays: {
    'as-account': (payer) => `Como a conta: ${payer}`,
    decided: (payer, day) => `${payer} desde ${day}`,
  },
  apart: 'Decidido para este contrato',
  planned: (payer, day) => `Planeado: ${payer} a partir de ${day}`,
  plannedAsAccount: (day) => `Planeado: como a conta a partir de ${day}`,
  costCentre: (value) => `Centro de custo ${value}`,
  purchaseOrder: (value) => `Nota de encomenda ${value}`,
  changePayer: 'Alterar quem paga…',
  changePayerOf: (product) => `Alterar quem paga: ${product}`,
  setReferences: 'Definir referências…',
  setReferencesOf: (product) => `Definir referências: ${product}`,
  undo: 'Manter quem paga',
  undoOf: (product) => `Manter quem paga: ${product}`,
  undone: (product) => `Mantém-se quem paga «${product}».`,
  notUndone: 'O que está planeado não foi anulado',
} satisfies Translation<typeof english>;
