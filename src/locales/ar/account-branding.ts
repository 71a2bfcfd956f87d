import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `المظهر: «${name}»`,
  titleUnnamed: 'المظهر',
  lead: 'يراه كل من يعمل في هذا الحساب: مستخدموك ومستخدمو الحساب نفسه.',
  loadFailed: 'تعذّر تحميل المظهر',
  which: 'المظهر المستخدم',
  page: 'كما في البوابة',
  own: 'مظهر خاص',
  color: 'اللون',
  colorHint: 'للأزرار والروابط والعناصر المحددة: علامة # وستة رموز. إن تُرك فارغًا يُستخدم لون البوابة.',
  pick: 'اختيار لون',
  wrongColor: 'يتكوّن اللون من علامة # وستة رموز من 0 إلى 9 ومن A إلى F، مثل \u2066#0A7246\u2069.',
  corners: 'الزوايا',
  cornersOf: {
    page: 'كما في البوابة',
    sharp: 'حادة',
    soft: 'مستديرة',
    round: 'مستديرة جدًا',
    other: 'كما في الملف',
  },
  file: 'سمة من ملف',
  fileHint: 'ما أعدّه لك مصمم (JSON). يحل محل ما تم اختياره هنا.',
  choose: 'اختيار ملف…',
  save: 'حفظ',
  saveFile: 'حفظ كملف',
  saving: 'جارٍ الحفظ…',
  taken: (count, formatted) =>
    plural('ar', count, {
      zero: 'لم تُعتمد أي قيمة.',
      one: 'اعتُمدت قيمة واحدة.',
      two: 'اعتُمدت قيمتان.',
      few: `اعتُمدت ${formatted} قيم.`,
      many: `اعتُمدت ${formatted} قيمة.`,
      other: `اعتُمدت ${formatted} قيمة.`,
    }),
  unused: (count, formatted) =>
    plural('ar', count, {
      zero: 'يمكن استخدام جميع القيم.',
      one: 'لا يمكن استخدام قيمة واحدة: اسمها غير معروف أو نوعها مختلف.',
      two: 'لا يمكن استخدام قيمتين: الاسم غير معروف أو النوع مختلف.',
      few: `لا يمكن استخدام ${formatted} قيم: الاسم غير معروف أو النوع مختلف.`,
      many: `لا يمكن استخدام ${formatted} قيمة: الاسم غير معروف أو النوع مختلف.`,
      other: `لا يمكن استخدام ${formatted} قيمة: الاسم غير معروف أو النوع مختلف.`,
    }),
  noTheme: 'لا توجد سمة في هذا الملف.',
  tooLarge: 'هذا الملف أكبر من أن يكون سمة.',
  light: 'على صفحة فاتحة',
  dark: 'على صفحة داكنة',
  sampleLink: 'رابط',
  sampleText: 'هكذا يظهر النص.',
  repaired: 'تصعب قراءة بعض النصوص بهذه الألوان، فتُعرض أغمق أو أفتح كما يظهر هنا.',
  further: 'قيم أخرى',
  notSaved: 'لم يتم الحفظ',
  changed: 'غيّر مستخدم آخر المظهر في هذه الأثناء. لم تُحفظ نسختك بعد. أي نسخة تبقى؟',
} satisfies Translation<typeof english>;
