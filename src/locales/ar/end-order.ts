import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'تعذّر تحميل الطلبية',
  cancel: {
    title: (number) => `إلغاء الطلبية ${number}؟`,
    lead: 'سنتحقق مما إذا كان ذلك لا يزال ممكنًا ونبلغك.',
    possible: 'ما دام لم يُحجز شيء، تنتهي الطلبية دون أي رسوم، ويختفي الحساب من النظرة العامة.',
    notPossible: 'ما لم يعد ممكنًا التراجع عنه، كالأعمال المحجوزة على الخط، يجعل الطلبية تستمر.',
    message: 'السبب (اختياري)',
    messageHint: 'لمن يتولى التحقق.',
    submit: 'إلغاء الطلبية',
    sending: 'جارٍ الإرسال…',
    keep: 'إبقاء الطلبية',
    done: 'نتحقق من ذلك',
    doneText: 'سنبلغك بإمكانية إلغاء الطلبية. حتى ذلك الحين لا يُنفَّذ منها المزيد.',
  },
  withdraw: {
    title: (number) => `العدول عن عقد الطلبية ${number}`,
    lead: (day) => `ذلك ممكن حتى نهاية يوم ${day} دون ذكر سبب.`,
    effect: 'ينتهي العقد فورًا. يُغلق الحساب وتتحرر أرقام الهاتف ويختفي الحساب من النظرة العامة.',
    declaration: (number, account) => `«أعدل عن عقد الطلبية ${number} الخاصة بـ ${account}.»`,
    name: 'اسمك',
    email: 'وجهة التأكيد',
    emailHint: 'يتضمن نص إقرارك واليوم والوقت. يرجى الاحتفاظ به.',
    submit: 'تأكيد العدول',
    sending: 'جارٍ إرسال الإقرار…',
    keep: 'إبقاء العقد',
    done: 'تم العدول عن العقد',
    doneText: (email, at) => `تم الاستلام في ${at}. التأكيد في الطريق إلى ${email}.`,
  },
  over: 'لم يعد ذلك ممكنًا: تقدّمت الطلبية في هذه الأثناء.',
  titleUnnamed: 'الطلبية',
  failed: 'لم يتم تنفيذ ذلك',
} satisfies Translation<typeof messages>;
