import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `${from}以降、月額${monthly}が${main}の一括請求書で請求されます。`,
    'pays-itself-until': (until) => `${until}までは、これまでどおりアカウント自身が支払います。`,
    'begins-on': (on) => `連携は${on}に開始します。それまでは何も変わらず、どちらの側からでも中止できます。`,
    'stays-on-collective-invoice': (main) => `引き続き${main}の一括請求の対象です。`,
    'keeps-own-invoice': (monthly) => `これまでどおり、月額${monthly}を個別請求で支払います。`,
    'own-invoice': (from, monthly) => `${from}以降、個別に請求されます：月額${monthly}。`,
    'last-collective-invoice': (on) => `一括請求の対象となるのは${on}が最後です。`,
    'past-invoices-stay': 'これまでの請求書は変わりません。',
    'main-gains-access': (main, count) =>
      `${main}のユーザー${count}名が、追加のログインなしでアカウントを操作できるようになります。`,
    'main-sees-overview': (main) =>
      `${main}の一覧にアカウントが表示されます。${main}のユーザーは操作できません。`,
    'main-loses-access': (main, count) => `${main}のユーザー${count}名がアクセスできなくなります。`,
    'main-had-no-access': (main) => `${main}にアクセスできるユーザーはいませんでした。`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names}ほか${more}名は、個別のログインをそのまま使用できます。`
        : `個別のログインをそのまま使用できるユーザー：${names}。`,
    'no-local-team': 'このアカウントに個別のログインを持つユーザーはいません。',
    'numbers-stay': (count) => `電話番号（${count}件）は変わりません。`,
    'forwarding-stays': '着信転送の設定は変わりません。',
    'contracts-continue': '契約と料金は継続します。',
    'can-be-ended': '連携は後からどちらの側でも終了できます。',
    'ends-by-itself': (until) => `連携は自動的に終了します。最終日は${until}です。`,
    'goes-on-by-itself': (until, months) =>
      `連携は${until}まで有効で、その後はどちらかが終了を申し出るまで${months}か月ごとに継続します。`,
    'invoice-grows': (from, monthly) => `${from}以降、一括請求書の金額が月額${monthly}増えます。`,
    'invoice-unchanged': '一括請求書は変わりません。',
    'invoice-shrinks': (from, monthly) => `${from}以降、一括請求書の金額が月額${monthly}減ります。`,
    'last-invoice-of': (main, on) => `${main}の最後の一括請求書は${on}で終了します。`,
    'people-lose-access': (count) => `貴社のユーザー${count}名がアカウントを操作できなくなります。`,
    'nobody-had-access': '貴社にアカウントを操作できるユーザーはいませんでした。',
    'notes-end': '独自の表示名、ラベル、管理情報は、連携の終了とともに削除されます。',
    'never-without-main':
      '最終日までは現在のメインアカウントに、翌日からは新しいメインアカウントに所属します。',
    'can-be-taken-back': (until) => `${until}までは、どちらの側からでも取り消せます。`,
    'people-gain-access': (count) =>
      `貴社のユーザー${count}名が、追加のログインなしでアカウントを操作できるようになります。`,
    'overview-only': '一覧にアカウントが表示されます。貴社のユーザーは操作できません。',
    'local-team-unchanged': 'アカウントのユーザーは、個別のログインと権限をそのまま使用できます。',
  },
  group: { money: '請求', access: 'アクセス', stays: '変更なし' },
};
