import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Договори',
  loadFailed: 'Не вдалося завантажити договори цього акаунта',
  none: 'У цього акаунта немає договорів.',
  perMonth: (amount) => `${amount} на місяць`,
  since: (day) => `з ${day}`,
  minimum: (day) => `діє щонайменше до ${day}`,
  pays: {
    'as-account': (payer) => `Як для акаунта: ${payer}`,
    decided: (payer, day) => `${payer} з ${day}`,
  },
  apart: 'Визначено для цього договору',
  planned: (payer, day) => `Заплановано: ${payer} з ${day}`,
  plannedAsAccount: (day) => `Заплановано: як для акаунта з ${day}`,
  costCentre: (value) => `Центр витрат: ${value}`,
  purchaseOrder: (value) => `Номер замовлення: ${value}`,
  changePayer: 'Змінити платника…',
  changePayerOf: (product) => `Змінити платника: ${product}`,
  setReferences: 'Вказати реквізити…',
  setReferencesOf: (product) => `Вказати реквізити: ${product}`,
  undo: 'Залишити платника',
  undoOf: (product) => `Залишити платника: ${product}`,
  undone: (product) => `Платник за договором «${product}» залишається без змін.`,
  notUndone: 'Заплановану зміну не скасовано',
} satisfies Translation<typeof english>;
