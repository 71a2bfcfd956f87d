import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'غير مشمول في صلاحياتك',
  ask: 'طلب الصلاحية',
  askFor: (action) => `طلب الصلاحية: ${action}`,
  name: 'اسم الحساب',
  labels: 'الوسوم',
  list: 'في القائمة',
  hidden: 'مخفي',
  contact: 'جهة الاتصال',
  location: 'الموقع',
  linked: 'تاريخ الربط',
  linkedBy: (day, person) => (person ? `${day}، ${person}` : day),
  joined: 'طريقة الانضمام',
  joinedBy: {
    created: 'طُلب لهذا الحساب الرئيسي',
    added: 'حساب قائم تمت إضافته',
    'collective-invoice': 'عبر الفاتورة المجمّعة',
  },
  billing: 'الفوترة',
  billingLater: 'مخطط',
  perMonth: 'شهريًا',
  numbers: 'الأرقام',
  numbersCount: (count) =>
    plural('ar', count, {
      zero: 'لا أرقام',
      one: 'رقم واحد',
      two: 'رقمان',
      few: `${count} أرقام`,
      many: `${count} رقمًا`,
      other: `${count} رقم`,
    }),
  keeps: (day) => `يحتفظ الحساب لنفسه بالأرقام المضافة بعد ${day}.`,
  products: 'المنتجات',
  rights: 'ما يُسمح به للحساب الرئيسي',
  readiness: {
    title: 'قيد التنفيذ',
    state: { done: 'تم', open: 'مفتوح', later: 'لاحقًا', failed: 'غير ممكن' },
    step: {
      ordered: 'تم الطلب',
      email: 'تأكيد البريد الإلكتروني',
      address: 'تأكيد العنوان',
      numbers: 'تخصيص الأرقام',
      usable: 'جاهز للاستخدام',
      invoice: 'أول فاتورة',
    },
    waits: {
      email: (to, day) => `بانتظار صاحب البريد ${to}؛ أُرسلت الرسالة في ${day}`,
      address: (to, day) => `بانتظار رمز الخطاب المرسل إلى ${to} في ${day}`,
    },
    over: {
      email: (to, day) => `انتهت صلاحية الرسالة المرسلة إلى ${to} في ${day}. يرجى إعادة إرسالها.`,
      address: (to, day) => `لم يعد رمز الخطاب المرسل إلى ${to} في ${day} صالحًا. يرجى إعادة إرسال الخطاب.`,
    },
    byProvider: 'بانتظار مزوّد الخدمة',
    failed: 'تعذّر تنفيذ الطلبية.',
    on: (day) => day,
  },
  life: {
    suspended: 'موقوف: لا مكالمات، والرسوم مستمرة',
    closing: 'هذا الحساب قيد الإغلاق',
    closes: (day) => `الإغلاق النهائي في ${day}`,
    since: {
      main: (day) => `منذ ${day}، بناءً على طلب الحساب الرئيسي.`,
      account: (day) => `منذ ${day}، بناءً على طلب الحساب نفسه. يمكن لمسؤوليه استئنافه.`,
    },
    byProvider: 'أوقفه مزوّد الخدمة. يوضح لك الدعم ما يجب تسويته.',
    until: {
      main: (day) => `يمكن إعادة فتحه حتى ${day}، ويعود كل شيء كما كان.`,
      account: (day) => `هذا قرار الحساب نفسه. يمكن لمسؤوليه إعادة فتحه حتى ${day}.`,
    },
    resume: 'استئناف…',
    reopen: 'إعادة فتح…',
    suspendOrClose: 'إيقاف أو إغلاق…',
    close: 'إغلاق نهائي…',
  },
  failed: 'تعذّر تحميل الحساب',
} satisfies Translation<typeof english>;
