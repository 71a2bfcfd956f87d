import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

const people = (count: number) =>
  plural('ar', count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: `${count} أشخاص`,
    many: `${count} شخصًا`,
    other: `${count} شخص`,
  });
/** In the genitive. */
const toPeople = (count: number) =>
  plural('ar', count, {
    one: 'لشخص واحد',
    two: 'لشخصين',
    few: `لـ ${count} أشخاص`,
    many: `لـ ${count} شخصًا`,
    other: `لـ ${count} شخص`,
  });

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `اعتبارًا من ${from} تُدرج رسومه (${monthly} شهريًا) في الفاتورة المجمّعة لـ «${main}».`,
    'pays-itself-until': (until) => `حتى ${until} يدفع الحساب بنفسه كما كان.`,
    'begins-on': (on) => `يبدأ الربط في ${on}. حتى ذلك الحين لا يتغيّر شيء، ويمكن لأي من الطرفين إلغاؤه.`,
    'stays-on-collective-invoice': (main) => `يبقى الحساب في الفاتورة المجمّعة لـ «${main}».`,
    'keeps-own-invoice': (monthly) => `يستمر الحساب في دفع فاتورته المستقلة، ${monthly} شهريًا.`,
    'own-invoice': (from, monthly) => `اعتبارًا من ${from} تصدر للحساب فاتورة مستقلة: ${monthly} شهريًا.`,
    'last-collective-invoice': (on) => `آخر ظهور للحساب في الفاتورة المجمّعة في ${on}.`,
    'past-invoices-stay': 'تبقى الفواتير السابقة في مكانها.',
    'main-gains-access': (main, count) =>
      `يصبح العمل في الحساب متاحًا ${toPeople(count)} من «${main}» دون تسجيل دخول آخر.`,
    'main-sees-overview': (main) => `يرى «${main}» الحساب في النظرة العامة، ولا يمكن لأحد هناك العمل فيه.`,
    'main-loses-access': (main, count) => `يفقد الوصول من «${main}»: ${people(count)}.`,
    'main-had-no-access': (main) => `لم يكن لأحد من «${main}» حق الوصول.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `يحتفظ بتسجيل الدخول الخاص: ${names} و${more} آخرون.`
        : `يبقى الوصول بتسجيل دخول خاص: ${names}.`,
    'no-local-team': 'لا أحد لديه تسجيل دخول خاص إلى هذا الحساب.',
    'numbers-stay': (count) =>
      plural('ar', count, {
        zero: 'لا أرقام هاتف.',
        one: 'يبقى رقم الهاتف.',
        two: 'يبقى رقما الهاتف.',
        few: `تبقى جميع أرقام الهاتف: ${count}.`,
        many: `تبقى جميع أرقام الهاتف: ${count}.`,
        other: `تبقى جميع أرقام الهاتف: ${count}.`,
      }),
    'forwarding-stays': 'يبقى تحويل المكالمات كما هو معدّ.',
    'contracts-continue': 'تستمر العقود ورسومها.',
    'can-be-ended': 'يمكن لأي من الطرفين إنهاء الربط لاحقًا.',
    'ends-by-itself': (until) => `ينتهي الربط تلقائيًا، وآخر يوم له ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('ar', months, {
        one: `يسري الربط حتى ${until} ثم يتجدد شهرًا بشهر ما لم يرفض أحد الطرفين.`,
        two: `يسري الربط حتى ${until} ثم يتجدد شهرين في كل مرة ما لم يرفض أحد الطرفين.`,
        few: `يسري الربط حتى ${until} ثم يتجدد ${months} أشهر في كل مرة ما لم يرفض أحد الطرفين.`,
        many: `يسري الربط حتى ${until} ثم يتجدد ${months} شهرًا في كل مرة ما لم يرفض أحد الطرفين.`,
        other: `يسري الربط حتى ${until} ثم يتجدد ${months} شهر في كل مرة ما لم يرفض أحد الطرفين.`,
      }),
    'invoice-grows': (from, monthly) => `اعتبارًا من ${from} تزيد فاتورتك المجمّعة بمقدار ${monthly} شهريًا.`,
    'invoice-unchanged': 'تبقى فاتورتك المجمّعة كما هي.',
    'invoice-shrinks': (from, monthly) => `اعتبارًا من ${from} تنقص فاتورتك المجمّعة بمقدار ${monthly} شهريًا.`,
    'last-invoice-of': (main, on) => `تنتهي آخر فاتورة مجمّعة لـ «${main}» في ${on}.`,
    'people-lose-access': (count) => `لا يعود العمل في الحساب متاحًا ${toPeople(count)} من جهتك.`,
    'nobody-had-access': 'لم يكن العمل في الحساب متاحًا لأحد من جهتك.',
    'notes-end': 'ينتهي اسمه لديك ووسومه ومراجعه مع انتهاء الربط.',
    'never-without-main': 'ينتمي إلى حساب رئيسي حتى اليوم الأخير، وإلى الآخر اعتبارًا من اليوم التالي.',
    'can-be-taken-back': (until) => `حتى ${until} يمكن لكل طرف التراجع عن ذلك.`,
    'people-gain-access': (count) =>
      `يصبح العمل في الحساب متاحًا ${toPeople(count)} من جهتك دون تسجيل دخول آخر.`,
    'overview-only': 'يظهر الحساب في نظرتك العامة، ولا يمكن لأحد من جهتك العمل فيه.',
    'local-team-unchanged': 'يحتفظ مستخدمو الحساب بتسجيل الدخول الخاص بهم وبصلاحياتهم.',
  },
  group: { money: 'الفوترة', access: 'الوصول', stays: 'يبقى كما هو' },
};
