import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => `${count} 个账户`;

export const swapMain = {
  titleUnnamed: '更换主账户',
  title: (to) => `将“${to}”设为主账户`,
  loadFailed: '无法加载将发生的变化',
  lead: (to, from, day) => `“${to}”将取代“${from}”，后者成为其子账户。如及时同意，将于${day}生效。`,
  none: '未提议更换主账户。',
  standing: {
    proposed: {
      main: (to) => `已询问“${to}”是否愿意成为主账户`,
      successor: (from) => `“${from}”提议由此账户担任主账户`,
    },
    planned: (to, day) => `“${to}”将于${day}成为主账户`,
    done: (to, day) => `“${to}”自${day}起为主账户`,
    declined: (to) => `“${to}”已拒绝成为主账户`,
    canceled: (to) => `将“${to}”设为主账户的提议已撤回`,
    expired: (to) => `将“${to}”设为主账户的提议未获答复`,
    failed: (to) => `“${to}”无法成为主账户`,
  },
  validUntil: (day) => `同意之前不会有任何变化。提议有效期至${day}。`,
  plannedText: (day) => `${day}（含）之前任何一方均可撤回，之后所有变化同时生效。`,
  endedText: '没有任何变化。',
  doneText: '所有关联账户连同标签和名称现已归其所有。',
  proposed: (by, day) => `${by} 于${day}提议`,
  said: (message) => `“${message}”`,
  message: '给被询问方的留言（选填）',
  messageHint: '对方会收到邮件，并可在门户中查看变化。',
  notPossible: '暂时无法成为主账户',
  obstacle: {
    'swap-in-progress': '另一次主账户更换正在进行，请先撤回。',
    'account-halted': '其中一个账户已停用或正在关闭。',
    'not-ready': '订单仍在办理中。',
    'invoice-only': '仅在合并账单中，请先关联。',
    'detach-in-progress': '已计划终止关联，请先撤销。',
    'payer-change-in-progress': '已计划更改付款方。请等到该日期，或予以撤销。',
    'no-local-admin': '该账户没有自己的管理员：须有人同意并接管。',
    'not-standalone-payment': '没有用于合并账单的付款方式。',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `自${day}起，“${account}”支付合并账单：${accounts(count)}，每月 ${monthly}。`,
    'last-collective-invoice': (account, day) => `“${account}”的最后一份合并账单截至${day}。`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `“${account}”的费用（每月 ${monthly}）也计入合并账单。`
        : `“${account}”继续自行支付费用（每月 ${monthly}）。`,
    'past-invoices-stay': (account) => `以往的账单保留在“${account}”。`,
    'people-administer': (account, names, more) =>
      more > 0
        ? `“${account}”的 ${names} 以及另外 ${more} 人可查看和管理所有账户。`
        : `“${account}”的 ${names} 可查看和管理所有账户。`,
    'people-lose-accounts': (account, count) =>
      `“${account}”的 ${count} 人无法再在其他账户中操作，但保留自己的登录。`,
    'requests-withdrawn': (count) => `届时仍未答复的 ${count} 个请求将被撤回。`,
    'local-teams-unchanged': '所有账户的团队均保留独立登录和权限。',
    'accounts-unchanged': '所有账户的号码、呼叫转移和合同保持不变。',
    'notes-go-along': '自定义名称、标签、成本中心和采购订单号一并转移。',
    'can-be-undone': (day) => `${day}（含）之前任何一方均可撤回。`,
  },
  keep: '不作更改',
  submit: { propose: '提议', accept: '同意', decline: '拒绝', cancel: '撤回' },
  done: {
    propose: (to) => `已询问“${to}”`,
    accept: (to, day) => `“${to}”将于${day}成为主账户`,
    decline: (from) => `“${from}”仍为主账户`,
    cancel: (from) => `“${from}”仍为主账户`,
  },
  doneTexts: {
    propose: '您和对方都会收到邮件。同意之前不会有任何变化，您可在此撤回。',
    accept: '双方都会收到邮件。截至前一天，任何一方均可在此撤回。',
    decline: '没有任何变化。双方都会收到邮件。',
    cancel: '没有任何变化。双方都会收到邮件。',
  },
  look: '查看…',
  make: '设为主账户…',
  closeAndCheck: '关闭并稍后查看',
} satisfies Translation<typeof english>;
