import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'إرسال عرض السعر بالبريد',
  lead: 'يرى المستلم الأسعار والشروط. للطلب يلزم تسجيل الدخول وصلاحية الطلب.',
  to: 'إلى',
  choose: 'اختيار زميل',
  another: 'بريد آخر',
  nobody: 'لا أحد غيرك لديه صلاحية الطلب في هذا الحساب بعد.',
  loadFailed: 'تعذّر تحميل قائمة زملائك. يمكن كتابة بريد إلكتروني.',
  email: 'البريد الإلكتروني',
  message: 'رسالة (اختياري)',
  foreign: {
    none: {
      title: 'هذا البريد في نطاق آخر',
      text: (theirs, own) =>
        `تُرسل الرسالة إلى النطاق ${theirs}، ونطاقك ${own}. تظهر هناك الأسعار واسم الحساب ومكانه.`,
    },
    'look-alike': {
      title: 'هذا النطاق يشبه نطاقك فحسب',
      text: (theirs, own) =>
        `تُرسل الرسالة إلى النطاق ${theirs}، ونطاقك ${own}: نطاقان قد يعودان إلى مالكين مختلفين. يرجى التحقق.`,
    },
    'other-letters': {
      title: 'في هذا النطاق أحرف غير مألوفة',
      text: (theirs, own) =>
        `تُرسل الرسالة إلى النطاق ${theirs}، ونطاقك ${own}. بعض الأحرف تشبه غيرها: يرجى قراءته حرفًا حرفًا.`,
    },
  },
  spelled: (domain) => `${domain}، حرفًا حرفًا:`,
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  tooMany: (time) => `أُرسلت عروض أسعار كثيرة اليوم. يمكن إرسال التالي بعد ${time}.`,
  done: 'عرض السعر في الطريق',
  doneText: (to) => `تُرسل إلى ${to} رسالة تحمل رابطًا إليه.`,
} satisfies Translation<typeof english>;
