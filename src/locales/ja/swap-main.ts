import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => `アカウント${count}件`;

export const swapMain = {
  titleUnnamed: 'メインアカウントの変更',
  title: (to) => `「${to}」をメインアカウントに変更`,
  loadFailed: '変更内容を読み込めませんでした',
  lead: (to, from, day) =>
    `「${to}」が「${from}」に代わってメインアカウントになり、「${from}」はサブアカウントになります。期限内に同意が得られれば、${day}に切り替わります。`,
  none: 'メインアカウントの変更は提案されていません。',
  standing: {
    proposed: {
      main: (to) => `「${to}」にメインアカウントへの変更を提案中です`,
      successor: (from) => `「${from}」が、このアカウントをメインアカウントにすることを提案しています`,
    },
    planned: (to, day) => `「${to}」は${day}にメインアカウントになります`,
    done: (to, day) => `「${to}」は${day}からメインアカウントです`,
    declined: (to) => `「${to}」がメインアカウントになることを辞退しました`,
    canceled: (to) => `「${to}」をメインアカウントにする提案は取り下げられました`,
    expired: (to) => `「${to}」をメインアカウントにする提案への回答がありませんでした`,
    failed: (to) => `「${to}」をメインアカウントにできませんでした`,
  },
  validUntil: (day) => `同意が得られるまで何も変わりません。提案の有効期限は${day}です。`,
  plannedText: (day) => `${day}までは、どちらの側からでも取り消せます。その後、すべて同時に切り替わります。`,
  endedText: '何も変更されていません。',
  doneText: 'すべての連携アカウントが、ラベルと表示名とともに引き継がれました。',
  proposed: (by, day) => `提案：${by}、${day}`,
  said: (message) => `「${message}」`,
  message: '相手へのメッセージ（任意）',
  messageHint: '相手にメールが届き、ポータルで変更点を確認できます。',
  notPossible: 'まだメインアカウントにできません',
  obstacle: {
    'swap-in-progress': 'メインアカウントの別の変更手続きが進行中です。先に取り消してください。',
    'account-halted': 'いずれかのアカウントが利用停止中、または閉鎖手続き中です。',
    'not-ready': '注文が処理中です。',
    'invoice-only': '一括請求のみで連携しています。先にアカウントを連携してください。',
    'detach-in-progress': '連携の終了が予定されています。先に取り消してください。',
    'payer-change-in-progress': '支払元の変更が予定されています。その日まで待つか、取り消してください。',
    'no-local-admin': 'アカウントに管理者がいません。同意して引き継ぐ管理者が必要です。',
    'not-standalone-payment': '一括請求の支払方法が登録されていません。',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `${day}以降、「${account}」が一括請求を支払います：${accounts(count)}、月額${monthly}。`,
    'last-collective-invoice': (account, day) => `「${account}」の最後の一括請求書は${day}で終了します。`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `「${account}」の料金（月額${monthly}）も一括請求に含まれます。`
        : `「${account}」は引き続き自身の料金を支払います（月額${monthly}）。`,
    'past-invoices-stay': (account) => `これまでの請求書は「${account}」に残ります。`,
    'people-administer': (account, names, more) =>
      more > 0
        ? `「${account}」の${names}ほか${more}名が、すべてのアカウントを閲覧・管理できます。`
        : `すべてのアカウントを閲覧・管理できる「${account}」のユーザー：${names}。`,
    'people-lose-accounts': (account, count) =>
      `「${account}」のユーザー${count}名は、ほかのアカウントを操作できなくなります。自身のログインはそのまま使用できます。`,
    'requests-withdrawn': (count) => `その時点で回答待ちのリクエスト${count}件は取り下げられます。`,
    'local-teams-unchanged': 'すべてのアカウントの担当者は、個別のログインと権限をそのまま使用できます。',
    'accounts-unchanged': 'すべてのアカウントの電話番号、着信転送、契約は変わりません。',
    'notes-go-along': '独自の表示名、ラベル、コストセンター、発注番号は引き継がれます。',
    'can-be-undone': (day) => `${day}までは、どちらの側からでも取り消せます。`,
  },
  keep: '変更しない',
  submit: { propose: '提案する', accept: '同意する', decline: '辞退する', cancel: '取り消す' },
  done: {
    propose: (to) => `「${to}」に提案しました`,
    accept: (to, day) => `「${to}」は${day}にメインアカウントになります`,
    decline: (from) => `引き続き「${from}」がメインアカウントです`,
    cancel: (from) => `引き続き「${from}」がメインアカウントです`,
  },
  doneTexts: {
    propose: 'お客様と相手にメールでお知らせします。同意が得られるまで何も変わらず、ここで取り消せます。',
    accept: '双方にメールでお知らせします。前日までは、どちらの側からでもここで取り消せます。',
    decline: '何も変わりません。双方にメールでお知らせします。',
    cancel: '何も変わりません。双方にメールでお知らせします。',
  },
  look: '確認する…',
  make: 'メインアカウントにする…',
  closeAndCheck: '閉じて後で確認',
} satisfies Translation<typeof english>;
