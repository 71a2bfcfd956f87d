import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'הצעות מחיר',
  unnamed: 'חשבון ללא שם',
  costs: (monthly: string, once: string) => `${monthly} לחודש, ${once} חד־פעמי`,
  validUntil: (day: string) => `בתוקף עד ${day}`,
  expired: (day: string) => `הייתה בתוקף עד ${day}`,
  by: (name: string) => `מאת ${name}`,
  mailed: (to: string, day: string) => `נשלחה באימייל אל ${to} ב־${day}`,
  resume: 'המשך',
  resumeOf: (number: string) => `המשך עם הצעת מחיר ${number}`,
  renew: 'חישוב מחדש',
  renewOf: (number: string) => `חישוב מחדש: ${number}`,
  download: 'הורדה',
  downloadOf: (number: string) => `הורדה: ${number}`,
  mail: 'שליחה באימייל…',
  mailOf: (number: string) => `שליחה באימייל… ${number}`,
  withdraw: 'ביטול',
  withdrawOf: (number: string) => `ביטול: ${number}`,
  sure: (number: string) => `לבטל את הצעת מחיר ${number}? לא ניתן יהיה עוד להזמין לפיה.`,
  keep: 'להשאיר',
  done: {
    withdraw: (number: string) => `הצעת מחיר ${number} בוטלה.`,
    renew: (number: string) => `הצעת מחיר ${number} באה במקומה, במחירים של היום.`,
  },
  loadFailed: 'לא ניתן לטעון את הצעות המחיר',
  more: (count: number) =>
    plural('he', count, {
      one: 'עוד הצעת מחיר אחת',
      two: 'עוד שתי הצעות מחיר',
      other: `עוד ${count} הצעות מחיר`,
    }),
  less: 'הצגת פחות',
} satisfies Translation<typeof english>;
