import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: { met: '没有障碍', noted: '尚待处理的事项', blocking: '须先处理的事项' },
  name: {
    'open-invoices': '未付账单',
    unbilled: '尚未出账的费用',
    'open-quotes': '有效报价单',
    credit: '余额',
    'changed-lately': '距上次关联的时间',
  },
  state: { met: '已结清', noted: '供知悉', blocking: '有障碍' },
  met: {
    'open-invoices': '没有未付账单。',
    unbilled: '已全部出账。',
    'open-quotes': '没有有效报价单。',
    credit: '没有余额。',
    'changed-lately': '时间足够。',
  },
  owner: {
    'open-invoices': (day) => `最早一份于${day}到期。`,
    unbilled: (day) => `如您不处理，将于${day}出账。`,
    'open-quotes': '此账户关联后将无法再据此订购。请使用或撤回重要的报价单。',
    credit: '余额保留在此账户中，不用于合并账单。',
  },
  hidden: '有权查看此账户账单的人员可看到金额，并可在此结清。',
  noPayment: '请添加付款方式，或通过银行转账付款，然后重新检查。',
  main: {
    'open-invoices': '由该账户的人员支付后，即可关联。',
    unbilled: '由该账户的人员出账并支付，或等待下期账单。',
    'open-quotes': '该账户关联后将无法再据此订购。',
    credit: '余额保留在该账户中，不用于您的合并账单。',
  },
  waits: (day) => `该账户近期曾属于某主账户，自${day}起可以关联。`,
  clear: {
    'open-invoices': (amount) => `立即支付 ${amount}`,
    unbilled: (amount) => `立即出账 ${amount}`,
  },
  checkAgain: '重新检查',
};
