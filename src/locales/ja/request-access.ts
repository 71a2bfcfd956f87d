import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `「${right}」の権限がありません`,
  titleThere: (name) => `${name}を操作する権限がありません`,
  who: (names) => `権限を付与できるユーザー：${names}`,
  nobody:
    '現在、このアカウントには権限を付与できるユーザーがいません。ご契約の事業者にお問い合わせください。',
  message: 'メッセージ',
  messageHint: '任意。用途を記入すると、判断の参考になります。',
  ask: '権限を申請',
  asked: (day) => `${day}に申請済みです。まだ回答がありません。`,
  declined: (by, day, again) => `${by}さんが${day}に却下しました。${again}以降に再度申請できます。`,
  granted: '権限が付与されました',
  done: '申請しました',
  doneText: 'メールとポータルで相手に通知しました。回答はメールでお知らせします。',
} satisfies Translation<typeof english>;
