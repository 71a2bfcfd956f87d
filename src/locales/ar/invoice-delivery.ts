import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `فواتير «${name}»`,
  titleUnnamed: 'تسليم الفواتير',
  lead: 'من يراها ومن تصله أي رسائل. يرى الطرفان ما يُقرَّر هنا.',
  loadFailed: 'تعذّر تحميل ما تقرر',
  sight: 'من يرى الفواتير وينزّلها',
  share: (account, main) => `يرى مستخدمو «${account}» حصته من الفاتورة المجمّعة لـ «${main}»`,
  own: (account, main) => `يرى مستخدمو «${main}» الفواتير التي يدفعها «${account}» بنفسه`,
  decides: (name) => `القرار لدى «${name}».`,
  decidesPayer: (name) => `القرار لدى «${name}» بصفته جهة الدفع.`,
  firstOff: 'معطّل حتى موافقتك. لا تظهر سوى الفواتير منذ الربط، ويمكنك التراجع في أي وقت.',
  seen: 'نعم',
  notSeen: 'لا',
  ask: (name) => `طلب عرضها من «${name}»`,
  askedOn: (day) => `تم الطلب في ${day}. لم يتغيّر شيء منذ ذلك الحين.`,
  asked: (name) => `أُرسل الطلب بالبريد الإلكتروني إلى «${name}».`,
  notAsked: 'لم يُرسل الطلب',
  invoices: (account) => `الفواتير التي يدفعها «${account}» بنفسه`,
  invoicesFailed: 'تعذّر تحميل هذه الفواتير',
  none: 'لم تصدر أي فاتورة بعد.',
  older: 'عرض الفواتير الأقدم',
  mails: 'من تصله أي رسائل',
  payerAlways:
    'تصل الفاتورة نفسها دائمًا إلى جهة الدفع مع إشعار عند تأخرها. لا يُبلَّغ أحد بفاتورة لا يحق له رؤيتها.',
  topic: {
    invoice: 'صدور فاتورة',
    payment: 'تأخر دفعة',
    payer: 'تغيّر جهة الدفع',
    contract: 'العقد والطلبيات',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'كلاهما',
  },
  addresses: (name, email) => `تُرسل رسائل «${name}» إلى ${email}.`,
  missing: (name) => `لم يعد أحد يسجّل الدخول إلى «${name}»`,
  missingText: (topics) =>
    `قد لا تصل هذه الرسائل إلى أحد: ${topics}. يرجى اختيار جهة أخرى أو منح شخص هناك تسجيل دخول خاصًا.`,
  notSaved: 'لم يتم الحفظ',
  changed: 'غيّر مستخدم آخر ذلك في هذه الأثناء. لم تُحفظ نسختك بعد. أي نسخة تبقى؟',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
} satisfies Translation<typeof english>;
