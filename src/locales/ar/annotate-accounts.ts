import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('ar', count, {
    zero: `${formatted} حساب`,
    one: 'حساب واحد',
    two: 'حسابين',
    few: `${formatted} حسابات`,
    many: `${formatted} حسابًا`,
    other: `${formatted} حساب`,
  });

export const annotateAccounts = {
  title: (count, formatted) => `وسوم ${accounts(count, formatted)}`,
  titleUnnamed: 'وسوم عدة حسابات',
  lead: 'لا يرى الوسوم سوى مستخدمي حسابك الرئيسي. تبقى الأسماء كما هي.',
  checking: (done, total) => `جارٍ قراءة الحسابات: ${done} من ${total}…`,
  loadFailed: 'تعذّرت قراءة الحسابات المحددة',
  tooMany: (most) => `الحد الأقصى للحسابات التي يمكن تغييرها دفعة واحدة: ${most}`,
  tooManyText: (total) => `عدد الحسابات المحددة: ${total}. يرجى تحديد عدد أقل أو تضييق القائمة أولًا.`,
  none: 'لا يمكن إضافة وسوم إلى أي من الصفوف المحددة',
  others: (count, formatted) =>
    plural('ar', count, {
      zero: 'جميع الصفوف المحددة حسابات مرتبطة.',
      one: 'صف محدد واحد ليس حسابًا مرتبطًا، ويبقى كما هو.',
      two: 'صفان محددان ليسا حسابين مرتبطين، ويبقيان كما هما.',
      few: `${formatted} صفوف محددة ليست حسابات مرتبطة، وتبقى كما هي.`,
      many: `${formatted} صفًا محددًا ليست حسابات مرتبطة، وتبقى كما هي.`,
      other: `${formatted} صف محدد ليست حسابات مرتبطة، وتبقى كما هي.`,
    }),
  add: 'إضافة وسوم',
  addHint: 'مثل منطقة أو نوع موقع. يُضاف الوسم بمفتاح Enter أو بفاصلة.',
  addButton: 'إضافة',
  takeBack: (label) => `عدم إضافة «${label}»`,
  remove: 'إزالة وسوم',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'في القائمة',
  asItIs: 'كما هو',
  hide: 'إخفاء',
  show: 'إظهار',
  nothing: 'يرجى إضافة وسم أو إزالته، أو اختيار إظهار الحسابات أو إخفائها.',
  tooLong: 'يمكن أن يتكوّن الوسم من 40 حرفًا.',
  list: 'الحسابات',
  save: (count, formatted) => `حفظ لـ ${accounts(count, formatted)}`,
  running: 'جارٍ تغيير الحسابات…',
  progress: (done, total) => `${done} من ${total}`,
  stop: 'إيقاف',
  stopping: 'يتوقف بعد الحساب الجاري تغييره الآن.',
  ended: (_done, formatted, total) => `الحسابات التي تغيّرت كما أردت: ${formatted} من ${total}`,
  again: 'إعادة محاولة الباقي',
  tooManyLabels: (most) => `سيتجاوز عدد الوسوم الحد المسموح: ${most}.`,
  state: {
    ready: '',
    obstacle: 'يبقى كما هو',
    sending: 'جارٍ الحفظ…',
    uncertain: 'جارٍ التحقق من الحفظ…',
    done: 'تم',
    refused: 'لم يتغيّر',
    failed: 'لم يتغيّر',
    stopped: 'لم يتغيّر',
  },
} satisfies Translation<typeof english>;
