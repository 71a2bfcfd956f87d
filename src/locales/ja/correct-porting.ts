import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `${provider}に提出する情報を訂正`,
  titleUnnamed: '番号移行の情報を訂正',
  lead: '現在の契約と完全に一致するように入力してください。印のない項目は正しいため、そのまま再送信されます。',
  loadFailed: '注文を読み込めませんでした',
  differs: (provider) => `${provider}の登録内容と異なります。`,
  company: '契約名義人',
  street: '番地',
  postcode: '郵便番号',
  customerNumber: '現在の事業者のお客様番号',
  customerNumberHint: '現在の事業者の請求書に記載されています。',
  pin: '契約の暗証番号',
  pinHint: '番号移行に暗証番号が必要な事業者もあります。事業者に送信するだけで、保存はしません。',
  send: '再送信',
  sending: '送信しています…',
  over: '訂正は不要になりました。注文はすでに次の段階に進んでいます。',
  notSent: '送信されませんでした',
} satisfies Translation<typeof messages>;
