import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: '連携期間',
  title: (account, main) => `${account}と${main}の連携期間`,
  asked: {
    main: (account) => `${account}に連携の延長をリクエスト中です`,
    secondary: (main) => `${main}が連携の延長をリクエストしています`,
  },
  loadFailed: '連携期間を読み込めませんでした',
  none: 'このアカウントはすでに連携されていません。',
  now: (holds) => `現在：${holds}`,
  wanted: (wanted, now) => `連携期間の変更：${now} → ${wanted}`,
  proposed: (by, main, day) => `リクエスト：${by}（${main}）、${day}`,
  said: (message) => `「${message}」`,
  answerUntil: (day) => `アカウントが同意するまで何も変わりません。回答期限は${day}です。`,
  consent: (account) =>
    `${account}が同意した範囲を超えています。管理者に同意を依頼し、同意が得られるまで何も変わりません。`,
  atOnce: 'ただちに適用され、相手側にメールでお知らせします。後で延長するには、再度同意が必要です。',
  askMain: (main) => `延長をリクエストできるのは${main}だけで、お客様の同意が必要です。`,
  atEnd: '連携の終了による変更点',
  message: '相手へのメッセージ（任意）',
  why: '辞退する場合の理由（任意）',
  submit: {
    set: '保存',
    propose: '延長をリクエスト',
    accept: '同意する',
    decline: '辞退する',
    cancel: 'リクエストを取り下げる',
  },
  closeAndCheck: '閉じて後で確認',
  done: {
    set: (holds) => holds,
    propose: 'アカウントに依頼しました',
    accept: (holds) => holds,
    decline: '辞退しました',
    cancel: 'リクエストを取り下げました',
  },
  doneTexts: {
    set: '双方にメールでお知らせします。',
    propose: '管理者にメールでお知らせします。回答があるまで何も変わりません。',
    accept: '双方にメールでお知らせします。',
    decline: 'メインアカウントにメールでお知らせします。連携期間は変わりません。',
    cancel: '双方にメールでお知らせします。連携期間は変わりません。',
  },
  place: {
    change: '連携期間を変更',
    limit: '終了日を設定',
    answer: '確認して回答',
    look: '確認する',
    declined: (account) => `${account}が延長を辞退しました`,
    expired: (account) => `${account}から期限内に回答がありませんでした`,
    reason: (reason) => `理由：「${reason}」`,
    waits: '連携を終了できませんでした',
    waitsText: '単独での利用に必要なものが揃うまで、連携は継続します。不足しているもの：',
    missing: {
      'not-standalone-payment': '支払方法',
      'no-local-admin': '個別にログインする管理者',
    },
  },
};
