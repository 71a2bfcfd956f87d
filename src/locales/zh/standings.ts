import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: '重试',
  none: '—',
  standing: {
    active: '正常',
    'awaiting-checks': '待验证',
    'awaiting-email': '邮箱待验证',
    'awaiting-address': '地址待验证',
    'awaiting-email-and-address': '邮箱和地址待验证',
    'setting-up': '正在开通',
    suspended: '已停用',
    closing: '正在关闭',
    closed: '已关闭',
    rejected: '无法受理',
    detaching: '正在解除关联',
    'detaching-on': (day) => `关联至${day}`,
    'waiting-for-owner': '等待所有者',
    'not-delivered': '未送达',
    'waiting-for-code': '等待证明',
    'needs-confirmation': '待您确认',
    scheduled: '将关联',
    declined: '已拒绝',
    expired: '已过期',
    failed: '无法关联',
    canceled: '已撤回',
    detached: '已解除关联',
    renewed: '已再次请求',
  },
  payer: { main: '合并账单', secondary: '独立账单' },
  payerFrom: (payer, day) => `${payer}，自${day}起`,
} satisfies Translation<typeof english>;
