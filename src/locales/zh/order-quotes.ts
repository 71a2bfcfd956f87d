import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: '报价单',
  unnamed: '未命名账户',
  costs: (monthly: string, once: string) => `每月 ${monthly}，一次性 ${once}`,
  validUntil: (day: string) => `有效期至${day}`,
  expired: (day: string) => `已于${day}失效`,
  by: (name: string) => `创建人：${name}`,
  mailed: (to: string, day: string) => `已于${day}邮件发送至 ${to}`,
  resume: '继续',
  resumeOf: (number: string) => `继续使用报价单 ${number}`,
  renew: '重新计算',
  renewOf: (number: string) => `重新计算：${number}`,
  download: '下载',
  downloadOf: (number: string) => `下载：${number}`,
  mail: '邮件发送…',
  mailOf: (number: string) => `邮件发送… ${number}`,
  withdraw: '撤回',
  withdrawOf: (number: string) => `撤回：${number}`,
  sure: (number: string) => `撤回报价单 ${number}？此后无法再据此订购。`,
  keep: '保留',
  done: {
    withdraw: (number: string) => `报价单 ${number} 已撤回。`,
    renew: (number: string) => `已由报价单 ${number} 取代，按当前价格计算。`,
  },
  loadFailed: '无法加载报价单',
  more: (count: number) => `另有 ${count} 份报价单`,
  less: '显示更少',
} satisfies Translation<typeof english>;
