import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'すべて',
    manage: '管理',
    read: '閲覧',
    billing: '請求書',
    'mail-only': 'メールのみ',
  },
  roleHint: {
    all: 'アカウントが許可するすべての操作。',
    manage: 'アカウントの操作、着信転送の管理、アクセスできるユーザーの確認。',
    read: 'すべて閲覧できますが、変更はできません。',
    billing: '請求書の閲覧のみ。',
    'mail-only': '関連メールの受信のみ。内容は閲覧できません。',
  },
  everywhere: 'すべての連携アカウント',
  labelled: (label) => `ラベル「${label}」の全アカウント`,
  there: (name, number) => `${name}、${number}`,
  here: 'このアカウント',
  endsOn: (day) => `${day}に終了`,
  endedOn: (day) => `${day}に終了済み`,
  noEnd: '無期限',
  givenBy: (name, day) => `付与：${name}、${day}`,
  since: (day) => `${day}から`,
  ended: '終了',
  soon: 'まもなく終了',
  renew: (day) => `${day}まで延長`,
  renewNamed: (name, day) => `${day}まで延長：${name}`,
  change: '変更…',
  changeNamed: (name) => `変更… ${name}`,
  withdraw: '取り消し',
  withdrawNamed: (name) => `取り消し：${name}`,
  withdrawn: (name) => `${name}さんのアクセス権を取り消しました`,
  renewed: (name, day) => `${name}さんのアクセス権を${day}まで延長しました`,
  told: 'ご本人にメールでお知らせしました。',
} satisfies Translation<typeof english>;
