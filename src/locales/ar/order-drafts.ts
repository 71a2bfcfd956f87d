import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'المتابعة من حيث توقفت',
  unnamed: 'طلبية دون اسم بعد',
  step: { configure: 'المنتج والموقع', review: 'جاهزة للمراجعة' },
  saved: (at) => `حُفظت في ${at}`,
  resume: 'متابعة',
  resumeOf: (name) => `متابعة: ${name}`,
  discard: 'تجاهل',
  discardOf: (name) => `تجاهل: ${name}`,
  sure: (name) => `تجاهل «${name}»؟ ستُفقد البيانات المدخلة.`,
  sureUnnamed: 'تجاهل هذه الطلبية؟ ستُفقد البيانات المدخلة.',
  keep: 'إبقاء',
  discarded: 'تم تجاهل الطلبية.',
  changed: 'تم تغيير هذه الطلبية في مكان آخر في هذه الأثناء. لم يُتجاهل شيء.',
  more: (count) =>
    plural('ar', count, {
      zero: 'لا طلبيات أخرى',
      one: 'طلبية أخرى',
      two: 'طلبيتان أخريان',
      few: `${count} طلبيات أخرى`,
      many: `${count} طلبية أخرى`,
      other: `${count} طلبية أخرى`,
    }),
  less: 'عرض واحدة فقط',
  hide: 'ليس الآن',
} satisfies Translation<typeof english>;
