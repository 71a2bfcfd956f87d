import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (_count: number, formatted: string) => `${formatted} 个账户`;

export const detachAccounts = {
  title: (count, formatted) => `解除 ${accounts(count, formatted)}的关联？`,
  titleUnnamed: '解除账户关联',
  lead: '账户将保留并继续使用。变化如下：',
  checking: (done, total) => `正在检查账户：${done} / ${total}…`,
  loadFailed: '无法检查所选账户',
  tooMany: (most) => `一次最多解除 ${most} 个账户的关联`,
  tooManyText: (total) => `您已选择 ${total} 个。请减少选择，或先缩小列表范围。`,
  none: '所选账户均无法解除关联',
  others: (_count, formatted) => `所选行中有 ${formatted} 行不是关联账户或已在解除关联，将保持不变。`,
  obstacles: (_count, formatted) => `${formatted} 个账户无法解除关联，将保持关联。`,
  waits: (_count, formatted, day) =>
    `${formatted} 个账户的关联时间过短，将计划在最早可行的日期终止，最晚在${day}之后。`,
  money: (sum) => `合并账单每月减少 ${sum}；这些账户将支付独立账单。`,
  noMoney: '合并账单保持不变：这些账户已在支付独立账单。',
  access: '主账户的人员将失去对这些账户的访问权限。',
  stays: '合同、电话号码和本地团队的登录保持不变。',
  list: '账户',
  when: '时间',
  periodEnd: (day) => `计费周期结束时，${day}`,
  now: '立即',
  keep: '保持关联',
  detach: (count, formatted) => `解除 ${accounts(count, formatted)}的关联`,
  progress: (done, total) => `${done} / ${total}`,
  running: '正在解除关联…',
  stop: '停止',
  stopping: '将在当前账户解除关联后停止。',
  doneNow: (_done, formatted, total) => `${total} 个账户中已有 ${formatted} 个解除关联`,
  doneLater: (_done, formatted, total, day) => `${total} 个账户中有 ${formatted} 个将在${day}之后解除关联`,
  doneLast: (_done, formatted, total, day) =>
    `${total} 个账户中有 ${formatted} 个已经或即将解除关联，最晚在${day}之后`,
  lacks: {
    'not-standalone-payment': '没有自己的付款方式。',
    'no-local-admin': '没有人员拥有其独立登录。',
  },
  again: '重试其余账户',
  state: {
    ready: '',
    obstacle: '保持关联',
    sending: '正在解除关联…',
    uncertain: '正在检查是否已保存…',
    done: '已完成',
    refused: '未解除关联',
    failed: '未解除关联',
    stopped: '未解除关联',
  },
} satisfies Translation<typeof english>;
