import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `مراجع «${name}»`,
  titleUnnamed: 'المراجع',
  lead: 'تظهر في الفاتورة التالية وما بعدها. تبقى الفواتير الصادرة كما هي.',
  loadFailed: 'تعذّر تحميل المراجع',
  costCentre: 'مركز التكلفة',
  costCentreHint: 'يصنّف به قسم المحاسبة لديك الرسوم. حتى 40 حرفًا.',
  purchaseOrder: 'أمر الشراء',
  purchaseOrderHint: 'رقم أمر الشراء الذي تتبعه الرسوم.',
  invoiceName: 'الاسم في الفواتير',
  invoiceNameHint: (name) =>
    `يظهر بهذا الاسم في الفاتورة المجمّعة ومستنداتها. حتى 60 حرفًا. إن تُرك فارغًا: «${name}».`,
  notSaved: 'لم يتم الحفظ',
  changed: 'غيّر مستخدم آخر هذا الحساب في هذه الأثناء. لم تُحفظ نسختك بعد. أي نسخة تبقى؟',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
} satisfies Translation<typeof english>;
