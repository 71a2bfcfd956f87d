import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `「${name}」の表示名とラベル`,
  titleUnnamed: '表示名とラベル',
  lead: 'メインアカウントのユーザーだけに表示されます。サブアカウントには表示されません。',
  loadFailed: '登録内容を読み込めませんでした',
  nickname: '表示名',
  nicknameHint: (name) => `「${name}」の代わりに表示されます。空欄の場合は元の名称が表示されます。`,
  labels: 'ラベル',
  labelsHint: '地域や拠点の種類など。Enterキーまたはカンマで追加できます。',
  add: '追加',
  remove: (label) => `ラベル「${label}」を削除`,
  hidden: '一覧で非表示にする',
  isHidden: (hidden) => (hidden ? 'はい' : 'いいえ'),
  hiddenHint: '連携と請求には影響しません。非表示のアカウントは「その他の絞り込み」で表示できます。',
  tooMany: (most) => `1つのアカウントに設定できるラベルは${most}個までです。`,
  tooLong: 'ラベルは40文字以内で入力してください。',
  notSaved: '保存されませんでした',
  changed:
    'ほかのユーザーがこのアカウントを変更しました。お客様の変更はまだ保存されていません。どちらを残しますか？',
  save: '保存',
  saving: '保存しています…',
} satisfies Translation<typeof english>;
