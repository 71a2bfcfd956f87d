import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'アクセス権の申請',
  asks: (name, right) => `${name}さんが「${right}」の権限を申請しています`,
  forAccount: (name, number) =>
    `対象：${name}（${number}）。許可すると、このアカウントでの操作と着信転送の管理ができるようになります。`,
  from: (email, day) => `${email} · ${day}`,
  grant: '許可する',
  grantNamed: (name, right) => `${name}さんに「${right}」を許可する`,
  decline: '却下する',
  declineNamed: (name, right) => `${name}さんの「${right}」の申請を却下する`,
  granted: (name, right) => `${name}さんに「${right}」を許可しました`,
  declined: (name, right) => `${name}さんの「${right}」の申請を却下しました`,
  told: 'ご本人にメールでお知らせしました。',
  loadFailed: 'アクセス権の申請を読み込めませんでした',
} satisfies Translation<typeof english>;
