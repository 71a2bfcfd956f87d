import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'עדיין לא מזמינים?',
  text: (days: number) =>
    plural('he', days, {
      one: 'אפשר לשמור כהצעת מחיר. המחירים בתוקף ליום אחד, וגם עמיתים יכולים להזמין לפיה.',
      two: 'אפשר לשמור כהצעת מחיר. המחירים בתוקף ליומיים, וגם עמיתים יכולים להזמין לפיה.',
      other: `אפשר לשמור כהצעת מחיר. המחירים בתוקף ל־${days} ימים, וגם עמיתים יכולים להזמין לפיה.`,
    }),
  save: 'שמירה כהצעת מחיר',
  saved: (number: string) => `הצעת מחיר ${number} נשמרה`,
  savedText: (day: string) => `המחירים בתוקף עד ${day}. ההצעה מופיעה בסקירה, לכל מי שרשאי להזמין כאן.`,
  notSaved: 'הצעת המחיר לא נשמרה',
  full: 'מספר הצעות המחיר הפתוחות בחשבון הזה הגיע למרב. יש לבטל תחילה אחת בסקירה.',
  download: 'הורדת הצעת המחיר',
  downloadFailed: 'לא ניתן להוריד את הצעת המחיר',
  mail: 'שליחה לעמיתים באימייל…',
  opening: 'הצעת המחיר נפתחת.',
  unopened: 'לא ניתן לפתוח את הצעת המחיר הזו',
  counts: (number: string) => `המחירים של הצעת מחיר ${number}`,
  countsText: (day: string) => `בתוקף עד ${day}, כל עוד לא משתנה דבר שמשפיע על המחיר.`,
  other: (number: string) => `זה כבר לא תואם להצעת מחיר ${number}`,
  otherText: 'בוצע שינוי, ולכן תקפים המחירים של היום. החזרת השינוי תחזיר את מחירי ההצעה.',
  expired: (number: string, day: string) => `הצעת מחיר ${number} הייתה בתוקף עד ${day}`,
  expiredText: 'הכול מולא כפי שהיה. המחירים הם של היום.',
  renew: 'חישוב מחדש',
  withdrawn: (number: string) => `הצעת מחיר ${number} בוטלה`,
  withdrawnText: 'לא ניתן עוד להזמין לפיה. מה שמולא נשאר, כהזמנה נפרדת במחירים של היום.',
  leave: 'המשך ללא הצעת המחיר',
  renewed: (number: string) => `הצעת מחיר ${number} חושבה מחדש`,
  renewedText: 'הצעת מחיר אחרת באה במקומה.',
  open: 'פתיחת ההצעה החדשה',
  ordered: (number: string) => `כבר בוצעה הזמנה לפי הצעת מחיר ${number}`,
  orderedText: 'החשבון מופיע בסקירה. שום דבר לא יוזמן פעמיים.',
} satisfies Translation<typeof english>;
