import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: '見積書',
  unnamed: '名称未設定のアカウント',
  costs: (monthly: string, once: string) => `月額${monthly}、一時金${once}`,
  validUntil: (day: string) => `有効期限：${day}`,
  expired: (day: string) => `期限切れ：${day}`,
  by: (name: string) => `作成：${name}`,
  mailed: (to: string, day: string) => `${day}に${to}へメール送信`,
  resume: '続ける',
  resumeOf: (number: string) => `見積書 ${number} で続ける`,
  renew: '再計算',
  renewOf: (number: string) => `再計算：${number}`,
  download: 'ダウンロード',
  downloadOf: (number: string) => `ダウンロード：${number}`,
  mail: 'メールで送信…',
  mailOf: (number: string) => `メールで送信… ${number}`,
  withdraw: '取り下げ',
  withdrawOf: (number: string) => `取り下げ：${number}`,
  sure: (number: string) => `見積書 ${number} を取り下げますか？この見積書では注文できなくなります。`,
  keep: '残す',
  done: {
    withdraw: (number: string) => `見積書 ${number} を取り下げました。`,
    renew: (number: string) => `現在の料金による見積書 ${number} に差し替えました。`,
  },
  loadFailed: '見積書を読み込めませんでした',
  more: (count: number) => `ほかの見積書${count}件`,
  less: '表示を減らす',
} satisfies Translation<typeof english>;
