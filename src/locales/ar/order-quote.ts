import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `عرض السعر ${number}`,
  loading: 'جارٍ فتح عرض السعر.',
  failed: 'تعذّر فتح عرض السعر هذا',
  gone: 'لم يعد هذا الرابط صالحًا',
  goneText: 'انتهى عرض السعر منذ مدة أو أن الرابط غير مكتمل. يرجى طلب رابط جديد من المرسل.',
  for: 'لصالح',
  account: 'حساب جديد',
  unnamed: 'دون اسم بعد',
  location: 'عنوان التوصيل',
  validUntil: 'صالح حتى',
  term: 'المدة الدنيا',
  months: (count) =>
    plural('ar', count, {
      zero: 'دون مدة دنيا',
      one: 'شهر واحد',
      two: 'شهران',
      few: `${count} أشهر`,
      many: `${count} شهرًا`,
      other: `${count} شهر`,
    }),
  terms: 'الشروط',
  service: 'الخدمة',
  monthly: 'شهريًا',
  once: 'مرة واحدة',
  total: 'الإجمالي شامل ضريبة القيمة المضافة',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'المتابعة إلى الطلب',
  goOnText: 'يلزم تسجيل الدخول أولًا. يكون كل شيء معبأ عندها، ولا يُطلب شيء قبل مراجعتك.',
  state: {
    expired: {
      title: (number, day) => `كان عرض السعر ${number} صالحًا حتى ${day}`,
      text: 'لم تعد أسعاره سارية. يمكن المتابعة بكل البيانات معبأة وبأسعار اليوم.',
    },
    ordered: {
      title: (number, _day) => `تم الطلب بموجب عرض السعر ${number}`,
      text: 'الحساب في النظرة العامة لمن طلبه. لم يبقَ شيء للقيام به.',
    },
    withdrawn: {
      title: (number, _day) => `تم سحب عرض السعر ${number}`,
      text: 'لم يعد الطلب بموجبه ممكنًا. يرجى سؤال المرسل.',
    },
    renewed: {
      title: (number, _day) => `أُعيد احتساب عرض السعر ${number}`,
      text: 'حل محله عرض سعر آخر، ويظهر عند المتابعة.',
    },
  },
} satisfies Translation<typeof english>;
