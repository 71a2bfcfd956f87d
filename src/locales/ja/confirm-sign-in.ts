import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: '本人確認',
  why: {
    account: (name) => `「${name}」を開く、変更する、または連携解除するには、本人確認が必要です。`,
    act: 'この操作には、再度の本人確認が必要です。',
  },
  ended: (time) => `前回の本人確認は${time}まで有効でした。`,
  code: 'ワンタイムコード',
  hint: '認証アプリに現在表示されている6桁の数字',
  counts: (minutes) => `その後${minutes}分間はコードの入力が不要です。`,
  confirm: '確認',
  wrong: (left) => `コードが正しくありません。あと${left}回入力できます。`,
  digits: 'コードは6桁の数字です。',
  used: 'このコードは使用済みです。次のコードが表示されるまでお待ちください。',
  lockedUntil: (time) => `コードの入力を規定回数間違えました。${time}まで入力できません。`,
  noDevice:
    'コードを表示するアプリがまだ設定されていません。ポータルのログイン設定で登録してから、もう一度お試しください。',
  elsewhere: 'いったんポータルからログアウトし、再度ログインしてからお試しください。変更は行われていません。',
} satisfies Translation<typeof english>;
