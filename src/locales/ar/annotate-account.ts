import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `الاسم والوسوم: «${name}»`,
  titleUnnamed: 'الاسم والوسوم',
  lead: 'لا يرى ذلك سوى مستخدمي حسابك الرئيسي، ولا يراه الحساب الفرعي.',
  loadFailed: 'تعذّر تحميل الملاحظات',
  nickname: 'الاسم لديك',
  nicknameHint: (name) => `يظهر بدلًا من «${name}». إن تُرك فارغًا يظهر ذلك الاسم.`,
  labels: 'الوسوم',
  labelsHint: 'مثل منطقة أو نوع موقع. يُضاف الوسم بمفتاح Enter أو بفاصلة.',
  add: 'إضافة',
  remove: (label) => `إزالة الوسم «${label}»`,
  hidden: 'إخفاء من القائمة',
  isHidden: (hidden) => (hidden ? 'نعم' : 'لا'),
  hiddenHint: 'يبقى الربط والفاتورة دون تغيير. تظهر الحسابات المخفية عبر «مزيد من عوامل التصفية».',
  tooMany: (most) =>
    plural('ar', most, {
      zero: 'لا يمكن إضافة وسوم إلى الحساب.',
      one: 'يمكن أن يكون للحساب وسم واحد.',
      two: 'يمكن أن يكون للحساب وسمان.',
      few: `يمكن أن تكون للحساب ${most} وسوم.`,
      many: `يمكن أن يكون للحساب ${most} وسمًا.`,
      other: `يمكن أن يكون للحساب ${most} وسم.`,
    }),
  tooLong: 'يمكن أن يتكوّن الوسم من 40 حرفًا.',
  notSaved: 'لم يتم الحفظ',
  changed: 'غيّر مستخدم آخر هذا الحساب في هذه الأثناء. لم تُحفظ نسختك بعد. أي نسخة تبقى؟',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
} satisfies Translation<typeof english>;
