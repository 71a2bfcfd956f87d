import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: '見積書をメールで送信',
  lead: '受信者は料金と条件を確認できます。注文するには、ログインと注文権限が必要です。',
  to: '宛先',
  choose: '担当者を選択',
  another: '別のアドレス',
  nobody: 'このアカウントには、ほかに注文できるユーザーがまだいません。',
  loadFailed: '担当者を読み込めませんでした。アドレスを直接入力できます。',
  email: 'メールアドレス',
  message: 'メッセージ（任意）',
  foreign: {
    none: {
      title: '異なるドメインへの送信です',
      text: (theirs: string, own: string) =>
        `宛先のドメインは${theirs}、お客様のドメインは${own}です。受信者には、料金、アカウントの名称と所在地が表示されます。`,
    },
    'look-alike': {
      title: '貴社のものに似たドメインです',
      text: (theirs: string, own: string) =>
        `宛先のドメインは${theirs}、お客様のドメインは${own}です。2つのドメインは所有者が異なる可能性があります。ご確認ください。`,
    },
    'other-letters': {
      title: '通常と異なる文字を含むドメインです',
      text: (theirs: string, own: string) =>
        `宛先のドメインは${theirs}、お客様のドメインは${own}です。見た目が似た文字が使われている場合があります。1文字ずつご確認ください。`,
    },
  },
  spelled: (domain: string) => `${domain}（1文字ずつ）：`,
  send: '送信',
  sending: '送信しています…',
  tooMany: (time: string) => `本日の見積書の送信数が上限に達しました。次は${time}に送信できます。`,
  done: '見積書を送信しました',
  doneText: (to: string) => `${to}に見積書のリンクをメールでお送りします。`,
} satisfies Translation<typeof english>;
