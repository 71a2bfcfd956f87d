import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `「${name}」の請求先住所`,
  titleUnnamed: '請求先住所',
  lead: '次回以降の請求書と電子請求書に記載されます。発行済みの請求書は変わりません。',
  ofLinked: (name) =>
    `${name}自身が支払う請求書に使用されます。変更すると、アカウントにメールでお知らせします。`,
  loadFailed: '請求先住所を読み込めませんでした',
  which: '請求書の宛先',
  usual: 'アカウントの名称と所在地',
  other: '別の住所',
  company: '会社名',
  addition: '部署名または担当者名',
  additionHint: '任意（例：「経理部」）。',
  street: '番地または私書箱',
  postcode: '郵便番号',
  wrongPostcode: (country) => `国「${country}」の郵便番号ではありません。`,
  city: '市区町村',
  country: '国',
  readOnly: 'この住所は閲覧のみ可能で、変更はできません。',
  notSaved: '保存されませんでした',
  changed: 'ほかのユーザーが住所を変更しました。お客様の変更はまだ保存されていません。どちらを残しますか？',
  save: '保存',
  saving: '保存しています…',
} satisfies Translation<typeof english>;
