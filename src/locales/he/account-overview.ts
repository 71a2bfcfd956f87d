import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'לא כלול בהרשאות שלך',
  ask: 'בקשת הרשאה',
  askFor: (action) => `בקשת הרשאה: ${action}`,
  name: 'שם החשבון',
  labels: 'תוויות',
  list: 'ברשימה',
  hidden: 'מוסתר',
  contact: 'איש קשר',
  location: 'מיקום',
  linked: 'מועד הקישור',
  linkedBy: (day: string, person: string) => (person ? `${day}, ${person}` : day),
  joined: 'אופן ההצטרפות',
  joinedBy: {
    created: 'הוזמן עבור החשבון הראשי הזה',
    added: 'חשבון קיים שנוסף',
    'collective-invoice': 'דרך החשבונית המרוכזת',
  },
  billing: 'חיוב',
  billingLater: 'מתוכנן',
  perMonth: 'לחודש',
  numbers: 'מספרים',
  numbersCount: (count: number) =>
    plural('he', count, { one: 'מספר אחד', two: 'שני מספרים', other: `${count} מספרים` }),
  keeps: (day) => `מספרים שנוספו אחרי ${day} נשארים בניהול החשבון.`,
  products: 'מוצרים',
  rights: 'מה מותר לחשבון הראשי',
  readiness: {
    title: 'בתהליך',
    state: { done: 'הושלם', open: 'פתוח', later: 'בהמשך', failed: 'לא אפשרי' },
    step: {
      ordered: 'הוזמן',
      email: 'אימות כתובת האימייל',
      address: 'אימות הכתובת',
      numbers: 'הקצאת מספרים',
      usable: 'מוכן לשימוש',
      invoice: 'חשבונית ראשונה',
    },
    waits: {
      email: (to, day) => `ממתין לאישור מ־${to}, אימייל נשלח ב־${day}`,
      address: (to, day) => `ממתין לקוד מהמכתב שנשלח אל ${to} ב־${day}`,
    },
    over: {
      email: (to, day) => `האימייל אל ${to} מ־${day} אינו תקף עוד. יש לשלוח שוב.`,
      address: (to, day) => `הקוד מהמכתב אל ${to} מ־${day} אינו תקף עוד. יש לשלוח שוב.`,
    },
    byProvider: 'ממתין לספק',
    failed: 'לא ניתן לבצע את ההזמנה.',
    on: (day) => day,
  },
  life: {
    suspended: 'מוקפא: אין אפשרות לשיחות, והחיובים נמשכים',
    closing: 'החשבון הזה בתהליך סגירה',
    closes: (day) => `ייסגר לצמיתות ב־${day}`,
    since: {
      main: (day) => `מאז ${day}, לבקשת החשבון הראשי.`,
      account: (day) => `מאז ${day}, לבקשת החשבון עצמו. מנהלי החשבון יכולים להסיר את ההקפאה.`,
    },
    byProvider: 'החשבון הוקפא על ידי הספק. התמיכה תסביר מה יש להסדיר.',
    until: {
      main: (day) => `עד ${day} ניתן לפתוח מחדש, והכול יחזור לקדמותו.`,
      account: (day) => `ההחלטה התקבלה בחשבון עצמו. מנהלי החשבון יכולים לפתוח מחדש עד ${day}.`,
    },
    resume: 'הסרת ההקפאה…',
    reopen: 'פתיחה מחדש…',
    suspendOrClose: 'הקפאה או סגירה…',
    close: 'סגירה לצמיתות…',
  },
  failed: 'לא ניתן לטעון את החשבון',
} satisfies Translation<typeof english>;
