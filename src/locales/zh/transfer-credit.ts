import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `转移余额：“${name}”`,
  titleUnnamed: '转移余额',
  lead: '余额用于抵扣拥有余额的账户的独立账单。双方都会收到电子邮件。',
  loadFailed: '无法加载余额',
  direction: '转移方向',
  way: (from, to) => `从 ${from} 到 ${to}`,
  onlyOwn: (name) => `${name} 支付独立账单，因此余额保留在该处。`,
  otherCurrency: '两个账户以不同货币计费，无法转移。',
  notEntitled: '仅有权查看账单的人员可看到余额。',
  amount: '金额',
  amountHint: (most) => `最多 ${most}。`,
  rule: {
    amount: '请输入大于零的金额，例如 12.50。',
    'more-than-there-is': (most) => `超出现有余额：最多 ${most}。`,
  },
  balances: '双方余额',
  before: '之前：',
  after: '之后：',
  notDone: '未转移',
  changed: '余额在此期间有变动，未予转移。请查看后重试。',
  submit: '转移',
  sending: '正在转移…',
} satisfies Translation<typeof english>;
