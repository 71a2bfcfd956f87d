import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

/** In the genitive. */
const ofNumbers = (count: number, formatted: string) =>
  plural('ar', count, {
    zero: `${formatted} رقم`,
    one: 'رقم واحد',
    two: 'رقمين',
    few: `${formatted} أرقام`,
    many: `${formatted} رقمًا`,
    other: `${formatted} رقم`,
  });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'تحويل عدة أرقام',
    pause: 'تعليق التحويل',
    resume: 'استئناف التحويل',
  },
  lead: {
    rule: 'تُضبط حالة واحدة بالطريقة نفسها للأرقام المختارة. تبقى حالاتها الأخرى كما هي.',
    pause: 'ترن المكالمات على الأرقام من جديد. تبقى الإعدادات ويمكن استئنافها في أي وقت.',
    resume: 'تسري الإعدادات السابقة من جديد من المكالمة التالية.',
  },
  case: 'الحالة',
  what: 'الإجراء',
  whatOn: 'تحويل المكالمات',
  whatOff: 'عدم تحويل المكالمات',
  choose: 'الأرقام',
  all: (count) => `جميع الأرقام: ${count}`,
  filter: 'البحث عن رقم',
  noMatch: 'لا رقم مطابقًا',
  chosen: (count, formatted) => `تم اختيار ${ofNumbers(count, formatted)}`,
  noneChosen: 'يرجى اختيار رقم واحد على الأقل.',
  act: {
    rule: (count, formatted) => `حفظ لـ ${ofNumbers(count, formatted)}`,
    pause: (count, formatted) => `تعليق ${ofNumbers(count, formatted)}`,
    resume: (count, formatted) => `استئناف ${ofNumbers(count, formatted)}`,
  },
  actNone: { rule: 'حفظ', pause: 'تعليق', resume: 'استئناف' },
  running: 'جارٍ تغيير الأرقام…',
  progress: (done, total) => `${done} من ${total}`,
  stop: 'إيقاف',
  stopping: 'يتوقف بعد الرقم الجاري تغييره الآن.',
  ended: (_done, formatted, total) => `الأرقام التي تغيّرت كما أردت: ${formatted} من ${total}`,
  again: 'إعادة محاولة الباقي',
  state: {
    ready: '',
    sending: 'جارٍ الحفظ…',
    uncertain: 'جارٍ التحقق من الحفظ…',
    done: 'تم',
    refused: 'لم يتغيّر',
    failed: 'لم يتغيّر',
    stopped: 'لم يتغيّر',
  },
} satisfies Translation<typeof english>;
