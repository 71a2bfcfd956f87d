import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: '关闭详情',
  failed: '无法加载详情',
  panels: '账户详情',
  panel: {
    overview: '概览',
    billing: '计费',
    access: '访问',
    forwarding: '呼叫转移',
    activity: '操作记录',
  },
  lacking: {
    access: '您的权限不包括查看访问人员',
    activity: '您的权限不包括查看账户的操作记录',
  },
  lackingText: (who) => `${who} 可授予此权限。`,
  ask: '申请权限',
  previous: '上一个账户',
  next: '下一个账户',
  isFirst: '这是列表中的第一个账户',
  isLast: '这是列表中的最后一个账户',
  notListed: '此账户目前不在列表中',
  position: (place, total) => `${place} / ${total}`,
  stepFailed: '无法加载下一个账户',
} satisfies Translation<typeof english>;
