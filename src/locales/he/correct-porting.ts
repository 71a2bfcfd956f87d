import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `תיקון הפרטים עבור ${provider}`,
  titleUnnamed: 'תיקון פרטי הניוד',
  lead: 'בדיוק כפי שרשום בחוזה הנוכחי. מה שלא סומן היה נכון ויישלח שוב ללא שינוי.',
  loadFailed: 'לא ניתן לטעון את ההזמנה',
  differs: (provider) => `אצל ${provider} רשום כאן משהו אחר.`,
  company: 'בעלי החוזה',
  street: 'רחוב ומספר בית',
  postcode: 'מיקוד',
  customerNumber: 'מספר לקוח אצל הספק',
  customerNumberHint: 'מופיע בחשבוניות של הספק.',
  pin: 'קוד PIN של החוזה',
  pinHint: 'יש ספקים שמשחררים מספרים רק באמצעותו. הקוד מועבר הלאה ואינו נשמר.',
  send: 'שליחה חוזרת',
  sending: 'בשליחה…',
  over: 'אין עוד מה לתקן: ההזמנה התקדמה בינתיים.',
  notSent: 'הפרטים לא נשלחו',
} satisfies Translation<typeof messages>;
