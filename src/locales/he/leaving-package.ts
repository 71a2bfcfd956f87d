import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'נתוני התקופה המשותפת',
  first: 'כדאי להוריד תחילה את מה שנדרש',
  loadFailed: 'לא ניתן לטעון את מה שאפשר לקחת',
  endsFrom: (day) => `החל מ־${day} לא יוצגו כאן עוד:`,
  endsAtOnce: 'עם סיום הקישור לא יוצגו כאן עוד:',
  rest: 'כל שאר התקופה המשותפת נשאר. חבילת הנתונים כוללת את הכול.',
  nothingEnds: 'מה שמוצג מהתקופה המשותפת נשאר. אפשר גם לקחת אותו כחבילת נתונים.',
  contents: 'בחבילת הנתונים:',
  parts: {
    account: 'כתובת, מוצרים וחיובים',
    numbers: 'מספרי טלפון והפניית שיחות',
    people: 'מי רשאי לעשות מה בחשבון',
    history: 'מי עשה מה',
  },
  invoices: (count, formatted) =>
    plural('he', count, {
      one: 'החלק בחשבונית מרוכזת אחת',
      two: 'החלקים בשתי חשבוניות מרוכזות',
      other: `החלקים ב־${formatted} חשבוניות מרוכזות`,
    }),
  noInvoices: 'עדיין אין חשבונית מרוכזת',
  until: (day) => `ניתן להוריד עד ${day}.`,
  later: (days) => `ניתן להוריד גם בהמשך, עד ${days} ימים לאחר הסיום.`,
  over: (day) => `ניתן היה להוריד את חבילת הנתונים עד ${day}. היא אינה זמינה עוד.`,
  denied: (who) => `חבילת הנתונים זמינה להורדה עבור: ${who}.`,
  deniedToAll: 'חבילת הנתונים זמינה להורדה עבור מנהלי החשבון הזה.',
  download: 'הורדת חבילת הנתונים',
  exporting: 'החבילה בהכנה…',
  exportingSome: (done, total) => `החבילה בהכנה: ${done} מתוך ${total} קבצים`,
  exported: (found) => (found ? `החבילה מוכנה: ${found}` : 'החבילה מוכנה.'),
  exportStopped: 'החבילה לא נוצרה.',
  exportFailed: 'לא ניתן ליצור את החבילה',
  found: (count, formatted) =>
    plural('he', count, { one: 'קובץ אחד', two: 'שני קבצים', other: `${formatted} קבצים` }),
} satisfies Translation<typeof english>;
