import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `تذكير مالك ${number}`,
  titleUnnamed: 'تذكير المالك',
  lead: 'تُرسل الرسالة الإلكترونية من جديد، ومعها رسالة نصية تحمل رابطًا لتسجيل الدخول.',
  phone: 'رقم الجوال',
  phoneHint: 'لشخص يتخذ القرار بشأن الحساب. لا يُعرض لأحد بعد ذلك.',
  phoneKnown: (to) => `يمكن تركه فارغًا للإرسال إلى ${to}.`,
  state: {
    waiting: (to) => `الرسالة النصية إلى ${to} في الطريق.`,
    sent: (to) => `أُرسلت رسالة نصية إلى ${to}.`,
    'not-delivered': (to) => `لم تصل الرسالة النصية إلى ${to}. يرجى التحقق من الرقم.`,
  },
  at: (time) => `تاريخ الإرسال: ${time}`,
  send: 'إعادة الإرسال',
  againAt: (time) => `يمكن الإرسال من جديد بعد ${time}.`,
  noMore: 'لا يمكن إرسال المزيد لهذا الطلب. يبقى مفتوحًا حتى نهايته.',
  done: 'أُعيد الإرسال',
  doneText: (to) => `الرسالة الإلكترونية في الطريق، ومعها رسالة نصية إلى ${to}.`,
} satisfies Translation<typeof english>;
