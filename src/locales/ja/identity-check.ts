import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: '本人確認アプリですぐに確認',
  lead: '本人確認書類とカメラ付きスマートフォンをご用意ください。約5分で完了し、郵送コードは不要になります。',
  begin: 'アプリで確認',
  again: '再試行',
  anew: 'ここで新しく開始',
  cancel: 'アプリを使用しない',
  open: 'この端末でアプリを開く',
  scan: 'または、スマートフォンでこのコードを読み取ってください：',
  code: 'スマートフォンで本人確認アプリを開くQRコード',
  codeLoading: 'コードを生成しています',
  codeFailed: 'コードを読み込めませんでした。この端末でアプリを開くか、新しく開始してください。',
  until: (time) => `${time}まで、1回のみ有効です。`,
  elsewhere: (person, time) =>
    `${person}さんが${time}に開始しました。その端末で完了するか、ここで新しく開始してください。新しく開始すると、前の手続きは終了します。`,
  waiting: 'アプリの応答待ち',
  inProgress: '本人確認中',
  inProgressText: 'アプリで完了してください。このページは自動的に次へ進みます。',
  letter: '郵送での確認も引き続き可能です。',
  done: '本人確認アプリで住所が確認されました。',
  aborted: '本人確認が完了しませんでした',
  expired: '本人確認の有効時間が経過しました',
  refused: '本人確認アプリで住所を確認できませんでした',
  reasons: {
    'document-unreadable': '書類を読み取れませんでした。',
    'document-expired': '書類の有効期限が切れています。',
    'person-mismatch': 'カメラに写った人物と書類が一致しません。',
    'address-mismatch': '書類の住所がアカウントの住所と異なります。',
    other: 'アプリの提供元から理由は示されていません。',
  },
  startAt: (time) => `本日の試行回数が多いため、${time}以降に再度お試しください。`,
  loadFailed: '本人確認アプリを使用できるか確認できませんでした',
} satisfies Translation<typeof english>;
