import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: '再試行',
  none: '—',
  standing: {
    active: '有効',
    'awaiting-checks': '確認手続き中',
    'awaiting-email': 'メール確認待ち',
    'awaiting-address': '住所確認待ち',
    'awaiting-email-and-address': 'メール・住所確認待ち',
    'setting-up': '設定中',
    suspended: '利用停止中',
    closing: '閉鎖手続き中',
    closed: '閉鎖済み',
    rejected: '注文不可',
    detaching: '連携解除予定',
    'detaching-on': (day) => `${day}まで連携`,
    'waiting-for-owner': '所有者の回答待ち',
    'not-delivered': '未達',
    'waiting-for-code': '権限確認待ち',
    'needs-confirmation': '要確認',
    scheduled: '連携予定',
    declined: '辞退',
    expired: '期限切れ',
    failed: '連携不可',
    canceled: '取り下げ',
    detached: '連携解除済み',
    renewed: '再リクエスト済み',
  },
  payer: { main: '一括請求', secondary: '個別請求' },
  payerFrom: (payer, day) => `${payer}（${day}から）`,
} satisfies Translation<typeof english>;
