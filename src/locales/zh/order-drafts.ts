import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: '继续上次的操作',
  unnamed: '未命名订单',
  step: { configure: '产品与地点', review: '待核对' },
  saved: (at: string) => `保存于 ${at}`,
  resume: '继续',
  resumeOf: (name: string) => `继续：${name}`,
  discard: '放弃',
  discardOf: (name: string) => `放弃：${name}`,
  sure: (name: string) => `放弃“${name}”？输入的内容将丢失。`,
  sureUnnamed: '放弃此订单？输入的内容将丢失。',
  keep: '保留',
  discarded: '订单已放弃。',
  changed: '此订单在此期间已在别处更改，未予放弃。',
  more: (count: number) => `另有 ${count} 份订单`,
  less: '仅显示一份',
  hide: '暂不',
} satisfies Translation<typeof english>;
