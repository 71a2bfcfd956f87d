import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `لا تشمل صلاحياتك «${right}»`,
  titleThere: (name) => `لا تشمل صلاحياتك العمل في «${name}»`,
  who: (names) => `من يمكنه منحها: ${names}.`,
  nobody: 'لا أحد في هذا الحساب يمكنه منحها حاليًا. يرجى التواصل مع مزوّد الخدمة.',
  message: 'الرسالة',
  messageHint: 'اختياري. ذكر سبب الحاجة يساعد على اتخاذ القرار.',
  ask: 'طلب الصلاحية',
  asked: (day) => `أُرسل طلبك في ${day}. لا رد بعد.`,
  declined: (by, day, again) => `تم الرفض في ${day}: ${by}. يمكن الطلب من جديد اعتبارًا من ${again}.`,
  granted: 'الصلاحية متاحة لك الآن',
  done: 'تم إرسال طلبك',
  doneText: 'بالبريد الإلكتروني وفي البوابة. يصلك الرد بالبريد الإلكتروني.',
} satisfies Translation<typeof english>;
