import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'إعادة المحاولة',
  none: '—',
  standing: {
    active: 'نشط',
    'awaiting-checks': 'بانتظار التحقق',
    'awaiting-email': 'التحقق من البريد الإلكتروني',
    'awaiting-address': 'التحقق من العنوان',
    'awaiting-email-and-address': 'التحقق من البريد والعنوان',
    'setting-up': 'قيد الإعداد',
    suspended: 'موقوف',
    closing: 'قيد الإغلاق',
    closed: 'مغلق',
    rejected: 'غير ممكن',
    detaching: 'قيد الفصل',
    'detaching-on': (day) => `مرتبط حتى ${day}`,
    'waiting-for-owner': 'بانتظار المالك',
    'not-delivered': 'لم تصل الرسالة',
    'waiting-for-code': 'بانتظار الإثبات',
    'needs-confirmation': 'بانتظار تأكيدك',
    scheduled: 'مرتبط',
    declined: 'مرفوض',
    expired: 'انتهت الصلاحية',
    failed: 'غير ممكن',
    canceled: 'تم السحب',
    detached: 'تم الفصل',
    renewed: 'طلب جديد',
  },
  payer: { main: 'الفاتورة المجمّعة', secondary: 'فاتورة مستقلة' },
  payerFrom: (payer, day) => `${payer} اعتبارًا من ${day}`,
} satisfies Translation<typeof english>;
