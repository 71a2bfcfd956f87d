import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: { met: 'אין מניעה', noted: 'מה עדיין פתוח', blocking: 'יש להסדיר זאת תחילה' },
  name: {
    'open-invoices': 'חשבוניות פתוחות',
    unbilled: 'חיובים שטרם נכללו בחשבונית',
    'open-quotes': 'הצעות מחיר פתוחות',
    credit: 'יתרת זכות',
    'changed-lately': 'הזמן מאז הקישור האחרון',
  },
  state: { met: 'הוסדר', noted: 'לידיעה', blocking: 'מונע' },
  met: {
    'open-invoices': 'אין חשבוניות פתוחות.',
    unbilled: 'הכול חויב.',
    'open-quotes': 'אין הצעות פתוחות.',
    credit: 'אין יתרת זכות.',
    'changed-lately': 'עבר די זמן.',
  },
  owner: {
    'open-invoices': (day) => `מועד התשלום הראשון הוא ${day}.`,
    unbilled: (day) => `ללא פעולה מצדך, החיוב יופק ב־${day}.`,
    'open-quotes': 'לא ניתן יהיה להזמין לפיהן לאחר קישור החשבון הזה. כדאי לממש או לבטל את החשובות.',
    credit: 'היתרה נשארת בחשבון הזה ואינה משמשת לחשבונית המרוכזת.',
  },
  hidden: 'משתמש בחשבון הזה שרשאי לראות חשבוניות רואה את הסכום, ויכול להסדיר זאת כאן.',
  noPayment: 'יש להוסיף אמצעי תשלום, או לשלם בהעברה בנקאית. לאחר מכן יש לבדוק שוב.',
  main: {
    'open-invoices': 'לאחר שמשתמש בחשבון ישלם אותן, ניתן יהיה לקשר.',
    unbilled: 'משתמש בחשבון יכול להפיק את החיוב ולשלם, או שיש להמתין לחשבונית הבאה.',
    'open-quotes': 'החשבון לא יוכל להזמין לפיהן לאחר הקישור.',
    credit: 'היתרה נשארת בחשבון ואינה משמשת לחשבונית המרוכזת שלך.',
  },
  waits: (day) => `החשבון היה שייך לאחרונה לחשבון ראשי. ניתן לקשר החל מ־${day}.`,
  clear: {
    'open-invoices': (amount) => `תשלום ${amount} עכשיו`,
    unbilled: (amount) => `הפקת חיוב של ${amount} עכשיו`,
  },
  checkAgain: 'בדיקה חוזרת',
};
