import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: '邮件发送报价单',
  lead: '收件人可看到价格和条款。如需订购，须登录并拥有订购权限。',
  to: '收件人',
  choose: '选择同事',
  another: '其他地址',
  nobody: '此账户中尚无其他人有权订购。',
  loadFailed: '无法加载您的同事。您可以直接输入地址。',
  email: '电子邮箱',
  message: '留言（选填）',
  foreign: {
    none: {
      title: '收件人使用其他域名',
      text: (theirs: string, own: string) =>
        `收件人使用 ${theirs}，您使用 ${own}。收件人可看到价格以及账户的名称和地点。`,
    },
    'look-alike': {
      title: '此域名与您的域名相似',
      text: (theirs: string, own: string) =>
        `收件人使用 ${theirs}，您使用 ${own}：这是两个域名，可能属于不同的所有者。请核对。`,
    },
    'other-letters': {
      title: '此域名含有特殊字符',
      text: (theirs: string, own: string) =>
        `收件人使用 ${theirs}，您使用 ${own}。某些字符外形相似：请逐字核对。`,
    },
  },
  spelled: (domain: string) => `${domain}，逐字显示：`,
  send: '发送',
  sending: '正在发送…',
  tooMany: (time: string) => `您今日已发送多份报价单，${time} 后可继续发送。`,
  done: '报价单已发出',
  doneText: (to: string) => `${to} 会收到附有链接的邮件。`,
} satisfies Translation<typeof english>;
