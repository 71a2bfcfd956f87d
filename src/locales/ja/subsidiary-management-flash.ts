import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name: string) => `「${name}」を注文し、連携しました`,
  orderedText: (email: string) =>
    `${email}にメールをお送りしました。続いて、メールアドレスと住所の確認が必要です。`,
  requested: 'リクエストを送信しました',
  requestedText: (until: string) =>
    `入力内容に一致するアカウントがある場合、所有者にメッセージが届いています。リクエストは${until}まで有効です。`,
  linkedDone: (name: string) => `「${name}」を連携しました`,
  linkedText: '双方にメールでお知らせしました。',
  detached: (name: string) => `「${name}」の連携を解除しました`,
  detachScheduled: (name: string, day: string) => `「${name}」の連携は${day}まで続きます`,
  detachedText: '双方にメールでお知らせしました。アカウントは引き続き利用できます。',
  detachScheduledText: '双方にメールでお知らせしました。それまでは取り消せます。',
} satisfies Translation<typeof messages>;
