import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `契約「${product}」の管理情報`,
  titleUnnamed: '契約の管理情報',
  lead: '次回の請求書から、この契約の明細に記載されます。空欄の場合はアカウントの管理情報が使用されます。',
  loadFailed: '設定内容を読み込めませんでした',
  costCentre: 'コストセンター',
  costCentreHint: '経理部門での費用の仕分けに使用します。40文字以内。',
  purchaseOrder: '発注番号',
  purchaseOrderHint: '料金に対応する発注の番号。',
  notSaved: '保存されませんでした',
  changed:
    'ほかのユーザーがこの契約を変更しました。お客様の変更はまだ保存されていません。どちらを残しますか？',
  save: '保存',
  saving: '保存しています…',
} satisfies Translation<typeof english>;
