import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name: string) => `“${name}”已订购并关联`,
  orderedText: (email: string) => `邮件正发送至 ${email}。现须确认电子邮箱和地址。`,
  requested: '请求已发送',
  requestedText: (until: string) => `如果信息与某账户相符，其所有者已收到消息。请求有效期至${until}。`,
  linkedDone: (name: string) => `“${name}”已关联`,
  linkedText: '已通过电子邮件通知双方。',
  detached: (name: string) => `“${name}”已解除关联`,
  detachScheduled: (name: string, day: string) => `“${name}”关联至${day}`,
  detachedText: '已通过电子邮件通知双方。账户可继续使用。',
  detachScheduledText: '已通过电子邮件通知双方。在此之前可以撤销。',
} satisfies Translation<typeof messages>;
