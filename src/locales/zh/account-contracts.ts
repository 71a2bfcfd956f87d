import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: '合同',
  loadFailed: '无法加载此账户的合同',
  none: '此账户没有合同。',
  perMonth: (amount) => `每月 ${amount}`,
  since: (day) => `自${day}起`,
  minimum: (day) => `至少有效至${day}`,
  pays: {
    'as-account': (payer) => `与账户相同：${payer}`,
    decided: (payer, day) => `${payer}，自${day}起`,
  },
  apart: '为此合同单独设定',
  planned: (payer, day) => `计划：自${day}起由${payer}支付`,
  plannedAsAccount: (day) => `计划：自${day}起与账户相同`,
  costCentre: (value) => `成本中心 ${value}`,
  purchaseOrder: (value) => `采购订单号 ${value}`,
  changePayer: '更改付款方…',
  changePayerOf: (product) => `更改付款方：${product}`,
  setReferences: '设置参考信息…',
  setReferencesOf: (product) => `设置参考信息：${product}`,
  undo: '保持付款方不变',
  undoOf: (product) => `保持付款方不变：${product}`,
  undone: (product) => `“${product}”的付款方保持不变。`,
  notUndone: '计划的更改未撤销',
} satisfies Translation<typeof english>;
