import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: '此订单须由另一人批准',
  above: {
    monthly: (limit: string) => `每月超过 ${limit} 的订单须由另一人批准。`,
    once: (limit: string) => `一次性超过 ${limit} 的订单须由另一人批准。`,
  },
  who: (names: string) => `${names} 可批准。`,
  nobody: '此账户中尚无其他人有权订购。订单将等待获得该权限的人员批准。',
  held: (days: number) => `在此之前不会订购。价格保留 ${days} 天。`,
  message: '给审批人的留言（选填）',
  ask: '提交审批',
  notSent: '订单未提交审批',
  sent: (name: string) => `您的订单正等待批准：${name}`,
  sentText: (day: string) => `尚未订购。有权批准的人员已收到邮件。价格保留至${day}；您可在概览中查看进展。`,
  waiting: '此订单已在等待批准',
  waitingText: '此前已提交，或已在其他设备上提交。您可在概览中查看进展。',
} satisfies Translation<typeof english>;
