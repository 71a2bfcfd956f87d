import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) =>
  plural('ar', count, {
    zero: 'لا حسابات',
    one: 'حساب واحد',
    two: 'حسابان',
    few: `${count} حسابات`,
    many: `${count} حسابًا`,
    other: `${count} حساب`,
  });
const people = (count: number) =>
  plural('ar', count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: `${count} أشخاص`,
    many: `${count} شخصًا`,
    other: `${count} شخص`,
  });

export const swapMain = {
  titleUnnamed: 'تغيير الحساب الرئيسي',
  title: (to) => `جعل «${to}» الحساب الرئيسي`,
  loadFailed: 'تعذّر تحميل ما سيتغيّر',
  lead: (to, from, day) =>
    `يحل «${to}» محل «${from}»، الذي يصبح أحد حساباته الفرعية. عند الموافقة في الوقت المحدد يتم ذلك في ${day}.`,
  none: 'لا يوجد اقتراح لتغيير الحساب الرئيسي.',
  standing: {
    proposed: {
      main: (to) => `طُلب من «${to}» أن يصبح الحساب الرئيسي`,
      successor: (from) => `يقترح «${from}» أن يصبح هذا الحساب الحساب الرئيسي`,
    },
    planned: (to, day) => `يصبح «${to}» الحساب الرئيسي في ${day}`,
    done: (to, day) => `«${to}» هو الحساب الرئيسي منذ ${day}`,
    declined: (to) => `رفض «${to}» أن يصبح الحساب الرئيسي`,
    canceled: (to) => `تم التراجع عن جعل «${to}» الحساب الرئيسي`,
    expired: (to) => `لم يرد أحد بشأن جعل «${to}» الحساب الرئيسي`,
    failed: (to) => `تعذّر جعل «${to}» الحساب الرئيسي`,
  },
  validUntil: (day) => `لا يتغيّر شيء قبل الموافقة. الاقتراح صالح حتى ${day}.`,
  plannedText: (day) => `حتى ${day} يمكن لأي من الطرفين التراجع عن ذلك. بعدها يتغيّر كل شيء دفعة واحدة.`,
  endedText: 'لم يتغيّر شيء.',
  doneText: 'أصبحت جميع الحسابات المرتبطة تابعة له، مع وسومها وأسمائها.',
  proposed: (by, day) => `الاقتراح: ${by}، ${day}`,
  said: (message) => `«${message}»`,
  message: 'رسالة إلى من يُسأل (اختياري)',
  messageHint: 'تصلهم رسالة ويرون في البوابة ما سيتغيّر.',
  notPossible: 'لا يمكن أن يصبح الحساب الرئيسي بعد',
  obstacle: {
    'swap-in-progress': 'هناك تغيير آخر للحساب الرئيسي قيد التنفيذ. يجب التراجع عنه أولًا.',
    'account-halted': 'أحد الحسابين موقوف أو قيد الإغلاق.',
    'not-ready': 'طلبيته لا تزال قيد التنفيذ.',
    'invoice-only': 'هو في الفاتورة المجمّعة فقط. يجب ربطه أولًا.',
    'detach-in-progress': 'نهاية ربطه مخططة. يجب التراجع عن ذلك أولًا.',
    'payer-change-in-progress': 'تغيير جهة الدفع مخطط. يرجى انتظار ذلك اليوم أو التراجع عنه.',
    'no-local-admin': 'لا أحد من مستخدميه يديره: يجب أن يوافق أحدهم ويتولى الإدارة.',
    'not-standalone-payment': 'لا توجد له وسيلة دفع للفاتورة المجمّعة.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `اعتبارًا من ${day} يدفع «${account}» الفاتورة المجمّعة: ${accounts(count)}، ${monthly} شهريًا.`,
    'last-collective-invoice': (account, day) => `تنتهي آخر فاتورة مجمّعة لـ «${account}» في ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `تنتقل رسوم «${account}» (${monthly} شهريًا) إلى الفاتورة المجمّعة أيضًا.`
        : `يستمر «${account}» في دفع رسومه (${monthly} شهريًا).`,
    'past-invoices-stay': (account) => `تبقى الفواتير السابقة لدى «${account}».`,
    'people-administer': (account, names, more) =>
      more > 0
        ? `يطلع على جميع الحسابات ويديرها من «${account}»: ${names}، ومعهم ${people(more)}.`
        : `يطلع على جميع الحسابات ويديرها من «${account}»: ${names}.`,
    'people-lose-accounts': (account, count) =>
      `لا يعود العمل في الحسابات الأخرى متاحًا من «${account}» (${people(count)})؛ ويبقى تسجيل الدخول الخاص.`,
    'requests-withdrawn': (count) =>
      plural('ar', count, {
        zero: 'لا طلبات ستُسحب.',
        one: 'يُسحب طلب واحد يكون حينها بانتظار الرد.',
        two: 'يُسحب طلبان يكونان حينها بانتظار الرد.',
        few: `تُسحب ${count} طلبات تكون حينها بانتظار الرد.`,
        many: `يُسحب ${count} طلبًا تكون حينها بانتظار الرد.`,
        other: `يُسحب ${count} طلب تكون حينها بانتظار الرد.`,
      }),
    'local-teams-unchanged': 'تحتفظ فرق جميع الحسابات بتسجيل الدخول الخاص بها وبصلاحياتها.',
    'accounts-unchanged': 'تبقى الأرقام وتحويل المكالمات وعقود جميع الحسابات كما هي.',
    'notes-go-along': 'تنتقل معها الأسماء الخاصة والوسوم ومراكز التكلفة وأوامر الشراء.',
    'can-be-undone': (day) => `حتى ${day} يمكن لأي من الطرفين التراجع.`,
  },
  keep: 'عدم تغيير شيء',
  submit: {
    propose: 'اقتراح',
    accept: 'موافقة',
    decline: 'رفض',
    cancel: 'تراجع',
  },
  done: {
    propose: (to) => `أُرسل الاقتراح إلى «${to}»`,
    accept: (to, day) => `يصبح «${to}» الحساب الرئيسي في ${day}`,
    decline: (from) => `يبقى «${from}» الحساب الرئيسي`,
    cancel: (from) => `يبقى «${from}» الحساب الرئيسي`,
  },
  doneTexts: {
    propose: 'تصلك وتصلهم رسالة. لا يتغيّر شيء قبل موافقتهم، ويمكنك التراجع من هنا.',
    accept: 'يتلقى الطرفان رسالة. حتى اليوم السابق يمكن لأي منهما التراجع من هنا.',
    decline: 'لا يتغيّر شيء. يتلقى الطرفان رسالة.',
    cancel: 'لا يتغيّر شيء. يتلقى الطرفان رسالة.',
  },
  look: 'اطلاع…',
  make: 'جعله الحساب الرئيسي…',
  closeAndCheck: 'إغلاق والتحقق لاحقًا',
} satisfies Translation<typeof english>;
