import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'התנגדויות',
  leadMain: 'חשבונות מקושרים שמתנגדים לפעולה של המשתמשים שלך. הקישור נשאר.',
  leadAccount: 'אפשר להגיש התנגדות לפעולה שבוצעה כאן בשם החשבון הראשי. הקישור נשאר.',
  none: 'אין התנגדויות.',
  loadFailed: 'לא ניתן לטעון את ההתנגדויות',
  stale: (time) => `המידע נכון ל־${time}. לא ניתן היה לרענן אותו.`,
  objects: (account) => `התנגדות של ${account}`,
  own: (main) => `ההתנגדות שלך אל ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'פתוחה', answered: 'נענתה', closed: 'סגורה' },
  object: 'הגשת התנגדות…',
  message: 'למה ההתנגדות?',
  messageHint: (main) => `מנהלי ${main} יקראו זאת בפורטל ובאימייל.`,
  send: 'שליחת ההתנגדות',
  answerTo: (account) => `תשובה אל ${account}`,
  answer: 'מענה',
  answerNamed: (account) => `מענה להתנגדות של ${account}`,
  close: 'סגירת ההתנגדות',
  closeNamed: (account) => `סגירת ההתנגדות של ${account}`,
} satisfies Translation<typeof english>;
