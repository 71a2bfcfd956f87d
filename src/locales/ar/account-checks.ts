import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `عمليات التحقق: «${name}»`,
  titleUnnamed: 'عمليات التحقق للحساب',
  lead: 'تُخصَّص أرقام الهاتف بعد تأكيد الاثنين. يمكن إعداد كل ما عدا ذلك مسبقًا.',
  loadFailed: 'تعذّر تحميل عمليات التحقق',
  kind: { email: 'البريد الإلكتروني', address: 'عنوان التوصيل' },
  state: { sent: 'مفتوح', passed: 'تم التأكيد', locked: 'مقفل', expired: 'انتهت مدة الرمز' },
  emailSent: (to, day) => `أُرسل إلى ${to} في ${day}.`,
  emailHow: 'يرجى فتح الرابط في تلك الرسالة. تتابع هذه الصفحة بعدها تلقائيًا.',
  letterSent: (to, day) => `أُرسل خطاب يحمل رمزًا إلى ${to} في ${day}.`,
  letterLocked: 'أُدخل الرمز خطأً مرات كثيرة. يرجى طلب خطاب جديد؛ رمزه يحل محل القديم.',
  letterExpired: 'انتهت مدة رمز هذا الخطاب. يرجى طلب خطاب جديد.',
  code: 'الرمز الوارد في الخطاب',
  codeHint: (tries) =>
    plural('ar', tries, {
      zero: '10 أحرف وأرقام؛ المسافات لا تهم. لم تتبقَّ أي محاولة.',
      one: '10 أحرف وأرقام؛ المسافات لا تهم. تبقّت محاولة واحدة.',
      two: '10 أحرف وأرقام؛ المسافات لا تهم. تبقّت محاولتان.',
      few: `10 أحرف وأرقام؛ المسافات لا تهم. تبقّت ${tries} محاولات.`,
      many: `10 أحرف وأرقام؛ المسافات لا تهم. تبقّت ${tries} محاولة.`,
      other: `10 أحرف وأرقام؛ المسافات لا تهم. تبقّت ${tries} محاولة.`,
    }),
  codeHintPlain: '10 أحرف وأرقام؛ المسافات لا تهم.',
  confirm: 'تأكيد العنوان',
  resend: { email: 'إعادة إرسال الرسالة', address: 'إرسال خطاب جديد' },
  resendAt: (time) => `يمكن الإرسال من جديد بعد ${time}.`,
  done: {
    confirm: 'تم تأكيد العنوان.',
    email: 'أُعيد إرسال الرسالة.',
    address: 'خطاب جديد في الطريق، ورمزه يحل محل القديم.',
  },
  active: (name) => `تم تفعيل «${name}»`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('ar', numbers, {
          one: 'اكتملت عمليتا التحقق وخُصّص رقم هاتف واحد.',
          two: 'اكتملت عمليتا التحقق وخُصّص رقما هاتف.',
          few: `اكتملت عمليتا التحقق وخُصّصت ${numbers} أرقام هاتف.`,
          many: `اكتملت عمليتا التحقق وخُصّص ${numbers} رقم هاتف.`,
          other: `اكتملت عمليتا التحقق وخُصّص ${numbers} رقم هاتف.`,
        })
      : 'اكتملت عمليتا التحقق.',
} satisfies Translation<typeof english>;
