import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'مدة الربط',
  title: (account, main) => `مدة ربط «${account}» بـ «${main}»`,
  asked: {
    main: (account) => `طُلبت مدة أطول من «${account}»`,
    secondary: (main) => `يطلب «${main}» تمديد الربط`,
  },
  loadFailed: 'تعذّر تحميل مدة الربط',
  none: 'لم يعد هذا الحساب مرتبطًا.',
  now: (holds) => `الآن: ${holds}`,
  wanted: (wanted, now) => `المدة المقترحة: ${wanted}، بدلًا من: ${now}.`,
  proposed: (by, main, day) => `الطلب: ${by}، «${main}»، ${day}`,
  said: (message) => `«${message}»`,
  answerUntil: (day) => `لا يتغيّر شيء قبل موافقة الحساب. يمكن الرد حتى ${day}.`,
  consent: (account) =>
    `هذا يتجاوز ما تمت الموافقة عليه لـ «${account}». يُسأل مسؤولو الحساب، ولا يتغيّر شيء قبل موافقتهم.`,
  atOnce: 'يسري ذلك فورًا. يتلقى الطرف الآخر رسالة؛ ولمدة أطول تلزم موافقته من جديد.',
  askMain: (main) => `لا يمكن طلب مدة أطول إلا من «${main}»، وتلزم موافقتك.`,
  atEnd: 'ما يتغيّر عند نهايته',
  message: 'رسالة إلى من يُسأل (اختياري)',
  why: 'السبب عند الرفض (اختياري)',
  submit: {
    set: 'حفظ',
    propose: 'طلب مدة أطول',
    accept: 'موافقة',
    decline: 'رفض',
    cancel: 'سحب الطلب',
  },
  closeAndCheck: 'إغلاق والتحقق لاحقًا',
  done: {
    set: (holds) => holds,
    propose: 'أُرسل الطلب إلى الحساب',
    accept: (holds) => holds,
    decline: 'تم الرفض',
    cancel: 'تم سحب الطلب',
  },
  doneTexts: {
    set: 'يتلقى الطرفان رسالة.',
    propose: 'يتلقى مسؤولو الحساب رسالة. لا يتغيّر شيء حتى ردهم.',
    accept: 'يتلقى الطرفان رسالة.',
    decline: 'يتلقى الحساب الرئيسي رسالة. يستمر الربط كما كان.',
    cancel: 'يتلقى الطرفان رسالة. يستمر الربط كما كان.',
  },
  place: {
    change: 'تغيير مدة الربط',
    limit: 'تحديد نهاية',
    answer: 'الاطلاع والرد',
    look: 'اطلاع',
    declined: (account) => `لم يوافق «${account}» على مدة أطول`,
    expired: (account) => `لم يرد «${account}» في الوقت المحدد`,
    reason: (reason) => `السبب: «${reason}»`,
    waits: 'تعذّر إنهاء الربط',
    waitsText: 'يستمر إلى أن يتوفر للحساب ما يحتاجه ليكون مستقلًا. الناقص:',
    missing: {
      'not-standalone-payment': 'وسيلة دفع',
      'no-local-admin': 'شخص يسجّل الدخول بنفسه ويدير الحساب',
    },
  },
};
