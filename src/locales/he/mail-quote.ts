import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'שליחת הצעת המחיר באימייל',
  lead: 'הנמען רואה מחירים ותנאים. להזמנה נדרשות כניסה והרשאה מתאימה.',
  to: 'אל',
  choose: 'בחירת עמית',
  another: 'כתובת אחרת',
  nobody: 'עדיין אין בחשבון הזה משתמש נוסף שרשאי להזמין.',
  loadFailed: 'לא ניתן לטעון את העמיתים שלך. אפשר להקליד כתובת.',
  email: 'כתובת אימייל',
  message: 'הודעה (לא חובה)',
  foreign: {
    none: {
      title: 'נשלח לדומיין אחר',
      text: (theirs: string, own: string) =>
        `הנמען בדומיין ${theirs}, והדומיין שלך הוא ${own}. הנמען יראה מחירים, ואת השם והמקום של החשבון.`,
    },
    'look-alike': {
      title: 'הדומיין הזה רק דומה לשלך',
      text: (theirs: string, own: string) =>
        `הנמען בדומיין ${theirs}, והדומיין שלך הוא ${own}: שני דומיינים, שייתכן ששייכים לבעלים שונים. יש לבדוק זאת.`,
    },
    'other-letters': {
      title: 'בדומיין הזה יש אותיות חריגות',
      text: (theirs: string, own: string) =>
        `הנמען בדומיין ${theirs}, והדומיין שלך הוא ${own}. יש אותיות שנראות כמו אחרות: יש לקרוא אות אחר אות.`,
    },
  },
  spelled: (domain: string) => `${domain}, אות אחר אות:`,
  send: 'שליחה',
  sending: 'מתבצעת שליחה…',
  tooMany: (time: string) => `נשלחו היום הצעות מחיר רבות. ניתן לשלוח את הבאה בשעה ${time}.`,
  done: 'הצעת המחיר בדרך',
  doneText: (to: string) => `אימייל עם קישור להצעה נשלח אל ${to}.`,
} satisfies Translation<typeof english>;
