import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'まだ注文しない場合',
  text: (days: number) => `見積書として保存できます。料金は${days}日間有効で、ほかの担当者も注文できます。`,
  save: '見積書として保存',
  saved: (number: string) => `見積書 ${number} を保存しました`,
  savedText: (day: string) =>
    `料金は${day}まで有効です。見積書は一覧に表示され、注文権限を持つ全員が確認できます。`,
  notSaved: '見積書は保存されませんでした',
  full: '有効な見積書の数が上限に達しています。先に一覧でいずれかを取り下げてください。',
  download: '見積書をダウンロード',
  downloadFailed: '見積書をダウンロードできませんでした',
  mail: '担当者にメールで送る…',
  opening: '見積書を開いています。',
  unopened: 'この見積書を開けませんでした',
  counts: (number: string) => `見積書 ${number} の料金`,
  countsText: (day: string) => `料金に影響する変更をしない限り、${day}まで有効です。`,
  other: (number: string) => `見積書 ${number} の内容から変更されています`,
  otherText: '内容が変更されたため、現在の料金が適用されます。元に戻すと、見積書の料金が適用されます。',
  expired: (number: string, day: string) => `見積書 ${number} の有効期限は${day}でした`,
  expiredText: '入力内容はそのまま残っています。料金は現在のものが適用されます。',
  renew: '再計算',
  withdrawn: (number: string) => `見積書 ${number} は取り下げられました`,
  withdrawnText: 'この見積書では注文できなくなりました。入力内容は、現在の料金による別の注文として残ります。',
  leave: '見積書を使わずに続ける',
  renewed: (number: string) => `見積書 ${number} は再計算されました`,
  renewedText: '別の見積書に差し替えられました。',
  open: '新しい見積書を開く',
  ordered: (number: string) => `見積書 ${number} は注文済みです`,
  orderedText: 'アカウントは一覧に表示されています。二重に注文されることはありません。',
} satisfies Translation<typeof english>;
