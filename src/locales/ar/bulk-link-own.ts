import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

const accounts = (count: number, number: string) =>
  plural('ar', count, {
    zero: `${number} حساب`,
    one: 'حساب واحد',
    two: 'حسابين',
    few: `${number} حسابات`,
    many: `${number} حسابًا`,
    other: `${number} حساب`,
  });

export const bulkLinkOwn = {
  choose: 'الاختيار من حساباتك',
  lead: 'حسابات ضمن إدارتك بتسجيل الدخول نفسه. لا حاجة إلى أي إثبات: لا يُسأل أحد، ويتم الربط فور البدء.',
  offered: (_total, number, linkable) =>
    `الحسابات الأخرى ضمن إدارتك: ${number}. ما يمكن ربطه منها: ${linkable}.`,
  chosen: (count, number) => `تم اختيار ${accounts(count, number)}`,
  noneChosen: 'لم يتم اختيار أي حساب بعد',
  search: 'البحث عن حساب',
  searchHint: 'بالاسم أو الرقم أو المدينة',
  list: 'الحسابات ضمن إدارتك',
  all: (number) => `تحديد كل ما يمكن ربطه: ${number}`,
  allFound: (number) => `تحديد كل ما يمكن ربطه من النتائج: ${number}`,
  fetching: (done, total) => `تم تحميل ${done} من ${total} من الحسابات`,
  clear: 'إلغاء التحديد',
  most: 'الحد الأقصى 5000 حساب دفعة واحدة. يمكن إضافة الباقي في المرة التالية.',
  found: (count, number) => `تم العثور على ${accounts(count, number)}`,
  nothingFound: 'لا يوجد بين حساباتك ما يطابق ذلك في الاسم أو الرقم أو المدينة.',
  none: 'لا توجد حسابات أخرى ضمن إدارتك بهذا الدخول.',
  failed: 'تعذّر تحميل حساباتك',
  pick: 'محدد',
  pickOne: (name, number) => `${name}، ${number}`,
  account: 'الحساب',
  city: 'المدينة',
  state: 'الحالة',
  can: 'يمكن ربطه',
  scopes: 'لجميعها',
  check: (count, number) => `التحقق من ${accounts(count, number)}`,
  checkNone: 'التحقق من الحسابات',
  first: 'يرجى اختيار حساب واحد على الأقل أولًا.',
  job: 'من حساباتك',
  linked: 'مرتبط',
  scheduled: 'تم الاتفاق',
  later: 'يظهر يوم بدء الربط في النظرة العامة.',
  obstacle: 'غير ممكن',
  willLink: (count, number) => `سيتم ربط ${accounts(count, number)} ضمن إدارتك دون سؤال أحد.`,
  consent: (main, count, number, from, monthly) =>
    plural('ar', count, {
      one: `أؤكد أن «${main}» يدفع رسوم هذا الحساب عبر الفاتورة المجمّعة اعتبارًا من ${from}. تبلغ حاليًا ${monthly} شهريًا.`,
      two: `أؤكد أن «${main}» يدفع رسوم هذين الحسابين عبر الفاتورة المجمّعة اعتبارًا من ${from}. تبلغ حاليًا ${monthly} شهريًا في المجموع.`,
      other: `أؤكد أن «${main}» يدفع رسوم هذه الحسابات (${number}) عبر الفاتورة المجمّعة اعتبارًا من ${from}. تبلغ حاليًا ${monthly} شهريًا في المجموع.`,
    }),
  recorded: 'يُسجَّل ذلك باسمك والوقت وهذا النص. يمكن تغيير جهة الدفع لاحقًا.',
  missing: 'يرجى تأكيد من يدفع، أو تجاهل ذلك واختيار الحسابات من جديد دون دفع.',
  why: {
    'link-not-verified': 'لا يوجد ضمن إدارتك حساب بهذا الرقم.',
    'open-items': 'يجب أولًا تسوية الفواتير أو الرسوم المفتوحة.',
    'changed-too-recently': 'غادر هذا الحساب حسابًا رئيسيًا مؤخرًا، ويجب أن يبقى مستقلًا بضعة أيام أولًا.',
    'rules-changed': 'لم تعد التكلفة أو تاريخ البدء كما تم تأكيدهما.',
    'consent-required': 'لم يؤكد أحد من يدفع.',
  },
} satisfies Translation<typeof english>;
