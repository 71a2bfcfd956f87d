import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: '关联期间的数据',
  first: '请先下载所需内容',
  loadFailed: '无法加载可带走的内容',
  endsFrom: (day) => `自${day}起，您在此处将无法再看到：`,
  endsAtOnce: '关联终止后，您在此处将无法再看到：',
  rest: '关联期间的其他内容均保留。数据包包含全部内容。',
  nothingEnds: '关联期间的内容均保留。您也可将其作为数据包带走。',
  contents: '数据包内容：',
  parts: {
    account: '地址、产品和费用',
    numbers: '电话号码和呼叫转移',
    people: '账户人员及其权限',
    history: '操作记录',
  },
  invoices: (_count, formatted) => `${formatted} 份合并账单中的份额`,
  noInvoices: '尚无合并账单',
  until: (day) => `可在${day}（含）之前下载。`,
  later: (days) => `终止后 ${days} 天内仍可下载。`,
  over: (day) => `数据包的下载期限为${day}，现已不可用。`,
  denied: (who) => `数据包可由 ${who} 下载。`,
  deniedToAll: '数据包可由此账户的管理员下载。',
  download: '下载数据包',
  exporting: '正在生成数据包…',
  exportingSome: (done, total) => `正在生成数据包：${done} / ${total} 个文件`,
  exported: (found) => (found ? `数据包已生成：${found}` : '数据包已生成。'),
  exportStopped: '数据包未生成。',
  exportFailed: '无法生成数据包',
  found: (_count, formatted) => `${formatted} 个文件`,
} satisfies Translation<typeof english>;
