import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `כתובת לחשבונית של ”${name}”`,
  titleUnnamed: 'כתובת לחשבונית',
  lead: 'הכתובת תופיע בחשבונית הבאה ובאלה שאחריה, גם בחשבונית האלקטרונית. חשבוניות שהופקו נשארות כפי שהן.',
  ofLinked: (name) => `לחשבוניות שמשולמות ישירות על ידי ${name}. החשבון יקבל אימייל על כל שינוי.`,
  loadFailed: 'לא ניתן לטעון את הכתובת לחשבונית',
  which: 'החשבוניות ממוענות אל',
  usual: 'השם והמקום של החשבון',
  other: 'כתובת אחרת',
  company: 'חברה',
  addition: 'מחלקה או אדם',
  additionHint: 'לא חובה, למשל ”הנהלת חשבונות”.',
  street: 'רחוב ומספר בית, או תא דואר',
  postcode: 'מיקוד',
  wrongPostcode: (country) => `זה אינו מיקוד של המדינה ${country}.`,
  city: 'יישוב',
  country: 'מדינה',
  readOnly: 'הכתובת הזו זמינה לך לצפייה בלבד.',
  notSaved: 'השינויים לא נשמרו',
  changed: 'בינתיים משתמש אחר שינה את הכתובת. הגרסה שלך עדיין לא נשמרה. איזו גרסה להשאיר?',
  save: 'שמירה',
  saving: 'מתבצעת שמירה…',
} satisfies Translation<typeof english>;
