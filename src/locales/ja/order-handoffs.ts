import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'ショップでの注文',
  looking: '注文を確認しています',
  lookingText: 'ショップでの注文が完了しました。届き次第、ここに表示されます。',
  inProgress: '注文手続き中',
  inProgressText: (at, person) =>
    `${person}さんが${at}にショップへ移動しました。注文は届き次第、一覧に表示されます。`,
  away: 'ショップで注文手続き中です',
  awayText: (at, person) => `${person}さんが${at}に移動しました。`,
  notify: '通知を受け取る',
  notifyOf: (at) => `ショップでの注文の通知を受け取る：${at}`,
  notified:
    '注文が届いたとき、または注文がないことが確認できたときに、メールでお知らせします。このページを閉じてもかまいません。',
  notNotified: 'メールでの通知は行いません。',
  stop: '通知を受け取らない',
  stopOf: (at) => `ショップでの注文の通知を受け取らない：${at}`,
  notifyFailed: '通知の設定を保存できませんでした',
  none: '注文は行われませんでした',
  noneText: 'ショップで選択した内容は保存されています。続きから再開できます。',
  goOn: 'ショップで続ける',
  goOnOf: (at) => `ショップで続ける：${at}`,
  leave: '確認を終了',
  leaveOf: (at) => `確認を終了：${at}`,
  discard: '破棄',
  discardOf: (at) => `破棄：${at}`,
  unknown: 'このリンクは無効になりました',
  unknownText: '注文が行われていれば、アカウントは一覧に表示されます。',
  failed: 'ショップに接続できませんでした',
  arrived: (name) => `「${name}」を注文しました。`,
} satisfies Translation<typeof messages>;
