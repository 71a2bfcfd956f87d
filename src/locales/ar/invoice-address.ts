import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `عنوان الفواتير: «${name}»`,
  titleUnnamed: 'عنوان الفواتير',
  lead: 'يُطبع على الفاتورة التالية وما بعدها، ويرد في الفاتورة الإلكترونية. تبقى الفواتير الصادرة كما هي.',
  ofLinked: (name) => `يخص الفواتير التي يدفعها «${name}» بنفسه. تصل إلى الحساب رسالة عند أي تغيير.`,
  loadFailed: 'تعذّر تحميل عنوان الفواتير',
  which: 'الفواتير موجهة إلى',
  usual: 'اسم الحساب ومكانه',
  other: 'عنوان آخر',
  company: 'الشركة',
  addition: 'القسم أو الشخص',
  additionHint: 'اختياري، مثل «قسم الحسابات الدائنة».',
  street: 'الشارع ورقم المبنى أو صندوق البريد',
  postcode: 'الرمز البريدي',
  wrongPostcode: (country) => `هذا ليس رمزًا بريديًا للبلد: ${country}.`,
  city: 'المدينة',
  country: 'البلد',
  readOnly: 'يمكنك الاطلاع على هذا العنوان دون تغييره.',
  notSaved: 'لم يتم الحفظ',
  changed: 'غيّر مستخدم آخر العنوان في هذه الأثناء. لم تُحفظ نسختك بعد. أي نسخة تبقى؟',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
} satisfies Translation<typeof english>;
