import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'ניהול חשבונות משניים',
  main: 'חשבון ראשי',
  standalone: 'חשבון',
  secondary: 'חשבון משני',
  add: 'הוספת חשבון משני',
  hideNumbers: 'הסתרת סכומים ומספרים',
  back: 'חזרה לסקירה',
  figures: 'במבט מהיר',
  linked: 'חשבונות מקושרים',
  addedThisMonth: (count: number) =>
    plural('he', count, {
      one: 'אחד נוסף החודש',
      two: 'שניים נוספו החודש',
      other: `${formatNumber('he', count)} נוספו החודש`,
    }),
  onInvoice: 'בחשבונית המרוכזת',
  ownInvoice: (count: number) =>
    plural('he', count, {
      one: 'אחד משלם חשבונית נפרדת',
      two: 'שניים משלמים חשבונית נפרדת',
      other: `${formatNumber('he', count)} משלמים חשבונית נפרדת`,
    }),
  waiting: 'ממתינים לאחרים',
  needsYou: (count: number) =>
    plural('he', count, {
      one: 'אחד ממתין לך',
      two: 'שניים ממתינים לך',
      other: `${formatNumber('he', count)} ממתינים לך`,
    }),
  noneNeedsYou: 'דבר אינו ממתין לך',
  invoice: 'החשבונית המרוכזת הבאה',
  dueOn: (day: string) => `לתשלום עד ${day}`,
  needsYouBadge: 'ממתין לך',
  drift: (count, formatted) =>
    plural('he', count, {
      one: 'חשבון מקושר אחד שווה בדיקה',
      two: 'שני דברים בחשבונות מקושרים שווים בדיקה',
      other: `${formatted} דברים בחשבונות מקושרים שווים בדיקה`,
    }),
  driftMore: (formatted) => `יותר מ־${formatted} דברים בחשבונות מקושרים שווים בדיקה`,
  driftText: 'למשל מי משלם, לאן נשלחות חשבוניות, ואימותים שתוקפם פג.',
  show: 'הצגה',
  hide: 'הסתרה',
  confirm: (number: string) => `בדיקה ואישור של ${number}`,
  confirmText: 'בעלי החשבון הסכימו. יש לבדוק מה ישתנה, ואז לקשר.',
  enterCode: (number: string) => `הוכחה שהקישור של ${number} מותר לך`,
  enterCodeText: 'הבקשה ממתינה לך.',
  checks: (name: string) => `השלמת האימותים של ”${name}”`,
  checksText: 'ניתן להפעיל את המספרים לאחר אימות האימייל והכתובת.',
  dismiss: 'סגירת ההודעה',
  ask: 'בקשת גישה',
  forbidden: 'אין לך אפשרות לראות את החשבונות המקושרים',
  forbiddenText: (who: string) =>
    who ? `ההרשאות שלך אינן כוללות אותם. ניתן לקבל הרשאה מ־${who}.` : 'ההרשאות שלך אינן כוללות אותם.',
  noMain: (main: string) => `זה חשבון משני של ${main}`,
  noMainText:
    'רק לחשבון ראשי יכולים להיות חשבונות משניים; אין רמות נוספות. מי רשאי לראות ולעשות מה כאן מוצג תחת ”למי יש גישה”.',
} satisfies Translation<typeof english>;
