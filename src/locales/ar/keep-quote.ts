import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'تأجيل الطلب؟',
  text: (days) =>
    plural('ar', days, {
      one: 'يمكن حفظ ذلك كعرض سعر. تسري أسعاره يومًا واحدًا، ويمكن لأحد الزملاء الطلب بموجبه.',
      two: 'يمكن حفظ ذلك كعرض سعر. تسري أسعاره يومين، ويمكن لأحد الزملاء الطلب بموجبه.',
      few: `يمكن حفظ ذلك كعرض سعر. تسري أسعاره ${days} أيام، ويمكن لأحد الزملاء الطلب بموجبه.`,
      many: `يمكن حفظ ذلك كعرض سعر. تسري أسعاره ${days} يومًا، ويمكن لأحد الزملاء الطلب بموجبه.`,
      other: `يمكن حفظ ذلك كعرض سعر. تسري أسعاره ${days} يوم، ويمكن لأحد الزملاء الطلب بموجبه.`,
    }),
  save: 'حفظ كعرض سعر',
  saved: (number) => `تم حفظ عرض السعر ${number}`,
  savedText: (day) => `تسري أسعاره حتى ${day}. يظهر في النظرة العامة لديك ولدى كل من له صلاحية الطلب هنا.`,
  notSaved: 'لم يُحفظ عرض السعر',
  full: 'بلغ عدد عروض الأسعار المفتوحة لهذا الحساب الحد الأقصى. يرجى سحب أحدها في النظرة العامة أولًا.',
  download: 'تنزيل عرض السعر',
  downloadFailed: 'تعذّر تنزيل عرض السعر',
  mail: 'إرسال إلى زميل…',
  opening: 'جارٍ فتح عرض السعر.',
  unopened: 'تعذّر فتح عرض السعر هذا',
  counts: (number) => `أسعار عرض السعر ${number}`,
  countsText: (day) => `تسري حتى ${day} ما لم يتغيّر شيء يؤثر في التكلفة.`,
  other: (number) => `لم يعد هذا مطابقًا لعرض السعر ${number}`,
  otherText: 'حدث تغيير، لذا تسري أسعار اليوم. عند إعادته كما كان تسري أسعار العرض.',
  expired: (number, day) => `كان عرض السعر ${number} صالحًا حتى ${day}`,
  expiredText: 'كل شيء معبأ كما كان. الأسعار هي أسعار اليوم.',
  renew: 'إعادة احتساب',
  withdrawn: (number) => `تم سحب عرض السعر ${number}`,
  withdrawnText: 'لم يعد الطلب بموجبه ممكنًا. يبقى ما أُدخل كطلبية مستقلة بأسعار اليوم.',
  leave: 'المتابعة دون عرض السعر',
  renewed: (number) => `أُعيد احتساب عرض السعر ${number}`,
  renewedText: 'حل محله عرض سعر آخر.',
  open: 'فتح العرض الجديد',
  ordered: (number) => `تم الطلب بموجب عرض السعر ${number} من قبل`,
  orderedText: 'الحساب في النظرة العامة. لا يُطلب أي شيء مرتين.',
} satisfies Translation<typeof english>;
