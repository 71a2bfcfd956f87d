import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `「${name}」の請求書`,
  titleUnnamed: '請求書の送付設定',
  lead: '請求書の閲覧者とメールの受信者を設定します。設定内容は双方に表示されます。',
  loadFailed: '設定内容を読み込めませんでした',
  sight: '請求書の閲覧とダウンロード',
  share: (account, main) => `${account}のユーザーに、${main}の一括請求書での負担分を表示する`,
  own: (account, main) => `${main}のユーザーに、${account}自身が支払う請求書を表示する`,
  decides: (name) => `${name}が決定します。`,
  decidesPayer: (name) => `支払元である${name}が決定します。`,
  firstOff: '同意するまで表示されません。連携後の請求書のみ表示され、いつでも取り消せます。',
  seen: 'はい',
  notSeen: 'いいえ',
  ask: (name) => `${name}に表示を依頼`,
  askedOn: (day) => `${day}に依頼済みです。その後の変更はありません。`,
  asked: (name) => `${name}にメールで依頼しました。`,
  notAsked: '依頼を送信できませんでした',
  invoices: (account) => `${account}自身が支払う請求書`,
  invoicesFailed: '請求書を読み込めませんでした',
  none: '発行済みの請求書はまだありません。',
  older: '過去の請求書を表示',
  mails: 'メールの受信者',
  payerAlways:
    '支払元には、請求書と支払遅延のお知らせが必ず届きます。閲覧権限のない請求書については、誰にも通知されません。',
  topic: {
    invoice: '請求書の発行',
    payment: '支払遅延',
    payer: '支払元の変更',
    contract: '契約と注文',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => '両方',
  },
  addresses: (name, email) => `${name}宛てのメールは${email}に送信されます。`,
  missing: (name) => `${name}にログインするユーザーがいなくなりました`,
  missingText: (topics) =>
    `次のメールは誰にも届かない可能性があります：${topics}。別の受信者を選択するか、個別のログインを付与してください。`,
  notSaved: '保存されませんでした',
  changed:
    'ほかのユーザーがこの設定を変更しました。お客様の変更はまだ保存されていません。どちらを残しますか？',
  save: '保存',
  saving: '保存しています…',
} satisfies Translation<typeof english>;
