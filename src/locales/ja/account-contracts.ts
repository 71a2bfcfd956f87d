import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: '契約',
  loadFailed: 'このアカウントの契約を読み込めませんでした',
  none: '契約はありません。',
  perMonth: (amount) => `月額${amount}`,
  since: (day) => `${day}から`,
  minimum: (day) => `最低利用期間：${day}まで`,
  pays: {
    'as-account': (payer) => `アカウントと同じ：${payer}`,
    decided: (payer, day) => `${payer}（${day}から）`,
  },
  apart: 'この契約に個別設定',
  planned: (payer, day) => `変更予定：${day}から${payer}`,
  plannedAsAccount: (day) => `変更予定：${day}からアカウントと同じ`,
  costCentre: (value) => `コストセンター ${value}`,
  purchaseOrder: (value) => `発注番号 ${value}`,
  changePayer: '支払元を変更…',
  changePayerOf: (product) => `支払元を変更：${product}`,
  setReferences: '管理情報を設定…',
  setReferencesOf: (product) => `管理情報を設定：${product}`,
  undo: '支払元を変更しない',
  undoOf: (product) => `支払元を変更しない：${product}`,
  undone: (product) => `「${product}」の支払元は変更されません。`,
  notUndone: '変更予定を取り消せませんでした',
} satisfies Translation<typeof english>;
