import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

const accounts = (count: number, number: string) =>
  plural('he', count, { one: 'חשבון אחד', two: 'שני חשבונות', other: `${number} חשבונות` });

export const bulkLinkOwn = {
  choose: 'בחירה מהחשבונות שלך',
  lead: 'חשבונות שמנוהלים עם אותם פרטי כניסה. אין צורך באימות: לא נשלחת בקשה לאיש, והקישור נוצר מיד עם ההתחלה.',
  offered: (total, number, linkable) =>
    `מלבד החשבון הזה, בניהולך: ${accounts(total, number)}. ניתנים לקישור: ${linkable}.`,
  chosen: (count, number) =>
    plural('he', count, {
      one: 'נבחר חשבון אחד',
      two: 'נבחרו שני חשבונות',
      other: `נבחרו ${number} חשבונות`,
    }),
  noneChosen: 'עדיין לא נבחר חשבון',
  search: 'חיפוש חשבון',
  searchHint: 'לפי שם, מספר או יישוב',
  list: 'חשבונות בניהולך',
  all: (number) => `בחירת כל ${number} החשבונות שניתן לקשר`,
  allFound: (number) => `בחירת כל ${number} החשבונות שנמצאו ושניתן לקשר`,
  fetching: (done, total) => `נטענו ${done} מתוך ${total} חשבונות`,
  clear: 'ביטול הבחירה',
  most: 'לכל היותר 5,000 חשבונות בבת אחת. את האחרים אפשר להוסיף בפעם הבאה.',
  found: (count, number) =>
    plural('he', count, {
      one: 'נמצא חשבון אחד',
      two: 'נמצאו שני חשבונות',
      other: `נמצאו ${number} חשבונות`,
    }),
  nothingFound: 'אין חשבון בניהולך עם שם, מספר או יישוב כאלה.',
  none: 'אין חשבון אחר בניהולך עם פרטי הכניסה האלה.',
  failed: 'לא ניתן לטעון את החשבונות שלך',
  pick: 'נבחר',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'חשבון',
  city: 'יישוב',
  state: 'מצב',
  can: 'ניתן לקישור',
  scopes: 'עבור כולם',
  check: (count, number) => `בדיקה: ${accounts(count, number)}`,
  checkNone: 'בדיקת החשבונות',
  first: 'יש לבחור תחילה לפחות חשבון אחד.',
  job: 'מחשבונות בניהולך',
  linked: 'קושר',
  scheduled: 'הוסכם',
  later: 'יום תחילת הקישור מופיע בסקירה.',
  obstacle: 'לא אפשרי',
  willLink: (count, number) =>
    plural('he', count, {
      one: 'חשבון אחד בניהולך יקושר, ללא פנייה לאיש.',
      two: 'שני חשבונות בניהולך יקושרו, ללא פנייה לאיש.',
      other: `${number} חשבונות בניהולך יקושרו, ללא פנייה לאיש.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('he', count, {
      one: `אני מאשר/ת שהחיובים של החשבון הזה ישולמו על ידי ${main} בחשבונית המרוכזת החל מ־${from}. נכון להיום: ${monthly} לחודש.`,
      two: `אני מאשר/ת שהחיובים של שני החשבונות האלה ישולמו על ידי ${main} בחשבונית המרוכזת החל מ־${from}. נכון להיום: ${monthly} לחודש בסך הכול.`,
      other: `אני מאשר/ת שהחיובים של ${number} החשבונות האלה ישולמו על ידי ${main} בחשבונית המרוכזת החל מ־${from}. נכון להיום: ${monthly} לחודש בסך הכול.`,
    }),
  recorded: 'האישור נרשם עם שמך, השעה והנוסח הזה. ניתן לשנות את המשלם בהמשך.',
  missing: 'יש לאשר מי משלם. אחרת, יש לבטל ולבחור שוב את החשבונות ללא תשלום.',
  why: {
    'link-not-verified': 'אין בניהולך חשבון עם המספר הזה.',
    'open-items': 'יש להסדיר תחילה חשבוניות או חיובים פתוחים.',
    'changed-too-recently': 'החשבון עזב לאחרונה חשבון ראשי, ונדרשים כמה ימים לפני קישור חדש.',
    'rules-changed': 'העלות או מועד ההתחלה כבר אינם כפי שאושרו.',
    'consent-required': 'לא אושר מי משלם.',
  },
} satisfies Translation<typeof english>;
