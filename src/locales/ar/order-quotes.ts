import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'عروض الأسعار',
  unnamed: 'حساب دون اسم بعد',
  costs: (monthly, once) => `${monthly} شهريًا، ${once} مرة واحدة`,
  validUntil: (day) => `صالح حتى ${day}`,
  expired: (day) => `كان صالحًا حتى ${day}`,
  by: (name) => `من ${name}`,
  mailed: (to, day) => `أُرسل إلى ${to} في ${day}`,
  resume: 'متابعة',
  resumeOf: (number) => `المتابعة بعرض السعر ${number}`,
  renew: 'إعادة احتساب',
  renewOf: (number) => `إعادة احتساب: ${number}`,
  download: 'تنزيل',
  downloadOf: (number) => `تنزيل ${number}`,
  mail: 'إرسال…',
  mailOf: (number) => `إرسال… ${number}`,
  withdraw: 'سحب',
  withdrawOf: (number) => `سحب ${number}`,
  sure: (number) => `سحب عرض السعر ${number}؟ لن يعود الطلب بموجبه ممكنًا.`,
  keep: 'إبقاء',
  done: {
    withdraw: (number) => `تم سحب عرض السعر ${number}.`,
    renew: (number) => `حل محله عرض السعر ${number} بأسعار اليوم.`,
  },
  loadFailed: 'تعذّر تحميل عروض الأسعار',
  more: (count) =>
    plural('ar', count, {
      zero: 'لا عروض أخرى',
      one: 'عرض آخر',
      two: 'عرضان آخران',
      few: `${count} عروض أخرى`,
      many: `${count} عرضًا آخر`,
      other: `${count} عرض آخر`,
    }),
  less: 'عرض أقل',
} satisfies Translation<typeof english>;
