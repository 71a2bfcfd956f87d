import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: { met: 'لا عوائق', noted: 'ما لا يزال مفتوحًا', blocking: 'يجب تسوية ذلك أولًا' },
  name: {
    'open-invoices': 'الفواتير المفتوحة',
    unbilled: 'رسوم لم تُفوتر بعد',
    'open-quotes': 'عروض الأسعار المفتوحة',
    credit: 'الرصيد',
    'changed-lately': 'المدة منذ آخر ربط',
  },
  state: { met: 'تمت التسوية', noted: 'للعلم', blocking: 'عائق' },
  met: {
    'open-invoices': 'لا فواتير مفتوحة.',
    unbilled: 'تمت فوترة كل شيء.',
    'open-quotes': 'لا عروض مفتوحة.',
    credit: 'لا رصيد.',
    'changed-lately': 'المدة كافية.',
  },
  owner: {
    'open-invoices': (day) => `تستحق أولها في ${day}.`,
    unbilled: (day) => `تُفوتر تلقائيًا في ${day} دون أي إجراء منك.`,
    'open-quotes': 'لا يعود الطلب بموجبها ممكنًا بعد ربط هذا الحساب. يرجى استخدام المهم منها أو سحبه.',
    credit: 'يبقى لدى هذا الحساب، ولا يُستخدم للفاتورة المجمّعة.',
  },
  hidden: 'يظهر المبلغ لمن لديه صلاحية الاطلاع على فواتير هذا الحساب، ويمكنه تسويته هنا.',
  noPayment: 'يرجى إضافة وسيلة دفع أو الدفع بالتحويل، ثم التحقق من جديد.',
  main: {
    'open-invoices': 'على أحد مستخدمي الحساب دفعها، وبعدها يمكن الربط.',
    unbilled: 'على أحد مستخدمي الحساب فوترتها ودفعها، أو تنتظر الفاتورة التالية للحساب.',
    'open-quotes': 'لا يعود بإمكان الحساب الطلب بموجبها بعد ربطه.',
    credit: 'يبقى لدى الحساب، ولا يُستخدم لفاتورتك المجمّعة.',
  },
  waits: (day) => `كان الحساب تابعًا لحساب رئيسي مؤخرًا. يمكن ربطه اعتبارًا من ${day}.`,
  clear: {
    'open-invoices': (amount) => `دفع ${amount} الآن`,
    unbilled: (amount) => `فوترة ${amount} الآن`,
  },
  checkAgain: 'التحقق من جديد',
};
