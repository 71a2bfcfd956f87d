import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'メインアカウント',
  loadFailed: 'メインアカウントとの連携状況を読み込めませんでした',
  stale: (time) => `${time}時点の情報です。最新の情報に更新できませんでした。`,
  lead: (main) =>
    `このアカウントは${main}と連携しています。お客様ご自身で連携を終了できます。その前に変更点を確認できます。`,
  leave: (main) => `${main}から離脱…`,
  leavesOn: (main, day) => `このアカウントは${day}をもって${main}から離脱します`,
  leavesText: 'お客様側で予約されています。それまでは何も変わらず、取り消しもできます。',
  stay: '連携を続ける',
  detachedOn: (main, day) => `${main}は${day}をもって連携を終了します`,
  detachedText: (main) =>
    `その後、このアカウントは単独になります。それまでは何も変わりません。取り消せるのは${main}だけです。`,
  stays: (main) => `このアカウントと${main}との連携を続けます。双方にお知らせしました。`,
  left: (main) => `このアカウントは${main}から離脱しました`,
  ended: (main, day) => `${main}との連携は${day}に終了しました。`,
  leftText: '今後は単独のアカウントになります。双方にお知らせしました。',
} satisfies Translation<typeof english>;
