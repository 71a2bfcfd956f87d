import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) =>
  plural('he', count, { one: 'חשבון אחד', two: 'שני חשבונות', other: `${count} חשבונות` });

export const swapMain = {
  titleUnnamed: 'החלפת החשבון הראשי',
  title: (to) => `הפיכת ”${to}” לחשבון הראשי`,
  loadFailed: 'לא ניתן לטעון את השינויים הצפויים',
  lead: (to, from, day) =>
    `החשבון ”${to}” בא במקום ”${from}”, שהופך לאחד מהחשבונות המשניים שלו. אם תינתן הסכמה בזמן: ב־${day}.`,
  none: 'לא הוצעה החלפה של החשבון הראשי.',
  standing: {
    proposed: {
      main: (to) => `נשלחה אל ”${to}” הצעה להפוך לחשבון הראשי`,
      successor: (from) => `הצעה של ”${from}” שהחשבון הזה יהפוך לחשבון הראשי`,
    },
    planned: (to, day) => `החשבון ”${to}” יהפוך לחשבון הראשי ב־${day}`,
    done: (to, day) => `החשבון ”${to}” הוא החשבון הראשי מאז ${day}`,
    declined: (to) => `ההצעה להפוך לחשבון הראשי נדחתה על ידי ”${to}”`,
    canceled: (to) => `ההצעה ש”${to}” יהפוך לחשבון הראשי בוטלה`,
    expired: (to) => `לא ניתנה תשובה להצעה ש”${to}” יהפוך לחשבון הראשי`,
    failed: (to) => `החשבון ”${to}” לא יכול היה להפוך לחשבון הראשי`,
  },
  validUntil: (day) => `דבר לא משתנה לפני שתינתן הסכמה. ההצעה בתוקף עד ${day}.`,
  plannedText: (day) => `עד ${day} כל צד יכול לבטל. לאחר מכן הכול משתנה בבת אחת.`,
  endedText: 'שום דבר לא השתנה.',
  doneText: 'כל החשבונות המקושרים שייכים אליו כעת, עם התוויות והשמות שלהם.',
  proposed: (by, day) => `הוצע על ידי ${by} ב־${day}`,
  said: (message) => `”${message}”`,
  message: 'הודעה לנשאלים (לא חובה)',
  messageHint: 'הם יקבלו אימייל ויראו בפורטל מה ישתנה.',
  notPossible: 'עדיין לא יכול להפוך לחשבון הראשי',
  obstacle: {
    'swap-in-progress': 'החלפה אחרת של החשבון הראשי בתהליך. יש לבטל אותה תחילה.',
    'account-halted': 'אחד משני החשבונות מוקפא או בתהליך סגירה.',
    'not-ready': 'ההזמנה של החשבון עדיין בתהליך.',
    'invoice-only': 'החשבון כלול בחשבונית המרוכזת בלבד. יש לקשר אותו תחילה.',
    'detach-in-progress': 'סיום הקישור מתוכנן. יש לבטל זאת תחילה.',
    'payer-change-in-progress': 'מתוכנן שינוי של המשלם. יש להמתין לאותו יום, או לבטל.',
    'no-local-admin': 'אין לחשבון מנהל משלו: נדרש מי שיסכים ויקבל עליו את הניהול.',
    'not-standalone-payment': 'אין אמצעי תשלום לחשבונית המרוכזת.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `החל מ־${day} החשבון ”${account}” משלם את החשבונית המרוכזת: ${accounts(count)}, ${monthly} לחודש.`,
    'last-collective-invoice': (account, day) => `החשבונית המרוכזת האחרונה של ”${account}” מסתיימת ב־${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `גם החיובים של ”${account}” (${monthly} לחודש) עוברים לחשבונית המרוכזת.`
        : `החשבון ”${account}” ממשיך לשלם את החיובים שלו (${monthly} לחודש).`,
    'past-invoices-stay': (account) => `חשבוניות קודמות נשארות אצל ”${account}”.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? plural('he', more, {
            one: `רואים ומנהלים את כל החשבונות מטעם ”${account}”: ${names} ועוד אדם אחד.`,
            two: `רואים ומנהלים את כל החשבונות מטעם ”${account}”: ${names} ועוד שניים.`,
            other: `רואים ומנהלים את כל החשבונות מטעם ”${account}”: ${names} ועוד ${more}.`,
          })
        : `צפייה וניהול של כל החשבונות מטעם ”${account}”: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('he', count, {
        one: `משתמש אחד של ”${account}” לא יוכל עוד לעבוד בחשבונות האחרים; פרטי הכניסה שלו נשמרים.`,
        two: `שני משתמשים של ”${account}” לא יוכלו עוד לעבוד בחשבונות האחרים; פרטי הכניסה שלהם נשמרים.`,
        other: `${count} משתמשים של ”${account}” לא יוכלו עוד לעבוד בחשבונות האחרים; פרטי הכניסה שלהם נשמרים.`,
      }),
    'requests-withdrawn': (count) =>
      plural('he', count, {
        one: 'בקשה אחת שתמתין אז לתשובה תבוטל.',
        two: 'שתי בקשות שימתינו אז לתשובה יבוטלו.',
        other: `${count} בקשות שימתינו אז לתשובה יבוטלו.`,
      }),
    'local-teams-unchanged': 'הצוותים של כל החשבונות שומרים על פרטי הכניסה ועל ההרשאות שלהם.',
    'accounts-unchanged': 'המספרים, הפניית השיחות והחוזים של כל החשבונות נשארים כפי שהם.',
    'notes-go-along': 'שמות מותאמים, תוויות, מרכזי עלות והזמנות רכש עוברים יחד.',
    'can-be-undone': (day) => `עד ${day} כל צד יכול לבטל.`,
  },
  keep: 'לא לשנות דבר',
  submit: { propose: 'שליחת ההצעה', accept: 'הסכמה', decline: 'דחייה', cancel: 'ביטול' },
  done: {
    propose: (to) => `ההצעה נשלחה אל ”${to}”`,
    accept: (to, day) => `החשבון ”${to}” יהפוך לחשבון הראשי ב־${day}`,
    decline: (from) => `החשבון ”${from}” נשאר החשבון הראשי`,
    cancel: (from) => `החשבון ”${from}” נשאר החשבון הראשי`,
  },
  doneTexts: {
    propose: 'אימייל נשלח אליך ואל הנשאלים. עד להסכמה דבר לא משתנה, וניתן לבטל כאן.',
    accept: 'שני הצדדים יקבלו אימייל. עד היום שלפני כן כל צד יכול לבטל כאן.',
    decline: 'דבר לא משתנה. שני הצדדים יקבלו אימייל.',
    cancel: 'דבר לא משתנה. שני הצדדים יקבלו אימייל.',
  },
  look: 'צפייה…',
  make: 'הפיכה לחשבון הראשי…',
  closeAndCheck: 'סגירה ובדיקה בהמשך',
} satisfies Translation<typeof english>;
