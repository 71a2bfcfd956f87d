import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `الدفع عن «${name}» من الآن فصاعدًا؟`,
    secondary: (name) => `نقل «${name}» إلى فاتورة مستقلة؟`,
  },
  titleUnnamed: 'من يدفع',
  lead: {
    main: (main) => `يدفع الحساب الآن فواتيره بنفسه. بعد التغيير تدفع الفاتورة المجمّعة لـ «${main}».`,
    secondary: (main) => `تدفع الآن الفاتورة المجمّعة لـ «${main}». بعد التغيير تصدر للحساب فاتورة مستقلة.`,
  },
  loadFailed: 'تعذّر تحميل ما سيتغيّر',
  when: 'اعتبارًا من',
  periodEnd: (day) => `مع فترة الفوترة التالية، ${day}`,
  now: (day) => `من اليوم، ${day}`,
  sides: 'ما يدفعه الطرفان',
  side: { main: 'الفاتورة المجمّعة', secondary: 'فاتورة مستقلة' },
  invoiceOf: (day) => `فاتورة ${day}`,
  before: 'قبل:',
  after: 'بعد:',
  later: 'الفواتير اللاحقة مع كل ما هو مخطط',
  notEntitled: 'تظهر المبالغ لمن لديه صلاحية الاطلاع على الفواتير.',
  change: {
    from: {
      main: (day) => `اعتبارًا من ${day} تدفع الفاتورة المجمّعة عن الحساب.`,
      secondary: (day) => `اعتبارًا من ${day} تصدر للحساب فاتورة مستقلة.`,
    },
    proRata: (amount, days, of) =>
      plural('ar', days, {
        one: `ينتقل ${amount} من الفترة الحالية إلى الطرف الآخر: يوم واحد من ${of}.`,
        two: `ينتقل ${amount} من الفترة الحالية إلى الطرف الآخر: يومان من ${of}.`,
        few: `ينتقل ${amount} من الفترة الحالية إلى الطرف الآخر: ${days} أيام من ${of}.`,
        many: `ينتقل ${amount} من الفترة الحالية إلى الطرف الآخر: ${days} يومًا من ${of}.`,
        other: `ينتقل ${amount} من الفترة الحالية إلى الطرف الآخر: ${days} يوم من ${of}.`,
      }),
    recipient: (email) => `تُرسل رسائل الفاتورة عندها إلى ${email}.`,
    used: (amount) => `يُخصم رصيد الحساب (${amount}) من فواتيره المستقلة.`,
    usedSome: 'يُخصم رصيد الحساب من فواتيره المستقلة.',
    kept: (amount) => `يبقى الرصيد (${amount}) لدى الحساب، ولا يُستخدم للفاتورة المجمّعة.`,
    keptSome: 'يبقى الرصيد لدى الحساب، ولا يُستخدم للفاتورة المجمّعة.',
    sees: {
      main: (main) => `يرى مستخدمو «${main}» العاملون في الحساب فواتيره أيضًا.`,
      secondary: (main) => `لا يعود مستخدمو «${main}» العاملون في الحساب يرون فواتيره هناك.`,
    },
    team: 'يحتفظ مستخدمو الحساب بتسجيل الدخول الخاص بهم.',
    past: 'تبقى الفواتير السابقة في مكانها.',
    contract: {
      main: (product) => `يبقى عقد «${product}» في الفاتورة المجمّعة.`,
      secondary: (product) => `يستمر الحساب في دفع عقد «${product}» بنفسه.`,
    },
    contracts: 'تبقى العقود وأرقام الهاتف وتحويل المكالمات.',
  },
  leave: 'إبقاء الوضع كما هو',
  submit: 'تغيير جهة الدفع',
  submitNamed: (name) => `تغيير جهة الدفع: ${name}`,
  checkAgain: 'التحقق من جديد',
  notPossible: (name) => `«${name}»: لا يمكن تغيير جهة الدفع بعد`,
  notPossibleLead: 'لم يتغيّر شيء. العوائق:',
  obstacle: {
    'detach-in-progress': (day) => `الربط قائم حتى ${day} فقط`,
    'payer-change-in-progress': (day) => `يوجد تغيير مخطط له في ${day}`,
    'not-ready': 'الحساب غير نشط بعد',
    'target-suspended': 'الحساب موقوف',
    'target-closed': 'الحساب مغلق أو قيد الإغلاق',
    'invoice-only': 'الحساب مرتبط عبر الفاتورة المجمّعة فقط',
    incompatible: (theirs, ours) => `عملة فوترة الحساب ${theirs}، وعملة الفاتورة المجمّعة ${ours}`,
    'mixed-tax': 'لا يجوز إدراج ضريبة الحساب في الفاتورة المجمّعة',
    'not-standalone-payment': 'لا توجد وسيلة دفع للحساب',
    'open-items': 'لا تزال هناك مبالغ مفتوحة في فواتير الحساب',
  },
  wayOut: {
    'detach-in-progress': 'يجب إبقاء الربط أولًا، وبعدها يمكن تغيير جهة الدفع.',
    'payer-change-in-progress': 'يمكن التراجع عنه في القائمة عبر «إبقاء جهة الدفع»، أو انتظار ذلك اليوم.',
    'not-ready': 'يجب إتمام عمليات التحقق المفتوحة.',
    'target-suspended': 'يوضح لك الدعم ما يجب تسويته.',
    'target-closed': 'لن تصدر للحساب فواتير أخرى.',
    'invoice-only': 'لكي يدفع الحساب بنفسه، يجب فصله.',
    incompatible: 'لكل فاتورة عملة واحدة. يمكن للدعم تغيير عملة الحساب.',
    'mixed-tax':
      'ما لا يخضع للضريبة هنا لا يجوز أن يرد في فاتورة إلكترونية واحدة مع ضرائب أخرى. يحتفظ الحساب بفاتورته المستقلة.',
    'not-standalone-payment': (name) =>
      `على أحد مستخدمي «${name}» إضافة وسيلة دفع في بوابتهم، ضمن الفواتير والدفع.`,
    'open-items': (name) => `على أحد مستخدمي «${name}» دفعها. ما لم يُفوتر بعد يأتي مع الفاتورة التالية.`,
  },
  item: {
    invoice: (number) => `الفاتورة ${number}`,
    unbilled: (number) => `لم تُفوتر بعد: الطلبية ${number}`,
  },
  due: (day) => `تستحق في ${day}`,
  overdue: (day) => `متأخرة منذ ${day}`,
  billedOn: (day) => `تُفوتر في ${day}`,
  already: {
    main: (name) => `«${name}» في الفاتورة المجمّعة بالفعل`,
    secondary: (name) => `«${name}» على فاتورة مستقلة بالفعل`,
  },
  alreadyText: 'تم التغيير في هذه الأثناء. لم يبقَ شيء للقيام به.',
  refused: (name) => `«${name}»: لم تتغيّر جهة الدفع`,
  done: {
    main: (name, day) => `«${name}» في الفاتورة المجمّعة اعتبارًا من ${day}`,
    secondary: (name, day) => `«${name}» على فاتورة مستقلة اعتبارًا من ${day}`,
  },
  doneText: 'يتلقى الطرفان رسالة بذلك.',
  doneLaterText: 'يتلقى الطرفان رسالة بذلك. حتى ذلك الحين لا يتغيّر شيء، ويمكن التراجع من القائمة.',
  closeAndCheck: 'إغلاق ومواصلة التحقق',
} satisfies Translation<typeof english>;
