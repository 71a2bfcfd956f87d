import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Contrats',
  loadFailed: 'Impossible de charger les contrats de ce compte',
  none: 'Ce compte n’a aucun contrat.',
  perMonth: (amount) => `${amount} par mois`,
  since: (day) => `depuis le ${day}`,
  minimum: (day) => `engagement jusqu’au ${day}`,
  pays: {
    'as-account': (payer) => `Comme le compte : ${payer}`,
    decided: (payer, day) => `${payer} depuis le ${day}`,
  },
  apart: 'Choix propre à ce contrat',
  planned: (payer, day) => `Planifié : ${payer} à partir du ${day}`,
  plannedAsAccount: (day) => `Planifié : comme le compte à partir du ${day}`,
  costCentre: (value) => `Centre de coûts ${value}`,
  purchaseOrder: (value) => `Bon de commande ${value}`,
  changePayer: 'Changer de payeur…',
  changePayerOf: (product) => `Changer de payeur : ${product}`,
  setReferences: 'Définir les références…',
  setReferencesOf: (product) => `Définir les références : ${product}`,
  undo: 'Conserver le payeur',
  undoOf: (product) => `Conserver le payeur : ${product}`,
  undone: (product) => `Le payeur de « ${product} » reste inchangé.`,
  notUndone: 'Le changement planifié n’a pas été annulé',
} satisfies Translation<typeof english>;
