import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `您的权限不包括“${right}”`,
  titleThere: (name) => `您的权限不包括在 ${name} 中操作`,
  who: (names) => `${names} 可授予此权限。`,
  nobody: '目前此账户中没有人可以授予此权限。请联系您的服务商。',
  message: '留言',
  messageHint: '选填。说明用途有助于审批。',
  ask: '申请权限',
  asked: (day) => `您已于${day}申请，尚未获答复。`,
  declined: (by, day, again) => `${by} 已于${day}拒绝。您可自${again}起重新申请。`,
  granted: '您已获得此权限',
  done: '申请已提交',
  doneText: '已通过电子邮件和门户通知。答复将以电子邮件发送给您。',
} satisfies Translation<typeof english>;
