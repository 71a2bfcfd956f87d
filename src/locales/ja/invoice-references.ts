import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `「${name}」の管理情報`,
  titleUnnamed: '管理情報',
  lead: '次回以降の請求書に記載されます。発行済みの請求書は変わりません。',
  loadFailed: '設定内容を読み込めませんでした',
  costCentre: 'コストセンター',
  costCentreHint: '経理部門での費用の仕分けに使用します。40文字以内。',
  purchaseOrder: '発注番号',
  purchaseOrderHint: '料金に対応する発注の番号。',
  invoiceName: '請求書上の名称',
  invoiceNameHint: (name) => `一括請求書と付属書類に使用されます。60文字以内。空欄の場合：「${name}」。`,
  notSaved: '保存されませんでした',
  changed:
    'ほかのユーザーがこのアカウントを変更しました。お客様の変更はまだ保存されていません。どちらを残しますか？',
  save: '保存',
  saving: '保存しています…',
} satisfies Translation<typeof english>;
