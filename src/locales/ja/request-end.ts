import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `所有者が${day}にこのリクエストを辞退しました`,
  reason: {
    'unknown-sender':
      '依頼者に心当たりがないとのことです。別の手段でご自身についてお伝えのうえ、再度リクエストしてください。',
    'wrong-account':
      'アカウントが間違っているとのことです。お客様番号をご確認のうえ、再度リクエストしてください。',
    'not-now': '今は必要ないとのことです。後日、再度リクエストできます。',
    other: 'その他の理由です。',
  },
  follows: (day) => `${day}のリクエストに続くリクエストです。`,
  renewed: '新しいリクエストに差し替えられました',
  wrote: '所有者からのメッセージ',
} satisfies Translation<typeof english>;
