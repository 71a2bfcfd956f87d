import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (_count: number, formatted: string) => `${formatted} 个号码`;

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: '转移多个号码',
    pause: '暂停呼叫转移',
    resume: '恢复呼叫转移',
  },
  lead: {
    rule: '为所选号码统一设置一种情形，其他情形保持不变。',
    pause: '来电将重新在原号码响铃。设置保留，可随时恢复。',
    resume: '原有设置自下一个来电起重新生效。',
  },
  case: '情形',
  what: '操作',
  whatOn: '转移来电',
  whatOff: '不转移来电',
  choose: '号码',
  all: (count) => `全部 ${count} 个号码`,
  filter: '查找号码',
  noMatch: '没有符合条件的号码',
  chosen: (_count, formatted) => `已选择 ${formatted} 个号码`,
  noneChosen: '请至少选择一个号码。',
  act: {
    rule: (count, formatted) => `保存到 ${numbers(count, formatted)}`,
    pause: (count, formatted) => `暂停 ${numbers(count, formatted)}`,
    resume: (count, formatted) => `恢复 ${numbers(count, formatted)}`,
  },
  actNone: { rule: '保存', pause: '暂停', resume: '恢复' },
  running: '正在更改号码…',
  progress: (done, total) => `${done} / ${total}`,
  stop: '停止',
  stopping: '将在当前号码更改完成后停止。',
  ended: (_done, formatted, total) => `${total} 个号码中已有 ${formatted} 个按您的要求完成更改`,
  again: '重试其余号码',
  state: {
    ready: '',
    sending: '正在保存…',
    uncertain: '正在检查是否已保存…',
    done: '已完成',
    refused: '未更改',
    failed: '未更改',
    stopped: '未更改',
  },
} satisfies Translation<typeof english>;
