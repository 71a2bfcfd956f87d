import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

export const closeAccount = {
  title: (name) => `停用或关闭“${name}”`,
  titleUnnamed: '停用或关闭账户',
  titleSuspended: (name) => `“${name}”已停用`,
  titleClosing: (name, day) => `“${name}”将于${day}关闭`,
  titleOver: (name) => `“${name}”已关闭`,
  loadFailed: '无法加载将发生的变化',
  what: '请选择操作',
  acts: { suspend: '停用', resume: '恢复使用', close: '永久关闭', reopen: '重新开启' },
  about: {
    suspend: '无法通话，费用继续产生。可随时恢复使用。',
    resume: '一切恢复正常使用。',
    close: (day) => `${day}（含）之前可重新开启。此后不可恢复，号码将被释放。`,
    reopen: '一切恢复原状。',
    reopenSuspended: '一切恢复原状：账户重新处于停用状态。',
  },
  keep: '不作更改',
  submit: {
    suspend: '停用账户',
    resume: '恢复使用账户',
    close: '关闭账户',
    reopen: '重新开启账户',
  },
  suspendInstead: '改为停用',
  notPossible: '暂时无法关闭',
  refused: (name) => `“${name}”未作任何更改`,
  done: {
    suspend: (name) => `“${name}”已停用`,
    resume: (name) => `“${name}”已恢复使用`,
    close: (name, day) => `“${name}”将于${day}关闭`,
    reopen: (name) => `“${name}”保持开启`,
  },
  doneText: {
    suspend: '您可随时恢复使用。双方都会收到相关消息。',
    resume: '一切恢复正常使用。双方都会收到相关消息。',
    close: (day) => `${day}（含）之前您可在此重新开启，一切恢复原状。双方都会收到相关消息。`,
    reopen: '一切恢复原状。双方都会收到相关消息。',
  },
  byProvider: '已被您的服务商停用。客服会告知您需要处理的事项。',
  since: {
    main: (day) => `自${day}起，应主账户要求。`,
    account: (day) => `自${day}起，应账户自身要求。`,
  },
  otherSide: '由该账户的管理员决定，仅其管理员可以撤回。',
  until: (day) => `${day}（含）之前可重新开启。`,
  finalText: '已无法重新开启。',
  obstacle: {
    'has-secondaries': (count) => `有 ${count} 个子账户`,
    'not-ready': '有订单仍在办理中',
    'detach-in-progress': (day) => `已计划于${day}终止关联`,
    'payer-change-in-progress': (day) => `已计划于${day}更改付款方`,
    'open-items': (count, total) => `${count} 份账单逾期：${total}`,
  },
  wayOut: {
    'has-secondaries': '所有子账户解除关联后，主账户才能关闭。',
    'not-ready': '请完成待办验证，或联系客服取消订单。',
    'detach-in-progress': '请先在列表中保持关联，或在该日期之后作为独立账户关闭。',
    'payer-change-in-progress': '请在列表中通过“保持付款方不变”撤销，或等到该日期。',
    'open-items': '请先付款。款项到账后即可关闭。',
  },
  detachThem: '解除关联…',
  showThem: '显示列表',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer} 继续支付每月 ${monthly}。` : `费用继续产生：每月 ${monthly}。`,
    'charges-until': (monthly, day) => `合同终止，费用计至${day}：每月 ${monthly}。`,
    'last-own-invoice': (main, day) =>
      `${day}（含）之前计入 ${main} 的合并账单；此后的费用计入最后一份独立账单。`,
    'open-invoices': (count, total) => `${count} 份未付账单仍须支付：${total}。`,
    'no-calls': (count) => `${count} 个电话号码立即停机：无法拨出，也无法接听。`,
    'numbers-released': (count, day) => `${count} 个电话号码将于${day}释放，可能分配给他人。`,
    'forwarding-rests': (count) => `${count} 个电话号码的呼叫转移暂停，期间无法更改。`,
    'forwarding-ends': (count, day) => `${count} 个电话号码的呼叫转移暂停，并于${day}终止。`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `自${day}起，${names} 以及另外 ${more} 人无法再登录。`
        : `自${day}起，以下人员无法再登录：${names}。`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `与 ${main} 的关联将于${day}终止。`
        : `与 ${main} 的关联将于${day}终止；该处 ${people} 人失去访问权限。`,
    'acts-rest': '期间无法从该账户订购、关联或转移呼叫。',
    'looking-goes-on': '有访问权限的人员仍可查看所有内容。',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `子账户继续运行，并保留在其合并账单中：${names} 以及另外 ${more} 个。`
        : `子账户继续运行，并保留在其合并账单中：${names}。`,
    'numbers-kept': (count) => `${count} 个电话号码和所有设置均保留。`,
    'link-kept': (main) => `保持与 ${main} 的关联。`,
    'can-be-resumed': '可随时恢复使用。',
    'can-be-reopened': (day) => `${day}（含）之前可重新开启，一切恢复原状。`,
    'records-stay': (main) =>
      main
        ? `账单和记录保留在 ${main}，${main} 可下载关联期间的数据。`
        : '账单将依法保存。请在该日期之前下载所需内容。',
  },
  certainty: {
    title: (day) => `自${day}起无法撤销`,
    lead: '请逐项勾选，表示已阅读。',
    tickMissing: '请勾选所有项目。',
    number: (number) => `请输入账户的客户编号：${number}`,
    numberWrong: '与账户的客户编号不符。',
  },
  closeAndCheck: '关闭并继续检查',
} satisfies Translation<typeof english>;
