import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `提醒 ${number} 的所有者`,
  titleUnnamed: '提醒所有者',
  lead: '所有者将再次收到电子邮件，以及附有登录链接的短信。',
  phone: '手机号码',
  phoneHint: '可决定该账户事务的人员的号码。此后不会向任何人显示。',
  phoneKnown: (to) => `留空则使用 ${to}。`,
  state: {
    waiting: (to) => `发送至 ${to} 的短信正在途中。`,
    sent: (to) => `已向 ${to} 发送短信。`,
    'not-delivered': (to) => `发送至 ${to} 的短信未送达。请核对号码。`,
  },
  at: (time) => `发送时间：${time}`,
  send: '重新发送',
  againAt: (time) => `${time} 后可重新发送。`,
  noMore: '此请求无法再发送提醒，将保持有效直至到期。',
  done: '已重新发送',
  doneText: (to) => `电子邮件已发出，并已向 ${to} 发送短信。`,
} satisfies Translation<typeof english>;
