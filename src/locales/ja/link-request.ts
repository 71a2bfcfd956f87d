import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'このアカウントに変更はありません。';

export const linkRequest = {
  title: (main) => `${main}がこのアカウントとの連携をリクエストしています`,
  from: (person, email, number) => `${person}（${email}） · ${number}`,
  asked: (day) => `受信日：${day}`,
  validUntil: (day) => `有効期限：${day}`,
  message: 'メッセージ',
  rights: (main) => `${main}に許可される操作`,
  changes: 'このアカウントの変更点',
  foreign: {
    none: {
      title: '異なるドメインからのリクエストです',
      text: (theirs, own) =>
        `リクエストは${theirs}のユーザーから送信されましたが、このアカウントのドメインは${own}です。相手をご存じの場合にのみ承諾してください。`,
    },
    'look-alike': {
      title: '貴社のものに似たドメインからのリクエストです',
      text: (theirs, own) =>
        `リクエストは${theirs}のユーザーから送信されましたが、このアカウントのドメインは${own}です。2つのドメインは所有者が異なる可能性があります。別の手段で相手から連絡を受けている場合を除き、辞退してください。`,
    },
    'other-letters': {
      title: '通常と異なる文字を含むドメインからのリクエストです',
      text: (theirs, own) =>
        `リクエストは${theirs}のユーザーから送信されましたが、このアカウントのドメインは${own}です。見た目が似た文字が使われている場合があります。1文字ずつ確認し、相手をご存じの場合にのみ承諾してください。`,
    },
  },
  spelled: (domain) => `${domain}（1文字ずつ）：`,
  obstacle: '現在の状態では承諾できません',
  moves: (from, main) => `このアカウントは${from}から${main}へ移動します`,
  movesText: (from, day) =>
    `${from}の同意も必要です。それまでは何も変わりません。新しいメインアカウントへの所属は、早くても${day}からです。`,
  shows: (count) => `これはメインアカウントです（所属アカウント${count}件）`,
  showsText: (main) =>
    `所属アカウントがある間は連携できません。所属アカウントを${main}に公開すると、${main}がそれぞれの移行計画を作成します。計画については改めて同意を依頼し、同意するまで何も変わりません。`,
  acceptShow: (main) => `${main}にアカウントを公開する`,
  acceptMove: (main) => `${main}への移動に同意する`,
  accept: (main) => `承諾して${main}と連携する`,
  decline: '辞退…',
  declineNamed: (main) => `辞退… ${main}からのリクエスト`,
  why: (main) => `理由（選択すると${main}に伝えられます）`,
  reason: {
    'unknown-sender': '相手に心当たりがない',
    'wrong-account': 'アカウントが間違っている',
    'not-now': '今は必要ない',
    other: 'その他の理由',
  },
  whyText: '理由の詳細（任意）',
  whyHint: (main) => `${main}の依頼者に伝えられます。パスワードやコードは入力しないでください。`,
  back: '戻る',
  declineNow: '辞退する',
  declineNowNamed: (main) => `${main}からのリクエストを辞退する`,
  saidReason: (reason) => `選択した理由：${reason}。`,
  saidText: '入力した内容',
  none: '回答待ちのリクエストはありません',
  noneText: 'メインアカウントから連携のリクエストが届くと、ここで回答できます。',
  notFound: 'リクエストが見つかりません',
  notFoundText: '別のアカウントに送信されたか、すでに終了している可能性があります。',
  account: (name, number) => `${name}（${number}）`,
  wrongAccount: 'このリクエストは別のアカウント宛てです',
  isFor: (main, account) => `${main}が${account}との連携をリクエストしています。`,
  wasFor: (account) => `このリクエストは${account}宛てでした。`,
  signedIn: (account) => `${account}にログインしています。`,
  switchAccount: '別のユーザーとしてログイン',
  switchTo: (number) => `${number}にログイン`,
  answeredBy: (person, day) => `回答：${person}、${day}`,
  on: {
    canceled: (day) => `${day}に取り下げられました。`,
    expired: (day) => `${day}に終了しました。`,
    declined: (day) => `${day}に辞退されました。`,
    failed: (day) => `${day}に終了しました。`,
  },
  follows: (day) => `${day}にもリクエストがありましたが、期限内に回答がありませんでした。`,
  followsDeclined: (day) => `${day}にもリクエストがありましたが、辞退されました。`,
  loadFailed: 'リクエストを読み込めませんでした',
  stale: (time) => `${time}時点の情報です。最新の情報に更新できませんでした。`,
  ended: {
    confirm: {
      title: (main) => `承諾しました：${main}はこのアカウントと連携できます`,
      text: (main) => `${main}が最終確認を行います。連携が完了すると、メッセージが届きます。`,
    },
    active: {
      title: (main) => `このアカウントは${main}と連携しています`,
      text: () => '連携は、どちらの側からでもいつでも終了できます。',
    },
    declined: {
      title: (main) => `辞退しました：${main}とは連携しません`,
      text: () => `${unchanged()}相手側にお知らせしました。`,
    },
    canceled: {
      title: (main) => `${main}がこのリクエストを取り下げました`,
      text: () => `${unchanged()}操作は必要ありません。`,
    },
    expired: {
      title: (main) => `${main}からのリクエストは期限切れです`,
      text: (main) => `期限内に回答がありませんでした。${main}は再度送信できます。`,
    },
    failed: {
      title: (main) => `${main}からのリクエストは処理できませんでした`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main}が再度リクエストしました`,
      text: () => 'このリクエストは、新しいリクエストに差し替えられました。',
    },
    detached: {
      title: (main) => `${main}との連携は終了しました`,
      text: () => 'このアカウントは再び単独のアカウントになりました。',
    },
  },
} satisfies Translation<typeof english>;
