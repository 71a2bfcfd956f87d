import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'המשך מהמקום שבו הפסקת',
  unnamed: 'הזמנה ללא שם',
  step: { configure: 'מוצר ומיקום', review: 'מוכן לבדיקה' },
  saved: (at: string) => `נשמר ${at}`,
  resume: 'המשך',
  resumeOf: (name: string) => `המשך: ${name}`,
  discard: 'מחיקה',
  discardOf: (name: string) => `מחיקה: ${name}`,
  sure: (name: string) => `למחוק את ”${name}”? הפרטים שהוזנו יאבדו.`,
  sureUnnamed: 'למחוק את ההזמנה הזו? הפרטים שהוזנו יאבדו.',
  keep: 'להשאיר',
  discarded: 'ההזמנה נמחקה.',
  changed: 'ההזמנה הזו שונתה בינתיים במקום אחר. שום דבר לא נמחק.',
  more: (count: number) =>
    plural('he', count, { one: 'עוד הזמנה אחת', two: 'עוד שתי הזמנות', other: `עוד ${count} הזמנות` }),
  less: 'הצגת אחת בלבד',
  hide: 'לא עכשיו',
} satisfies Translation<typeof english>;
