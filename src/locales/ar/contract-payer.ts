import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `من يدفع عقد «${product}»؟`,
  titleUnnamed: 'من يدفع العقد',
  lead: 'يتبع العقد حسابه، أو يبقى لدى أحد الطرفين أيًا كان من يدفع الباقي.',
  loadFailed: 'تعذّر تحميل ما سيتغيّر',
  who: 'من يدفع',
  paidBy: {
    'as-account': 'مثل الحساب',
    main: 'الفاتورة المجمّعة للحساب الرئيسي',
    secondary: 'الفاتورة المستقلة للحساب',
  },
  asItIs: 'هذا هو الوضع الحالي. يرجى اختيار غيره لعرض ما سيتغيّر.',
  notPossible: 'لا يمكن تحديد ذلك بعد. لم يتغيّر شيء:',
  change: {
    from: {
      main: (day) => `اعتبارًا من ${day} يُدرج هذا العقد في الفاتورة المجمّعة.`,
      secondary: (day) => `اعتبارًا من ${day} يُدرج هذا العقد في فاتورة مستقلة للحساب.`,
    },
    kept: {
      main: 'يبقى في الفاتورة المجمّعة حتى لو أصبح الحساب يدفع بنفسه يومًا ما.',
      secondary: 'يستمر الحساب في دفعه بنفسه حتى لو دفعت الفاتورة المجمّعة الباقي.',
    },
    follows: 'عندما يتغيّر من يدفع عن الحساب، يتبعه هذا العقد.',
    others: 'من يدفع عقود الحساب الأخرى.',
    past: 'تبقى الفواتير السابقة في مكانها.',
    references: 'تبقى مراجع العقد.',
    access: 'يبقى الوصول وتسجيل الدخول كما هما.',
  },
  leave: 'إبقاء الوضع كما هو',
  submit: 'اعتماد',
  checkAgain: 'التحقق من جديد',
  refused: (product) => `«${product}»: لم تتغيّر جهة الدفع`,
  done: {
    main: (product, day) => `«${product}» في الفاتورة المجمّعة اعتبارًا من ${day}`,
    secondary: (product, day) => `يدفع الحساب «${product}» بنفسه اعتبارًا من ${day}`,
  },
  doneText: 'يتلقى الطرفان رسالة بذلك.',
  doneLaterText: 'يتلقى الطرفان رسالة بذلك. حتى ذلك الحين لا يتغيّر شيء، ويمكن التراجع من قائمة العقود.',
  closeAndCheck: 'إغلاق ومواصلة التحقق',
} satisfies Translation<typeof english>;
