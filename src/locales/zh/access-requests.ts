import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: '权限申请',
  asks: (name, right) => `${name} 申请“${right}”权限`,
  forAccount: (name, number) => `账户：${name}（${number}）。授予后，申请人可在该账户中操作并管理呼叫转移。`,
  from: (email, day) => `${email} · ${day}`,
  grant: '授予',
  grantNamed: (name, right) => `向 ${name} 授予“${right}”权限`,
  decline: '拒绝',
  declineNamed: (name, right) => `拒绝 ${name} 的“${right}”权限申请`,
  granted: (name, right) => `${name} 已获得“${right}”权限`,
  declined: (name, right) => `已拒绝 ${name} 的“${right}”权限申请`,
  told: '已通过电子邮件通知申请人。',
  loadFailed: '无法加载权限申请',
} satisfies Translation<typeof english>;
