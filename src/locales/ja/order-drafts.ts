import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: '続きから再開',
  unnamed: '名称未設定の注文',
  step: { configure: '商品と拠点', review: '確認待ち' },
  saved: (at: string) => `保存：${at}`,
  resume: '続ける',
  resumeOf: (name: string) => `続ける：${name}`,
  discard: '破棄',
  discardOf: (name: string) => `破棄：${name}`,
  sure: (name: string) => `「${name}」を破棄しますか？入力内容は失われます。`,
  sureUnnamed: 'この注文を破棄しますか？入力内容は失われます。',
  keep: '残す',
  discarded: '注文を破棄しました。',
  changed: 'この注文は別の場所で変更されたため、破棄されませんでした。',
  more: (count: number) => `ほかの注文${count}件`,
  less: '1件のみ表示',
  hide: '後で',
} satisfies Translation<typeof english>;
