import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'لا يتغيّر شيء لهذا الحساب.';

export const linkRequest = {
  title: (main) => `طلب من «${main}» لربط هذا الحساب`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `أُرسل في ${day}`,
  validUntil: (day) => `صالح حتى ${day}`,
  message: 'الرسالة',
  rights: (main) => `ما يُتاح عندها لـ «${main}»`,
  changes: 'ما يتغيّر لهذا الحساب',
  foreign: {
    none: {
      title: 'هذا الطلب من نطاق آخر',
      text: (theirs, own) =>
        `أُرسل الطلب من النطاق ${theirs}، بينما يستخدم حسابك ${own}. لا يُنصح بالقبول إلا إذا كانت الجهة معروفة لديك.`,
    },
    'look-alike': {
      title: 'هذا الطلب من نطاق يشبه نطاقك فحسب',
      text: (theirs, own) =>
        `أُرسل الطلب من النطاق ${theirs}، بينما يستخدم حسابك ${own}: نطاقان قد يعودان إلى مالكين مختلفين. يُنصح بالرفض ما لم يتم إبلاغك بطريقة أخرى.`,
    },
    'other-letters': {
      title: 'هذا الطلب من نطاق فيه أحرف غير مألوفة',
      text: (theirs, own) =>
        `أُرسل الطلب من النطاق ${theirs}، بينما يستخدم حسابك ${own}. بعض الأحرف تشبه غيرها: يُنصح بقراءته حرفًا حرفًا، وعدم القبول إلا إذا كانت الجهة معروفة لديك.`,
    },
  },
  spelled: (domain) => `${domain}، حرفًا حرفًا:`,
  obstacle: 'لا يمكن قبوله بهذا الشكل',
  moves: (from, main) => `سينتقل هذا الحساب من «${from}» إلى «${main}»`,
  movesText: (from, day) =>
    `يُسأل «${from}» أيضًا وتلزم موافقته. حتى ذلك الحين لا يتغيّر شيء؛ ويصبح الحساب تابعًا للحساب الرئيسي الآخر في ${day} على أقرب تقدير.`,
  shows: (count) =>
    plural('ar', count, {
      zero: 'هذا حساب رئيسي: لا حسابات تابعة له',
      one: 'هذا حساب رئيسي: يتبعه حساب واحد',
      two: 'هذا حساب رئيسي: يتبعه حسابان',
      few: `هذا حساب رئيسي: تتبعه ${count} حسابات`,
      many: `هذا حساب رئيسي: يتبعه ${count} حسابًا`,
      other: `هذا حساب رئيسي: يتبعه ${count} حساب`,
    }),
  showsText: (main) =>
    `لا يمكن ربطه ما دامت هناك حسابات تابعة له. يمكنك عرضها على «${main}» لوضع خطة لمصير كل منها. تُسأل من جديد عن الخطة، ولا يتغيّر شيء قبل موافقتك.`,
  acceptShow: (main) => `عرض الحسابات على «${main}»`,
  acceptMove: (main) => `الموافقة على الانتقال إلى «${main}»`,
  accept: (main) => `قبول الربط من «${main}»`,
  decline: 'رفض…',
  declineNamed: (main) => `رفض… طلب «${main}»`,
  why: (main) => `ما السبب؟ يُبلَّغ «${main}» به عند اختياره`,
  reason: {
    'unknown-sender': 'الجهة غير معروفة لدي',
    'wrong-account': 'هذا ليس الحساب الصحيح',
    'not-now': 'ليس الآن',
    other: 'سبب آخر',
  },
  whyText: 'بكلماتك (اختياري)',
  whyHint: (main) => `يقرأ ذلك من أرسل الطلب لدى «${main}». يرجى عدم ذكر كلمات مرور أو رموز.`,
  back: 'رجوع',
  declineNow: 'رفض',
  declineNowNamed: (main) => `رفض طلب «${main}»`,
  saidReason: (reason) => `السبب الذي ذكرته: ${reason}.`,
  saidText: 'ما كتبته',
  none: 'لا طلبات مفتوحة',
  noneText: 'عندما يطلب حساب رئيسي ربط هذا الحساب، يُتخذ القرار هنا.',
  notFound: 'لا يوجد طلب كهذا',
  notFoundText: 'ربما أُرسل إلى حساب آخر أو انتهى منذ مدة.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'هذا الطلب لحساب آخر',
  isFor: (main, account) => `يطلب «${main}» ربط ${account}.`,
  wasFor: (account) => `كان الطلب لـ ${account}.`,
  signedIn: (account) => `تسجيل الدخول الحالي في ${account}.`,
  switchAccount: 'تسجيل الدخول باسم شخص آخر',
  switchTo: (number) => `تسجيل الدخول إلى ${number}`,
  answeredBy: (person, day) => `الرد: ${person}، ${day}`,
  on: {
    canceled: (day) => `تم سحبه في ${day}.`,
    expired: (day) => `انتهى في ${day}.`,
    declined: (day) => `تم رفضه في ${day}.`,
    failed: (day) => `انتهى في ${day}.`,
  },
  follows: (day) => `سبق إرسال طلب في ${day}. لم يرد أحد في الوقت المحدد.`,
  followsDeclined: (day) => `سبق إرسال طلب في ${day}. تم رفضه.`,
  loadFailed: 'تعذّر تحميل الطلبات',
  stale: (time) => `هذه البيانات تعود إلى ${time}، وتعذّر تحديثها.`,
  ended: {
    confirm: {
      title: (main) => `تم القبول: يمكن لـ «${main}» ربط هذا الحساب`,
      text: (main) => `يؤكد «${main}» مرة أخرى. تصلك رسالة فور ربط الحسابين.`,
    },
    active: {
      title: (main) => `تم ربط هذا الحساب بـ «${main}»`,
      text: () => 'يمكن لأي من الطرفين إنهاء الربط في أي وقت.',
    },
    declined: {
      title: (main) => `تم الرفض: لن يُربط هذا الحساب بـ «${main}»`,
      text: () => `${unchanged()} تم إبلاغ الطرف الآخر.`,
    },
    canceled: {
      title: (main) => `تم سحب هذا الطلب: «${main}»`,
      text: () => `${unchanged()} ولم يبقَ ما يجب القيام به.`,
    },
    expired: {
      title: (main) => `انتهت صلاحية طلب «${main}»`,
      text: (main) => `لم يرد أحد في الوقت المحدد. يمكن لـ «${main}» إرساله من جديد.`,
    },
    failed: {
      title: (main) => `لم يكن طلب «${main}» ممكنًا`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `طلب جديد من «${main}»`,
      text: () => 'حل طلب آخر محل هذا الطلب.',
    },
    detached: {
      title: (main) => `انتهى الربط بـ «${main}»`,
      text: () => 'أصبح هذا الحساب مستقلًا من جديد.',
    },
  },
} satisfies Translation<typeof english>;
