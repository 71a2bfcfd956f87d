import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: '使用身份验证应用立即确认',
  lead: '只需身份证件和带摄像头的手机。约需五分钟，之后无需信函。',
  begin: '使用应用确认',
  again: '重试',
  anew: '在此重新开始',
  cancel: '不使用应用',
  open: '在此设备上打开应用',
  scan: '或用手机扫描此码：',
  code: '在手机上打开身份验证应用的二维码',
  codeLoading: '正在生成二维码',
  codeFailed: '无法加载二维码。请在此设备上打开应用，或重新开始。',
  until: (time) => `有效期至 ${time}，仅可使用一次。`,
  elsewhere: (person, time) =>
    `${person} 已于 ${time} 开始。请在该设备上完成，或在此重新开始：之前的验证将终止。`,
  waiting: '等待应用响应',
  inProgress: '正在进行身份验证',
  inProgressText: '请在应用中完成，本页面将自动继续。',
  letter: '仍可使用信函方式。',
  done: '身份验证应用已确认地址。',
  aborted: '身份验证未完成',
  expired: '身份验证已超时',
  refused: '身份验证应用无法确认地址',
  reasons: {
    'document-unreadable': '证件无法识读。',
    'document-expired': '证件已过期。',
    'person-mismatch': '镜头前的人员与证件不符。',
    'address-mismatch': '证件上的地址与账户地址不同。',
    other: '应用提供商未说明原因。',
  },
  startAt: (time) => `今日尝试次数过多，${time} 后可重试。`,
  loadFailed: '无法确定是否可以使用身份验证应用',
} satisfies Translation<typeof english>;
