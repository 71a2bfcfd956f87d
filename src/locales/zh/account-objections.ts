import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: '异议',
  leadMain: '对贵方人员的操作提出异议的关联账户。关联保持不变。',
  leadAccount: '如果您不同意以主账户名义在此进行的操作，请提出异议。关联保持不变。',
  none: '没有异议。',
  loadFailed: '无法加载异议',
  stale: (time) => `此为 ${time} 的数据，未能刷新。`,
  objects: (account) => `${account} 提出异议`,
  own: (main) => `您对 ${main} 的异议`,
  by: (name, when) => `${name}，${when}`,
  states: { open: '待处理', answered: '已答复', closed: '已了结' },
  object: '提出异议…',
  message: '您对什么有异议？',
  messageHint: (main) => `${main} 的管理员将在门户和电子邮件中看到此内容。`,
  send: '提交异议',
  answerTo: (account) => `答复 ${account}`,
  answer: '答复',
  answerNamed: (account) => `答复 ${account} 的异议`,
  close: '了结异议',
  closeNamed: (account) => `了结 ${account} 的异议`,
} satisfies Translation<typeof english>;
