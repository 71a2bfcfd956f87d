import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) =>
  plural('he', count, { one: 'חודש אחד', two: 'חודשיים', other: `${count} חודשים` });

export const termFields: Translation<typeof messages> = {
  legend: 'לכמה זמן',
  open: 'עד שאחד הצדדים יסיים',
  until: 'עד תאריך מסוים',
  lastDay: 'היום האחרון של הקישור',
  lastDayHint: 'למחרת מסתיימת הגישה של החשבון הראשי, והחשבון משלם בעצמו.',
  withPeriod: (day) =>
    `החשבון הראשי משלם לפי חודשים, ולכן היום האחרון של הקישור הוא ${day}. למחרת מסתיימת הגישה שלו, והחשבון משלם בעצמו.`,
  extendBy: 'נמשך מעצמו',
  ends: 'לא, מסתיים',
  months: (count) => `הארכה של ${months(count)}, עד שאחד הצדדים מסרב`,
  rule: {
    required: 'יש לבחור תאריך.',
    'too-early': 'התאריך מוקדם מדי. יש לבחור תאריך מאוחר יותר.',
    'too-late': 'התאריך מאוחר מדי. יש לבחור תאריך מוקדם יותר.',
    'period-end': 'החשבון הראשי משלם לפי חודשים. יש לבחור את היום האחרון בחודש.',
    'needs-consent': 'זה מעבר למה שהחשבון הסכים לו. יש לבקש את הסכמתו.',
  },
  holds: 'הקישור ללא הגבלת זמן.',
  endsOn: (day) => `מקושר עד ${day}`,
  goesOn: (day, count) => `הארכה של ${months(count)}, אם אף צד לא מסרב עד ${day}`,
  wanted: {
    open: 'ללא הגבלת זמן',
    until: (day) => `עד ${day}`,
    onwards: (day, count) => `עד ${day}, ובהמשך ${months(count)} בכל פעם`,
  },
};
