import { formatNumber } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'サブアカウント管理',
  main: 'メインアカウント',
  standalone: 'アカウント',
  secondary: 'サブアカウント',
  add: 'サブアカウントを追加',
  hideNumbers: '金額と番号を隠す',
  back: '一覧に戻る',
  figures: 'サマリー',
  linked: '連携アカウント',
  addedThisMonth: (count: number) => `今月の追加：${formatNumber('ja', count)}件`,
  onInvoice: '一括請求の対象',
  ownInvoice: (count: number) => `個別請求：${formatNumber('ja', count)}件`,
  waiting: '相手の対応待ち',
  needsYou: (count: number) => `要対応：${formatNumber('ja', count)}件`,
  noneNeedsYou: '対応が必要な項目はありません',
  invoice: '次回の一括請求書',
  dueOn: (day: string) => `支払期限：${day}`,
  needsYouBadge: '要対応',
  drift: (_count, formatted) => `連携アカウントに要確認の項目が${formatted}件あります`,
  driftMore: (formatted) => `連携アカウントに要確認の項目が${formatted}件以上あります`,
  driftText: '支払元、請求書の送付先、期限切れの確認手続きなど。',
  show: '表示',
  hide: '非表示',
  confirm: (number: string) => `${number}の内容を確認して確定`,
  confirmText: '所有者が承諾しました。変更点を確認し、連携してください。',
  enterCode: (number: string) => `${number}の連携権限の確認`,
  enterCodeText: 'リクエストの手続きがお客様の対応待ちです。',
  checks: (name: string) => `「${name}」の確認手続きを完了`,
  checksText: 'メールアドレスと住所の確認が完了すると、電話番号が利用できるようになります。',
  dismiss: 'メッセージを閉じる',
  ask: 'アクセス権を申請',
  forbidden: '連携アカウントを閲覧できません',
  forbiddenText: (who: string) =>
    who ? `閲覧権限がありません。権限を付与できるユーザー：${who}` : '閲覧権限がありません。',
  noMain: (main: string) => `このアカウントは${main}のサブアカウントです`,
  noMainText:
    'サブアカウントを追加できるのはメインアカウントだけで、これより下の階層はありません。ここで閲覧・操作できるユーザーは「アクセスできるユーザー」で確認できます。',
} satisfies Translation<typeof english>;
