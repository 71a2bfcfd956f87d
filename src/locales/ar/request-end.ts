import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `رفض المالك هذا الطلب في ${day}`,
  reason: {
    'unknown-sender': 'الجهة الطالبة غير معروفة لديهم. يرجى تعريفهم بك بطريقة أخرى قبل الطلب من جديد.',
    'wrong-account': 'يقولون إن الحساب غير صحيح. يرجى التحقق من رقم العميل قبل الطلب من جديد.',
    'not-now': 'ليس الآن. يمكن الطلب من جديد لاحقًا.',
    other: 'لسبب آخر.',
  },
  follows: (day) => `يأتي هذا الطلب بعد طلب ${day}.`,
  renewed: 'حل طلب آخر محل هذا الطلب',
  wrote: 'ما كتبه المالك',
} satisfies Translation<typeof english>;
