import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: '異議',
  leadMain: '貴社のユーザーの操作に異議がある連携アカウントです。連携は維持されます。',
  leadAccount:
    'メインアカウントとしてここで行われた操作に同意できない場合は、異議を申し立ててください。連携は維持されます。',
  none: '異議はありません。',
  loadFailed: '異議を読み込めませんでした',
  stale: (time) => `${time}時点の情報です。最新の情報に更新できませんでした。`,
  objects: (account) => `${account}からの異議`,
  own: (main) => `${main}への異議`,
  by: (name, when) => `${name}、${when}`,
  states: { open: '未回答', answered: '回答済み', closed: '解決済み' },
  object: '異議を申し立てる…',
  message: '異議の内容',
  messageHint: (main) => `${main}の管理者がポータルとメールで確認します。`,
  send: '異議を送信',
  answerTo: (account) => `${account}への回答`,
  answer: '回答する',
  answerNamed: (account) => `${account}の異議に回答する`,
  close: '解決済みにする',
  closeNamed: (account) => `${account}の異議を解決済みにする`,
} satisfies Translation<typeof english>;
