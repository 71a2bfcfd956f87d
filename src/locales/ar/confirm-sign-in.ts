import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

export const confirmSignIn = {
  title: 'تأكيد الهوية',
  why: {
    account: (name) => `يطلب «${name}» ذلك قبل فتح الحساب أو تغييره أو فصله.`,
    act: 'يتطلب ذلك تأكيدًا جديدًا.',
  },
  ended: (time) => `كان تأكيدك الأخير ساريًا حتى ${time}.`,
  code: 'رمز لمرة واحدة',
  hint: 'الأرقام الستة التي يعرضها تطبيق المصادقة لديك الآن.',
  counts: (minutes) =>
    plural('ar', minutes, {
      zero: 'بعدها يُطلب رمز في كل مرة.',
      one: 'بعدها لا يُطلب رمز لمدة دقيقة واحدة.',
      two: 'بعدها لا يُطلب رمز لمدة دقيقتين.',
      few: `بعدها لا يُطلب رمز لمدة ${minutes} دقائق.`,
      many: `بعدها لا يُطلب رمز لمدة ${minutes} دقيقة.`,
      other: `بعدها لا يُطلب رمز لمدة ${minutes} دقيقة.`,
    }),
  confirm: 'تأكيد',
  wrong: (left) =>
    plural('ar', left, {
      zero: 'هذا الرمز غير صحيح. لم تتبقَّ لديك أي محاولة.',
      one: 'هذا الرمز غير صحيح. تبقّت لديك محاولة واحدة.',
      two: 'هذا الرمز غير صحيح. تبقّت لديك محاولتان.',
      few: `هذا الرمز غير صحيح. تبقّت لديك ${left} محاولات.`,
      many: `هذا الرمز غير صحيح. تبقّت لديك ${left} محاولة.`,
      other: `هذا الرمز غير صحيح. تبقّت لديك ${left} محاولة.`,
    }),
  digits: 'يتكوّن الرمز من 6 أرقام.',
  used: 'سبق استخدام هذا الرمز. يرجى انتظار الرمز التالي.',
  lockedUntil: (time) => `أُدخل الرمز خطأً مرات كثيرة. لا تُقبل أي رموز حتى ${time}.`,
  noDevice:
    'لا يوجد لديك تطبيق يعرض الرموز بعد. يرجى إعداد تطبيق في قسم تسجيل الدخول بالبوابة ثم إعادة المحاولة.',
  elsewhere: 'يرجى تسجيل الخروج من البوابة والدخول من جديد ثم إعادة المحاولة. لم يتغيّر شيء.',
} satisfies Translation<typeof english>;
