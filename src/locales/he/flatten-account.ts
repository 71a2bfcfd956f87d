import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'לא ניתן לטעון את התוכנית לחשבונות',
  standing: {
    listed: (main) => `תכנון מה יקרה עם החשבונות של ${main}`,
    proposed: {
      new: (main) => `התוכנית לחשבונות נשלחה לאישור ${main}`,
      main: (_main, to) => `הצעה של ${to} לגבי החשבונות שלך`,
    },
    running: (main) => `החשבונות של ${main} בתהליך מעבר`,
    done: (main, to) => `החשבון ${main} שייך כעת אל ${to}`,
    partly: (main) => `חלק מהחשבונות נשארים אצל ${main}, שנשאר חשבון ראשי`,
    declined: (main) => `התוכנית לחשבונות נדחתה על ידי ${main}`,
    canceled: (main) => `התוכנית לחשבונות של ${main} בוטלה`,
    expired: (main) => `לא התקבלה בזמן החלטה על התוכנית לחשבונות של ${main}`,
  },
  lead: {
    listed: (main, day) =>
      `החשבון ${main} הוא חשבון ראשי, וחשבון ראשי אחד אינו יכול להשתייך לאחר. החשבונות שלו נחשפו: יש להחליט לגבי כל אחד, ואז לשלוח את התוכנית לאישור. עד אז דבר לא משתנה. ניתן לתכנן עד ${day}, כאן ובמכשיר אחר.`,
    proposed: (day) => `דבר לא משתנה לפני ההסכמה. התוכנית בתוקף עד ${day}.`,
    running:
      'נשלחת בקשה לבעלים של כל חשבון. כשלא נותר חשבון, החשבון הראשי הופך בעצמו לחשבון משני. שני הצדדים יכולים לבטל את מה שטרם בוצע.',
    done: 'כל החשבונות עברו או הפכו לעצמאיים. הדוח מפרט כל אחד.',
    partly: 'החשבון לא נוסף, כי יש חשבונות ששייכים לו. הדוח מפרט כל אחד.',
    over: 'לא יבוצע דבר נוסף. מה שבוצע עד כה נשאר; הדוח מפרט כל חשבון.',
    unchanged: 'שום דבר לא השתנה.',
  },
  reasonGiven: (reason) => `סיבה: ”${reason}”`,
  said: (message) => `”${message}”`,
  rows: 'החשבונות ומה יקרה איתם',
  all: 'לכל החשבונות',
  allChoose: 'בחירה…',
  whatOf: (account) => `מה יקרה: ${account}`,
  again: 'בקשה חוזרת',
  choice: { move: 'עובר יחד', detach: 'הופך לעצמאי', leave: 'נשאר במקומו' },
  whyOf: (account) => `סיבת ההישארות: ${account}`,
  whyMissing: 'יש לציין את סיבת ההישארות.',
  monthly: (amount) => `${amount} לחודש`,
  state: {
    planned: 'מתוכנן',
    waiting: 'הבעלים נשאלו',
    agreed: 'הוסכם',
    moved: 'עבר',
    detached: 'עצמאי',
    left: 'נשאר',
    refused: 'נדחה',
    failed: 'לא אפשרי',
  },
  on: (day) => `ב־${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'מצב החשבונות',
  decide: (count) =>
    plural('he', count, {
      one: 'חשבון אחד ממתין להחלטתך: בקשה חוזרת, או השארה במקום.',
      two: 'שני חשבונות ממתינים להחלטתך: בקשה חוזרת, או השארה במקום.',
      other: `${count} חשבונות ממתינים להחלטתך: בקשה חוזרת, או השארה במקום.`,
    }),
  message: 'הודעה לנשאלים (לא חובה)',
  decline: 'סיבה במקרה של דחייה (לא חובה)',
  save: 'שמירת התוכנית',
  saveAgain: 'ביצוע',
  saved: 'התוכנית נשמרה.',
  unsaved: 'עדיין לא הכול נשמר.',
  explain: (count) =>
    plural('he', count, {
      one: 'יש לציין מדוע חשבון אחד נשאר במקומו.',
      two: 'יש לציין מדוע שני חשבונות נשארים במקומם.',
      other: `יש לציין מדוע ${count} חשבונות נשארים במקומם.`,
    }),
  submit: {
    propose: 'שליחת התוכנית לאישור',
    accept: 'הסכמה לתוכנית',
    decline: 'דחייה',
    cancel: 'ביטול',
  },
  done: {
    propose: 'התוכנית נשלחה.',
    accept: 'התוכנית הוסכמה.',
    decline: 'התוכנית נדחתה.',
    cancel: 'התוכנית בוטלה.',
  },
  report: 'הורדת הדוח',
  reportName: 'דוח',
  column: {
    number: 'מספר לקוח',
    account: 'חשבון',
    monthly: 'לחודש',
    choice: 'מתוכנן',
    state: 'מצב',
    on: 'החל מ',
    reason: 'סיבה',
  },
} satisfies Translation<typeof english>;
