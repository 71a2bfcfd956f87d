import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'アクセスできるユーザー',
  ownOnly: '全員が個別のログインを持っています。',
  withMain: (main) =>
    `現地の担当者は従来どおり個別にログインします。${main}のユーザーはメインアカウント経由で操作します。`,
  mainOnly: (main) =>
    `個別のログインを持つユーザーはいません。${main}のユーザーがメインアカウント経由で操作します。`,
  nobody: 'このアカウントにアクセスできるユーザーはいません。',
  loadFailed: 'アクセスできるユーザーを読み込めませんでした',
  stale: (time) => `${time}時点の一覧です。最新の情報に更新できませんでした。`,
  through: { own: '個別ログイン', main: 'メイン経由' },
  group: { own: '現地', main: 'メインアカウント' },
  everything: 'すべて',
  nothing: '現在はなし',
  since: (day) => `${day}から`,
  active: (day) => `最終利用：${day}`,
  neverActive: '未利用',
  grantsTitle: '連携アカウントでの権限',
  grantsLead:
    'このアカウントのユーザーが連携アカウントで行える操作です。アクセス権がないユーザーは操作できません。',
  ownGrantsLead: 'お客様が連携アカウントで行える操作です。',
  grantsFailed: '連携アカウントでの権限を読み込めませんでした',
  noGrant: '連携アカウントへのアクセス権なし',
  you: 'ご自身',
  give: 'アクセス権を付与…',
  giveTo: (name) => `アクセス権を付与… ${name}`,
  giveSame: '同じ権限をほかのユーザーに付与…',
  giveSameAs: (name) => `同じ権限をほかのユーザーに付与… ${name}`,
  titleThere: (name) => `${name}にアクセスできるユーザー`,
  mainPeople: 'メインアカウント経由',
  nobodyThrough: 'メインアカウントからこのアカウントを操作するユーザーはいません。',
  local: '個別ログイン',
  nobodyLocal: '個別のログインを持つユーザーはいません。',
  localUnknown: 'このアカウントに個別にログインするユーザーは、ここからは確認できません。',
  mayThere: (rights) => `現在の権限：${rights}`,
  opensNothing: '現在は操作できません',
  onlyMails: '関連メールのみ受信',
} satisfies Translation<typeof english>;
