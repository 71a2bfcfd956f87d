import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'التأكيد فورًا بتطبيق الهوية',
  lead: 'تكفي وثيقة هوية وهاتف بكاميرا. يستغرق ذلك نحو خمس دقائق، ولا حاجة عندها إلى الخطاب.',
  begin: 'التأكيد بالتطبيق',
  again: 'إعادة المحاولة',
  anew: 'البدء هنا من جديد',
  cancel: 'عدم استخدام التطبيق',
  open: 'فتح التطبيق على هذا الجهاز',
  scan: 'أو مسح هذا الرمز بالهاتف:',
  code: 'رمز QR يفتح تطبيق الهوية على الهاتف',
  codeLoading: 'جارٍ رسم الرمز',
  codeFailed: 'تعذّر تحميل الرمز. يرجى فتح التطبيق على هذا الجهاز أو البدء من جديد.',
  until: (time) => `صالح حتى ${time}، ولمرة واحدة.`,
  elsewhere: (person, time) =>
    `بدأ التحقق: ${person}، ${time}. يمكن إتمامه على ذلك الجهاز أو البدء هنا من جديد، فينتهي الأول عندها.`,
  waiting: 'بانتظار التطبيق',
  inProgress: 'التحقق من الهوية جارٍ',
  inProgressText: 'يرجى إتمامه في التطبيق. تتابع هذه الصفحة بعدها تلقائيًا.',
  letter: 'يبقى الخطاب ممكنًا.',
  done: 'أكد تطبيق الهوية العنوان.',
  aborted: 'لم يكتمل التحقق من الهوية',
  expired: 'انتهى وقت التحقق من الهوية',
  refused: 'تعذّر على تطبيق الهوية تأكيد العنوان',
  reasons: {
    'document-unreadable': 'تعذّرت قراءة الوثيقة.',
    'document-expired': 'الوثيقة منتهية الصلاحية.',
    'person-mismatch': 'الشخص أمام الكاميرا لا يطابق الوثيقة.',
    'address-mismatch': 'العنوان في الوثيقة يختلف عن عنوان الحساب.',
    other: 'لم يذكر مزوّد التطبيق سببًا.',
  },
  startAt: (time) => `جرت محاولات كثيرة اليوم. يمكن المحاولة من جديد بعد ${time}.`,
  loadFailed: 'تعذّر معرفة ما إذا كان يمكن استخدام تطبيق الهوية',
} satisfies Translation<typeof english>;
