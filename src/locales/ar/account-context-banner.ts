import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'الحساب المفتوح حاليًا',
  working: (name, number) => `العمل جارٍ في «${name}»، ${number}`,
  acting: (main, person) => `نيابةً عن «${main}»: ${person}`,
  left: (minutes) =>
    plural('ar', minutes, {
      zero: 'أقل من دقيقة متبقية',
      one: 'دقيقة واحدة متبقية',
      two: 'دقيقتان متبقيتان',
      few: `${minutes} دقائق متبقية`,
      many: `${minutes} دقيقة متبقية`,
      other: `${minutes} دقيقة متبقية`,
    }),
  over: 'انتهى الوقت. جارٍ التحقق…',
  soon: (name) => `ينتهي وقتك في «${name}» خلال 5 دقائق. يرجى حفظ العمل الجاري.`,
  back: (main) => `الرجوع إلى «${main}»`,
  elsewhere: (name) => `العمل جارٍ الآن في «${name}» في علامة تبويب أخرى`,
  elsewhereText: (name) => `تعرض هذه الصفحة «${name}» للقراءة فقط إلى أن يتم الاختيار.`,
  here: (name) => `العمل هنا في «${name}»`,
} satisfies Translation<typeof english>;
