import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => '此账户不会有任何变化。';

export const linkRequest = {
  title: (main) => `${main} 请求关联此账户`,
  from: (person, email, number) => `${person}（${email}） · ${number}`,
  asked: (day) => `请求于${day}`,
  validUntil: (day) => `有效期至${day}`,
  message: '留言',
  rights: (main) => `${main} 届时可以`,
  changes: '此账户的变化',
  foreign: {
    none: {
      title: '此请求来自其他域名',
      text: (theirs, own) => `请求由 ${theirs} 的人员发送，您的账户使用 ${own}。请仅在认识对方时接受。`,
    },
    'look-alike': {
      title: '此请求来自与您相似的域名',
      text: (theirs, own) =>
        `请求由 ${theirs} 的人员发送，您的账户使用 ${own}：这是两个域名，可能属于不同的所有者。除非对方已通过其他途径告知您，否则请拒绝。`,
    },
    'other-letters': {
      title: '此请求来自含有特殊字符的域名',
      text: (theirs, own) =>
        `请求由 ${theirs} 的人员发送，您的账户使用 ${own}。某些字符外形相似：请逐字核对，并仅在认识对方时接受。`,
    },
  },
  spelled: (domain) => `${domain}，逐字显示：`,
  obstacle: '目前无法接受',
  moves: (from, main) => `此账户将从 ${from} 转移到 ${main}`,
  movesText: (from, day) => `还需征得 ${from} 同意。在此之前不会有任何变化；最早于${day}属于新的主账户。`,
  shows: (count) => `这是主账户：有 ${count} 个下属账户`,
  showsText: (main) =>
    `仍有下属账户时无法关联。您可向 ${main} 公开这些账户，由其制定各账户的方案。方案会再次征求您的同意，同意之前不会有任何变化。`,
  acceptShow: (main) => `向 ${main} 公开账户`,
  acceptMove: (main) => `同意转移到 ${main}`,
  accept: (main) => `接受并允许 ${main} 关联此账户`,
  decline: '拒绝…',
  declineNamed: (main) => `拒绝… ${main} 的请求`,
  why: (main) => `原因（选择后将告知 ${main}）`,
  reason: {
    'unknown-sender': '不认识对方',
    'wrong-account': '账户有误',
    'not-now': '暂不需要',
    other: '其他原因',
  },
  whyText: '补充说明（选填）',
  whyHint: (main) => `${main} 的请求人可看到此内容。请勿填写密码或验证码。`,
  back: '返回',
  declineNow: '拒绝',
  declineNowNamed: (main) => `拒绝 ${main} 的请求`,
  saidReason: (reason) => `您的原因：${reason}。`,
  saidText: '您填写的内容',
  none: '没有待处理的请求',
  noneText: '有主账户请求关联此账户时，您可在此决定。',
  notFound: '此请求不存在',
  notFoundText: '可能已发送至其他账户，或早已结束。',
  account: (name, number) => `${name}（${number}）`,
  wrongAccount: '此请求针对其他账户',
  isFor: (main, account) => `${main} 请求关联 ${account}。`,
  wasFor: (account) => `此请求针对 ${account}。`,
  signedIn: (account) => `您已登录 ${account}。`,
  switchAccount: '以其他身份登录',
  switchTo: (number) => `登录 ${number}`,
  answeredBy: (person, day) => `${person} 已于${day}答复`,
  on: {
    canceled: (day) => `已于${day}撤回。`,
    expired: (day) => `已于${day}结束。`,
    declined: (day) => `已于${day}拒绝。`,
    failed: (day) => `已于${day}结束。`,
  },
  follows: (day) => `对方曾于${day}请求，未获及时答复。`,
  followsDeclined: (day) => `对方曾于${day}请求，已被拒绝。`,
  loadFailed: '无法加载请求',
  stale: (time) => `此为 ${time} 的数据，未能刷新。`,
  ended: {
    confirm: {
      title: (main) => `已接受：${main} 可关联此账户`,
      text: (main) => `${main} 会再次确认。账户关联后您会收到消息。`,
    },
    active: {
      title: (main) => `此账户已与 ${main} 关联`,
      text: () => '任何一方均可随时终止关联。',
    },
    declined: {
      title: (main) => `已拒绝：${main} 不会关联此账户`,
      text: () => `${unchanged()}已通知另一方。`,
    },
    canceled: {
      title: (main) => `${main} 已撤回此请求`,
      text: () => `${unchanged()}无需再操作。`,
    },
    expired: {
      title: (main) => `${main} 的请求已过期`,
      text: (main) => `未获及时答复。${main} 可重新发送。`,
    },
    failed: {
      title: (main) => `${main} 的请求无法办理`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} 已再次请求`,
      text: () => '此请求已由另一请求取代。',
    },
    detached: {
      title: (main) => `与 ${main} 的关联已终止`,
      text: () => '此账户重新成为独立账户。',
    },
  },
} satisfies Translation<typeof english>;
