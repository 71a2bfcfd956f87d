import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `“${name}”的验证`,
  titleUnnamed: '账户验证',
  lead: '两项均确认后才会分配电话号码，其他设置可提前完成。',
  loadFailed: '无法加载验证',
  kind: { email: '电子邮箱', address: '安装地址' },
  state: { sent: '待确认', passed: '已确认', locked: '已锁定', expired: '验证码已过期' },
  emailSent: (to, day) => `已于${day}发送至 ${to}。`,
  emailHow: '请打开邮件中的链接，本页面将自动继续。',
  letterSent: (to, day) => `已于${day}向 ${to} 寄出验证码信函。`,
  letterLocked: '验证码错误次数过多。请申请重新寄送信函，新验证码将取代旧验证码。',
  letterExpired: '信函中的验证码已失效。请申请重新寄送信函。',
  code: '信函中的验证码',
  codeHint: (tries) => `10 位字母和数字，空格不影响。还可尝试 ${tries} 次。`,
  codeHintPlain: '10 位字母和数字，空格不影响。',
  confirm: '确认地址',
  resend: { email: '重新发送邮件', address: '重新寄送信函' },
  resendAt: (time) => `${time} 后可重新发送。`,
  done: {
    confirm: '地址已确认。',
    email: '邮件已重新发送。',
    address: '新信函已寄出，其验证码将取代旧验证码。',
  },
  active: (name) => `“${name}”已激活`,
  activeText: (numbers) =>
    numbers > 0 ? `两项验证均已完成，已分配 ${numbers} 个电话号码。` : '两项验证均已完成。',
} satisfies Translation<typeof english>;
