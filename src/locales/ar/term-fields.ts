import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages } from '../../ui/term-fields.messages.js';

/** In the accusative. */
const months = (count: number) =>
  plural('ar', count, {
    zero: `${count} شهر`,
    one: 'شهرًا واحدًا',
    two: 'شهرين',
    few: `${count} أشهر`,
    many: `${count} شهرًا`,
    other: `${count} شهر`,
  });

export const termFields: Translation<typeof messages> = {
  legend: 'المدة',
  open: 'إلى أن ينهيه أحد الطرفين',
  until: 'حتى يوم محدد',
  lastDay: 'آخر يوم للربط',
  lastDayHint: 'في اليوم التالي ينتهي وصول الحساب الرئيسي، ويدفع الحساب بنفسه.',
  withPeriod: (day) =>
    `يدفع الحساب الرئيسي شهريًا، لذا فإن آخر يوم للربط هو ${day}. في اليوم التالي ينتهي وصوله ويدفع الحساب بنفسه.`,
  extendBy: 'التجدد التلقائي',
  ends: 'لا، ينتهي الربط',
  months: (count) => `يتجدد ${months(count)} ما لم يرفض أحد الطرفين`,
  rule: {
    required: 'يرجى اختيار يوم.',
    'too-early': 'هذا مبكر جدًا. يرجى اختيار يوم لاحق.',
    'too-late': 'هذا متأخر جدًا. يرجى اختيار يوم أسبق.',
    'period-end': 'يدفع الحساب الرئيسي شهريًا. يرجى اختيار آخر يوم من الشهر.',
    'needs-consent': 'هذا يتجاوز ما وافق عليه الحساب، ويجب سؤاله.',
  },
  holds: 'الربط دون نهاية.',
  endsOn: (day) => `مرتبط حتى ${day}`,
  goesOn: (day, count) => `يتجدد ${months(count)} ما لم يرفض أحد الطرفين حتى ${day}`,
  wanted: {
    open: 'دون نهاية',
    until: (day) => `حتى ${day}`,
    onwards: (day, count) => `حتى ${day} ثم يتجدد ${months(count)} في كل مرة`,
  },
};
