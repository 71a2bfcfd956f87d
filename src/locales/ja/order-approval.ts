import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'この注文には別の担当者の承認が必要です',
  above: {
    monthly: (limit: string) => `月額${limit}を超える注文には、別の担当者の承認が必要です。`,
    once: (limit: string) => `一時金${limit}を超える注文には、別の担当者の承認が必要です。`,
  },
  who: (names: string) => `承認できるユーザー：${names}`,
  nobody:
    'このアカウントには、ほかに注文できるユーザーがまだいません。注文は、権限を付与されたユーザーが承認するまで保留されます。',
  held: (days: number) => `承認されるまで注文は確定しません。料金は${days}日間有効です。`,
  message: '承認者へのメッセージ（任意）',
  ask: '承認を依頼',
  notSent: '承認の依頼は送信されませんでした',
  sent: (name: string) => `注文は承認待ちです：${name}`,
  sentText: (day: string) =>
    `注文はまだ確定していません。承認者にメールをお送りしました。料金は${day}まで有効です。状況は一覧で確認できます。`,
  waiting: 'この注文はすでに承認待ちです',
  waitingText: '以前に、または別の端末から送信されています。状況は一覧で確認できます。',
} satisfies Translation<typeof english>;
