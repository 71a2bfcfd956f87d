import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'بيانات الفترة المشتركة',
  first: 'يرجى أولًا تنزيل ما يلزمك',
  loadFailed: 'تعذّر تحميل ما يمكن أخذه معك',
  endsFrom: (day) => `اعتبارًا من ${day} لن يظهر لك هنا:`,
  endsAtOnce: 'فور انتهاء الربط لن يظهر لك هنا:',
  rest: 'يبقى كل ما عدا ذلك من الفترة المشتركة. كله في حزمة البيانات.',
  nothingEnds: 'يبقى ما يظهر لك من الفترة المشتركة. يمكن أيضًا أخذه كحزمة بيانات.',
  contents: 'في حزمة البيانات:',
  parts: {
    account: 'العنوان والمنتجات والرسوم',
    numbers: 'أرقام الهاتف وتحويل المكالمات',
    people: 'من يمكنه فعل ماذا في الحساب',
    history: 'من فعل ماذا',
  },
  invoices: (count, formatted) =>
    plural('ar', count, {
      zero: 'لا فواتير مجمّعة',
      one: 'الحصة من فاتورة مجمّعة واحدة',
      two: 'الحصص من فاتورتين مجمّعتين',
      few: `الحصص من ${formatted} فواتير مجمّعة`,
      many: `الحصص من ${formatted} فاتورة مجمّعة`,
      other: `الحصص من ${formatted} فاتورة مجمّعة`,
    }),
  noInvoices: 'لا توجد فاتورة مجمّعة بعد',
  until: (day) => `يمكن تنزيلها حتى ${day}.`,
  later: (days) => `يمكن تنزيلها لاحقًا أيضًا. عدد الأيام بعد النهاية: ${days}.`,
  over: (day) => `كان تنزيل حزمة البيانات ممكنًا حتى ${day}. لم تعد متاحة.`,
  denied: (who) => `من يمكنه تنزيل حزمة البيانات: ${who}.`,
  deniedToAll: 'يمكن لمسؤولي هذا الحساب تنزيل حزمة البيانات.',
  download: 'تنزيل حزمة البيانات',
  exporting: 'جارٍ إنشاء الحزمة…',
  exportingSome: (done, total) => `جارٍ إنشاء الحزمة، الملفات: ${done} من ${total}`,
  exported: (found) => (found ? `الحزمة جاهزة: ${found}` : 'الحزمة جاهزة.'),
  exportStopped: 'لم تُنشأ الحزمة.',
  exportFailed: 'تعذّر إنشاء الحزمة',
  found: (count, formatted) =>
    plural('ar', count, {
      zero: 'لا ملفات',
      one: 'ملف واحد',
      two: 'ملفان',
      few: `${formatted} ملفات`,
      many: `${formatted} ملفًا`,
      other: `${formatted} ملف`,
    }),
} satisfies Translation<typeof english>;
