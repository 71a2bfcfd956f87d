import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

/** In the genitive. */
const ofNumbers = (count: number) =>
  plural('ar', count, {
    zero: `${count} رقم هاتف`,
    one: 'رقم هاتف واحد',
    two: 'رقمي هاتف',
    few: `${count} أرقام هاتف`,
    many: `${count} رقم هاتف`,
    other: `${count} رقم هاتف`,
  });

export const closeAccount = {
  title: (name) => `إيقاف «${name}» أو إغلاقه`,
  titleUnnamed: 'إيقاف الحساب أو إغلاقه',
  titleSuspended: (name) => `تم إيقاف «${name}»`,
  titleClosing: (name, day) => `إغلاق «${name}» في ${day}`,
  titleOver: (name) => `تم إغلاق «${name}»`,
  loadFailed: 'تعذّر تحميل ما سيتغيّر',
  what: 'ما الإجراء المطلوب؟',
  acts: { suspend: 'إيقاف', resume: 'استئناف', close: 'إغلاق نهائي', reopen: 'إعادة فتح' },
  about: {
    suspend: 'لا مكالمات، والرسوم مستمرة. يمكن الاستئناف في أي وقت.',
    resume: 'يعمل كل شيء من جديد كما كان.',
    close: (day) => `يمكن إعادة الفتح حتى ${day}. بعد ذلك يصبح الإغلاق نهائيًا وتتحرر الأرقام.`,
    reopen: 'يعود كل شيء كما كان.',
    reopenSuspended: 'يعود كل شيء كما كان: يصبح الحساب موقوفًا من جديد.',
  },
  keep: 'عدم تغيير شيء',
  submit: {
    suspend: 'إيقاف الحساب',
    resume: 'استئناف الحساب',
    close: 'إغلاق الحساب',
    reopen: 'إعادة فتح الحساب',
  },
  suspendInstead: 'الإيقاف بدلًا من ذلك',
  notPossible: 'لا يمكن الإغلاق بعد',
  refused: (name) => `«${name}»: لم يتغيّر شيء`,
  done: {
    suspend: (name) => `تم إيقاف «${name}»`,
    resume: (name) => `تم استئناف «${name}»`,
    close: (name, day) => `إغلاق «${name}» في ${day}`,
    reopen: (name) => `تمت إعادة فتح «${name}»`,
  },
  doneText: {
    suspend: 'يمكن الاستئناف في أي وقت. يتلقى الطرفان رسالة بذلك.',
    resume: 'يعمل كل شيء كما كان. يتلقى الطرفان رسالة بذلك.',
    close: (day) => `حتى ${day} يمكن إعادة الفتح من هنا، ويعود كل شيء كما كان. يتلقى الطرفان رسالة بذلك.`,
    reopen: 'كل شيء كما كان. يتلقى الطرفان رسالة بذلك.',
  },
  byProvider: 'أوقفه مزوّد الخدمة. يوضح لك الدعم ما يجب تسويته.',
  since: {
    main: (day) => `منذ ${day}، بناءً على طلب الحساب الرئيسي.`,
    account: (day) => `منذ ${day}، بناءً على طلب الحساب نفسه.`,
  },
  otherSide: 'هذا قرار مسؤولي الحساب أنفسهم، وهم وحدهم من يمكنهم التراجع عنه.',
  until: (day) => `يمكن إعادة الفتح حتى ${day}.`,
  finalText: 'لم يعد فتحه ممكنًا.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('ar', count, {
        zero: 'لا حسابات فرعية',
        one: 'لهذا الحساب حساب فرعي واحد',
        two: 'لهذا الحساب حسابان فرعيان',
        few: `لهذا الحساب ${count} حسابات فرعية`,
        many: `لهذا الحساب ${count} حسابًا فرعيًا`,
        other: `لهذا الحساب ${count} حساب فرعي`,
      }),
    'not-ready': 'توجد طلبية قيد التنفيذ',
    'detach-in-progress': (day) => `نهاية الربط مخططة في ${day}`,
    'payer-change-in-progress': (day) => `تغيير جهة الدفع مخطط في ${day}`,
    'open-items': (count, total) =>
      plural('ar', count, {
        zero: `لا فواتير متأخرة: ${total}`,
        one: `فاتورة واحدة متأخرة: ${total}`,
        two: `فاتورتان متأخرتان: ${total}`,
        few: `${count} فواتير متأخرة: ${total}`,
        many: `${count} فاتورة متأخرة: ${total}`,
        other: `${count} فاتورة متأخرة: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'يمكن إغلاق الحساب الرئيسي بعد فصل جميع حساباته الفرعية.',
    'not-ready': 'يرجى إتمام عمليات التحقق المفتوحة أو إلغاء الطلبية عبر الدعم.',
    'detach-in-progress': 'يجب إبقاء الربط أولًا من القائمة، أو الإغلاق بعد ذلك اليوم على حدة.',
    'payer-change-in-progress': 'يمكن التراجع عنه في القائمة عبر «إبقاء جهة الدفع»، أو انتظار ذلك اليوم.',
    'open-items': 'يجب دفعها أولًا. يصبح الإغلاق ممكنًا فور وصول المبلغ.',
  },
  detachThem: 'فصل…',
  showThem: 'عرض القائمة',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `يستمر الدفع: ${payer}، ${monthly} شهريًا.` : `تستمر الرسوم: ${monthly} شهريًا.`,
    'charges-until': (monthly, day) => `تنتهي العقود وتُحتسب رسومها حتى ${day}: ${monthly} شهريًا.`,
    'last-own-invoice': (main, day) =>
      `يبقى الحساب في الفاتورة المجمّعة لـ «${main}» حتى ${day}؛ وما يُحتسب بعدها يأتي في فاتورة مستقلة أخيرة.`,
    'open-invoices': (count, total) =>
      plural('ar', count, {
        one: `تبقى فاتورة مفتوحة واحدة للدفع: ${total}.`,
        two: `تبقى فاتورتان مفتوحتان للدفع: ${total}.`,
        few: `تبقى ${count} فواتير مفتوحة للدفع: ${total}.`,
        many: `تبقى ${count} فاتورة مفتوحة للدفع: ${total}.`,
        other: `تبقى ${count} فاتورة مفتوحة للدفع: ${total}.`,
      }),
    'no-calls': (count) => `يتم فورًا إيقاف ${ofNumbers(count)}: لا مكالمات صادرة ولا واردة.`,
    'numbers-released': (count, day) => `يتم في ${day} تحرير ${ofNumbers(count)}، وقد تُخصَّص لآخرين.`,
    'forwarding-rests': (count) => `يتوقف تحويل مكالمات ${ofNumbers(count)}، ولا يمكن تغييره خلال ذلك.`,
    'forwarding-ends': (count, day) => `يتوقف تحويل مكالمات ${ofNumbers(count)}، وينتهي في ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `اعتبارًا من ${day} لا يمكن تسجيل الدخول إليه لـ: ${names} و${more} آخرين.`
        : `اعتبارًا من ${day} لا يمكن لأحد تسجيل الدخول إليه: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `ينتهي الربط بـ «${main}» في ${day}.`
        : plural('ar', people, {
            one: `ينتهي الربط بـ «${main}» في ${day}؛ ويفقد شخص واحد هناك الوصول.`,
            two: `ينتهي الربط بـ «${main}» في ${day}؛ ويفقد شخصان هناك الوصول.`,
            few: `ينتهي الربط بـ «${main}» في ${day}؛ ويفقد ${people} أشخاص هناك الوصول.`,
            many: `ينتهي الربط بـ «${main}» في ${day}؛ ويفقد ${people} شخصًا هناك الوصول.`,
            other: `ينتهي الربط بـ «${main}» في ${day}؛ ويفقد ${people} شخص هناك الوصول.`,
          }),
    'acts-rest': 'خلال ذلك لا يمكن الطلب أو الربط أو التحويل من هذا الحساب.',
    'looking-goes-on': 'يمكن لمن لديه حق الوصول الاستمرار في الاطلاع على كل شيء.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `تستمر الحسابات الفرعية، وفي الفاتورة المجمّعة أيضًا: ${names} و${more} غيرها.`
        : `تستمر الحسابات الفرعية، وفي الفاتورة المجمّعة أيضًا: ${names}.`,
    'numbers-kept': (count) => `يتم الاحتفاظ بـ ${ofNumbers(count)} وبجميع الإعدادات.`,
    'link-kept': (main) => `يبقى الربط بـ «${main}» قائمًا.`,
    'can-be-resumed': 'يمكن الاستئناف في أي وقت.',
    'can-be-reopened': (day) => `حتى ${day} يمكن إعادة الفتح، ويعود كل شيء كما كان.`,
    'records-stay': (main) =>
      main
        ? `تبقى الفواتير والسجل لدى «${main}»، حيث يمكن تنزيل بيانات الفترة المشتركة.`
        : 'تُحفظ الفواتير وفق ما يقتضيه القانون. يرجى تنزيل ما يلزمك قبل ذلك اليوم.',
  },
  certainty: {
    title: (day) => `اعتبارًا من ${day} لا يمكن التراجع عن ذلك`,
    lead: 'يرجى تعليم كل بند كمقروء.',
    tickMissing: 'يرجى تعليم كل بند.',
    number: (number) => `يرجى كتابة رقم العميل للحساب: ${number}`,
    numberWrong: 'هذا ليس رقم العميل للحساب.',
  },
  closeAndCheck: 'إغلاق ومواصلة التحقق',
} satisfies Translation<typeof english>;
