import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'ההזמנה הזו דורשת אישור של אדם נוסף',
  above: {
    monthly: (limit: string) => `הזמנות מעל ${limit} לחודש דורשות אישור של אדם נוסף.`,
    once: (limit: string) => `הזמנות מעל ${limit} בתשלום חד־פעמי דורשות אישור של אדם נוסף.`,
  },
  who: (names: string) => `רשאים לאשר: ${names}.`,
  nobody: 'עדיין אין בחשבון הזה משתמש נוסף שרשאי להזמין. ההזמנה תמתין עד שמי שיקבל את ההרשאה יאשר אותה.',
  held: (days: number) =>
    plural('he', days, {
      one: 'עד אז לא יוזמן דבר. המחיר נשמר ליום אחד.',
      two: 'עד אז לא יוזמן דבר. המחיר נשמר ליומיים.',
      other: `עד אז לא יוזמן דבר. המחיר נשמר ל־${days} ימים.`,
    }),
  message: 'הודעה למאשרים (לא חובה)',
  ask: 'שליחה לאישור',
  notSent: 'ההזמנה לא נשלחה לאישור',
  sent: (name: string) => `ההזמנה שלך ממתינה לאישור: ${name}`,
  sentText: (day: string) =>
    `עדיין לא הוזמן דבר. מי שרשאי לאשר קיבל אימייל. המחיר נשמר עד ${day}; אפשר לעקוב בסקירה.`,
  waiting: 'ההזמנה הזו כבר ממתינה לאישור',
  waitingText: 'היא נשלחה קודם, או במכשיר אחר. אפשר לעקוב בסקירה.',
} satisfies Translation<typeof english>;
