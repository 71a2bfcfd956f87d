import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `مراجع عقد «${product}»`,
  titleUnnamed: 'مراجع العقد',
  lead: 'تظهر في بنود هذا العقد اعتبارًا من الفاتورة التالية. إن تُركت فارغة: مراجع الحساب.',
  loadFailed: 'تعذّر تحميل المراجع',
  costCentre: 'مركز التكلفة',
  costCentreHint: 'يصنّف به قسم المحاسبة لديك الرسوم. حتى 40 حرفًا.',
  purchaseOrder: 'أمر الشراء',
  purchaseOrderHint: 'رقم أمر الشراء الذي تتبعه الرسوم.',
  notSaved: 'لم يتم الحفظ',
  changed: 'غيّر مستخدم آخر هذا العقد في هذه الأثناء. لم تُحفظ نسختك بعد. أي نسخة تبقى؟',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
} satisfies Translation<typeof english>;
