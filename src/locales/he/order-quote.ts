import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number: string) => `הצעת מחיר ${number}`,
  loading: 'הצעת המחיר נפתחת.',
  failed: 'לא ניתן לפתוח את הצעת המחיר הזו',
  gone: 'הקישור הזה אינו פעיל עוד',
  goneText: 'הצעת המחיר הסתיימה לפני זמן מה, או שהקישור אינו שלם. אפשר לבקש קישור חדש מהשולח.',
  for: 'עבור',
  account: 'חשבון חדש',
  unnamed: 'עדיין ללא שם',
  location: 'כתובת ההתקנה',
  validUntil: 'בתוקף עד',
  term: 'תקופת מינימום',
  months: (count: number) =>
    plural('he', count, { one: 'חודש אחד', two: 'חודשיים', other: `${count} חודשים` }),
  terms: 'תנאים',
  service: 'שירות',
  monthly: 'לחודש',
  once: 'חד־פעמי',
  total: 'סה״כ, כולל מע״מ',
  line: (quantity: string, name: string) => `${quantity} × ${name}`,
  goOn: 'המשך להזמנה',
  goOnText: 'נדרשת תחילה כניסה. לאחר מכן הכול ממולא; דבר לא יוזמן לפני בדיקה.',
  state: {
    expired: {
      title: (number: string, day: string) => `הצעת מחיר ${number} הייתה בתוקף עד ${day}`,
      text: 'המחירים שבה אינם בתוקף עוד. אפשר להמשיך עם כל הפרטים, במחירים של היום.',
    },
    ordered: {
      title: (number: string, _day: string) => `בוצעה הזמנה לפי הצעת מחיר ${number}`,
      text: 'החשבון מופיע בסקירה של המזמין. אין צורך בפעולה נוספת.',
    },
    withdrawn: {
      title: (number: string, _day: string) => `הצעת מחיר ${number} בוטלה`,
      text: 'לא ניתן עוד להזמין לפיה. אפשר לפנות לשולח.',
    },
    renewed: {
      title: (number: string, _day: string) => `הצעת מחיר ${number} חושבה מחדש`,
      text: 'הצעת מחיר אחרת באה במקומה. היא תוצג בהמשך.',
    },
  },
} satisfies Translation<typeof english>;
