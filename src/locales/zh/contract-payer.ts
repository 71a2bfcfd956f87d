import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `由谁支付合同“${product}”？`,
  titleUnnamed: '合同付款方',
  lead: '合同的付款方可与账户一致，也可固定为某一方，不受其余费用付款方影响。',
  loadFailed: '无法加载将发生的变化',
  who: '付款方',
  paidBy: {
    'as-account': '与账户相同',
    main: '主账户的合并账单',
    secondary: '账户的独立账单',
  },
  asItIs: '此为当前设置。选择其他选项可查看变化。',
  notPossible: '暂时无法设定。未作任何更改：',
  change: {
    from: {
      main: (day) => `自${day}起，此合同计入合并账单。`,
      secondary: (day) => `自${day}起，此合同计入账户的独立账单。`,
    },
    kept: {
      main: '即使账户日后自行付款，仍保留在合并账单中。',
      secondary: '即使其余费用由合并账单支付，仍由账户自行支付。',
    },
    follows: '账户的付款方变更时，此合同随之变更。',
    others: '账户其他合同的付款方。',
    past: '以往的账单保持不变。',
    references: '合同的参考信息保持不变。',
    access: '访问权限和登录保持不变。',
  },
  leave: '保持不变',
  submit: '确定',
  checkAgain: '重新检查',
  refused: (product) => `“${product}”的付款方未更改`,
  done: {
    main: (product, day) => `自${day}起，“${product}”计入合并账单`,
    secondary: (product, day) => `自${day}起，“${product}”由账户自行支付`,
  },
  doneText: '双方都会收到相关消息。',
  doneLaterText: '双方都会收到相关消息。在此之前不会有任何变化，您可在合同列表中撤销。',
  closeAndCheck: '关闭并继续检查',
} satisfies Translation<typeof english>;
