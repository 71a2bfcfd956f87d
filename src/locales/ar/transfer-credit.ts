import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `تحويل الرصيد: «${name}»`,
  titleUnnamed: 'تحويل الرصيد',
  lead: 'يُخصم الرصيد من الفواتير المستقلة للحساب صاحب الرصيد. يتلقى الطرفان رسالة.',
  loadFailed: 'تعذّر تحميل الأرصدة',
  direction: 'اتجاه التحويل',
  way: (from, to) => `من «${from}» إلى «${to}»`,
  onlyOwn: (name) => `يدفع «${name}» فواتيره المستقلة، لذا يبقى رصيده لديه.`,
  otherCurrency: 'عملتا فوترة الحسابين مختلفتان. لا يمكن تحويل شيء.',
  notEntitled: 'تظهر الأرصدة لمن لديه صلاحية الاطلاع على الفواتير.',
  amount: 'المبلغ',
  amountHint: (most) => `الحد الأقصى ${most}.`,
  rule: {
    amount: 'يرجى إدخال مبلغ أكبر من صفر، مثل 12.50.',
    'more-than-there-is': (most) => `هذا أكثر من المتوفر: الحد الأقصى ${most}.`,
  },
  balances: 'رصيد الطرفين',
  before: 'قبل:',
  after: 'بعد:',
  notDone: 'لم يُحوَّل شيء',
  changed: 'تغيّرت الأرصدة في هذه الأثناء. لم يُحوَّل شيء. يرجى الاطلاع عليها وإعادة المحاولة.',
  submit: 'تحويل',
  sending: 'جارٍ التحويل…',
} satisfies Translation<typeof english>;
