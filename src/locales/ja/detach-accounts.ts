import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (_count: number, formatted: string) => `アカウント${formatted}件`;

export const detachAccounts = {
  title: (count, formatted) => `${accounts(count, formatted)}の連携を解除しますか？`,
  titleUnnamed: 'アカウントの連携解除',
  lead: 'アカウントは引き続き利用できます。変更点は次のとおりです。',
  checking: (done, total) => `アカウントを確認しています：${total}件中${done}件…`,
  loadFailed: '選択したアカウントを確認できませんでした',
  tooMany: (most) => `一度に連携解除できるアカウントは${most}件までです`,
  tooManyText: (total) => `${total}件選択されています。選択を減らすか、一覧を絞り込んでください。`,
  none: '選択したアカウントに、連携を解除できるものはありません',
  others: (_count, formatted) =>
    `選択した行のうち${formatted}件は、連携アカウントではないか、すでに連携解除の手続き中のため、変更されません。`,
  obstacles: (_count, formatted) => `アカウント${formatted}件は連携を解除できないため、連携が維持されます。`,
  waits: (_count, formatted, day) =>
    `アカウント${formatted}件は連携してから日が浅いため、可能な最初の日に終了が予約されます（最終は${day}）。`,
  money: (sum) => `一括請求書の金額が月額${sum}減り、対象アカウントには個別に請求されます。`,
  noMoney: '一括請求書は変わりません。対象アカウントはすでに個別請求で支払っています。',
  access: 'メインアカウントのユーザーは、対象アカウントにアクセスできなくなります。',
  stays: '契約、電話番号、現地の担当者のログインは変わりません。',
  list: '対象アカウント',
  when: '解除の時期',
  periodEnd: (day) => `請求期間の末日（${day}）`,
  now: '今すぐ',
  keep: '連携を続ける',
  detach: (count, formatted) => `${accounts(count, formatted)}の連携を解除`,
  progress: (done, total) => `${total}件中${done}件`,
  running: '連携を解除しています…',
  stop: '中止',
  stopping: '処理中のアカウントの連携解除が終わり次第、停止します。',
  doneNow: (_done, formatted, total) => `${total}件中${formatted}件のアカウントの連携を解除しました`,
  doneLater: (_done, formatted, total, day) =>
    `${total}件中${formatted}件のアカウントの連携は、${day}をもって解除されます`,
  doneLast: (_done, formatted, total, day) =>
    `${total}件中${formatted}件のアカウントの連携を解除、または予約しました（最終は${day}）`,
  lacks: {
    'not-standalone-payment': '個別の支払方法が登録されていません。',
    'no-local-admin': '個別のログインを持つユーザーがいません。',
  },
  again: '残りを再試行',
  state: {
    ready: '',
    obstacle: '連携を維持',
    sending: '連携を解除しています…',
    uncertain: '保存されたか確認しています…',
    done: '完了',
    refused: '未解除',
    failed: '未解除',
    stopped: '未解除',
  },
} satisfies Translation<typeof english>;
