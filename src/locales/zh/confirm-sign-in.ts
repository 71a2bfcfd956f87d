import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: '请确认是您本人',
  why: {
    account: (name) => `打开、更改“${name}”或解除其关联之前，须先确认身份。`,
    act: '此操作需要重新确认身份。',
  },
  ended: (time) => `上次确认的有效期至 ${time}。`,
  code: '一次性验证码',
  hint: '身份验证器应用当前显示的 6 位数字。',
  counts: (minutes) => `之后 ${minutes} 分钟内无需再输入验证码。`,
  confirm: '确认',
  wrong: (left) => `验证码不正确。您还可尝试 ${left} 次。`,
  digits: '验证码为 6 位数字。',
  used: '此验证码已使用，请等待下一个。',
  lockedUntil: (time) => `验证码错误次数过多，${time} 之前无法再输入。`,
  noDevice: '您尚未设置显示验证码的应用。请在门户的登录设置中添加，然后重试。',
  elsewhere: '请退出门户并重新登录，然后重试。未作任何更改。',
} satisfies Translation<typeof english>;
