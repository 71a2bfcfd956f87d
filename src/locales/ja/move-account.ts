import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: '別のメインアカウントへの移動',
  title: (number) => `${number}の移動をリクエスト`,
  loadFailed: '変更内容を読み込めませんでした',
  none: 'このアカウントの移動はリクエストされていません。',
  lead: (number, to, day) =>
    `${number}は別のメインアカウントに所属しています。全員が期限内に同意すれば、${day}に途切れることなく${to}へ移動します。`,
  asks: {
    owner: '所有者は同意済みです。続いて、現在のメインアカウントに確認します。',
    both: '現在のメインアカウントとアカウントの所有者に確認します。',
  },
  candidate: '対象のアカウント',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `${account}の移動への同意を確認中です`,
      present: (account, to) => `${to}が${account}の移動をリクエストしています`,
      account: (_account, to) => `${to}がこのアカウントの移動をリクエストしています`,
    },
    planned: {
      new: (account, day) => `${account}は${day}に貴社へ移動します`,
      present: (account, day, to) => `${account}は${day}に${to}へ移動します`,
      account: (_account, day, to) => `このアカウントは${day}に${to}へ移動します`,
    },
    done: (account, to, day) => `${account}は${day}から${to}に所属しています`,
    declined: (account) => `${account}の移動は辞退されました`,
    canceled: (account) => `${account}の移動は取り消されました`,
    expired: (account) => `${account}の移動について、全員の回答が得られませんでした`,
    failed: (account) => `${account}を移動できませんでした`,
  },
  thisAccount: 'このアカウント',
  from: (from) => `移動元：${from}。`,
  validUntil: (day) => `全員が同意するまで何も変わりません。リクエストの有効期限は${day}です。`,
  plannedText: (day) => `${day}までは、どの側からでも取り消せます。その後、すべて同時に切り替わります。`,
  endedText: '何も変更されていません。',
  reason: (reason) => `理由：「${reason}」`,
  answers: '同意の状況',
  answer: {
    present: '現在のメインアカウント',
    account: 'アカウントの所有者',
    own: 'お客様側',
    agreed: (day) => `${day}に同意`,
    waits: '未回答',
  },
  proposed: (by, to, day) => `リクエスト：${by}（${to}）、${day}`,
  said: (message) => `「${message}」`,
  message: '相手へのメッセージ（任意）',
  messageHint: '相手にメールが届き、ポータルで変更点を確認できます。',
  why: '辞退する場合の理由（任意）',
  whyHint: 'リクエスト元のメインアカウントに伝えられます。',
  notPossible: 'まだ移動できません',
  obstacle: {
    'move-in-progress': 'このアカウントの別の移動手続きが進行中です。',
    'no-main-eligible': 'リクエスト元のメインアカウントがサブアカウントになりました。',
    'account-halted': 'いずれかのアカウントが利用停止中、または閉鎖手続き中です。',
    'not-ready': '注文が処理中です。',
    'detach-in-progress':
      '連携の終了が予定されているか、すでに終了しています。単独のアカウントになってから連携できます。',
    'payer-change-in-progress': '支払元の変更が予定されています。その日までお待ちください。',
    'swap-in-progress': 'いずれかの側でメインアカウントの変更が進行中です。完了するまでお待ちください。',
  },
  keep: '変更しない',
  submit: { propose: '全員に依頼', accept: '同意する', decline: '辞退する', cancel: '取り消す' },
  done: {
    propose: '全員に依頼しました',
    accept: {
      proposed: '同意しました。相手側の回答を待っています',
      planned: (day) => `全員が同意しました。${day}に移動します`,
    },
    decline: '移動しません',
    cancel: '移動しません',
  },
  doneTexts: {
    propose: '関係者全員にメールでお知らせします。全員が同意するまで何も変わらず、ここで取り消せます。',
    accept: '関係者全員にメールでお知らせします。前日までは、どの側からでもここで取り消せます。',
    decline: '何も変わりません。関係者全員にメールでお知らせします。',
    cancel: '何も変わりません。関係者全員にメールでお知らせします。',
  },
  closeAndCheck: '閉じて後で確認',
  elsewhere: 'このアカウントは別のメインアカウントに所属しています',
  elsewhereText:
    '現在のメインアカウントも同意すれば、一度の手続きで移動できます。それまでは何も変わりません。',
  ask: '移動をリクエスト…',
  look: '確認する…',
  moves: '移動予定のアカウント',
} satisfies Translation<typeof english>;
