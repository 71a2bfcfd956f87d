import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `שם ותוויות של ”${name}”`,
  titleUnnamed: 'שם ותוויות',
  lead: 'מוצג רק למשתמשי החשבון הראשי שלך, ולא לחשבון המשני.',
  loadFailed: 'לא ניתן לטעון את ההערות',
  nickname: 'שם מותאם',
  nicknameHint: (name) => `יוצג במקום ”${name}”. שדה ריק: השם המקורי.`,
  labels: 'תוויות',
  labelsHint: 'למשל אזור או סוג מיקום. Enter או פסיק מוסיפים תווית.',
  add: 'הוספה',
  remove: (label) => `הסרת התווית ${label}`,
  hidden: 'הסתרה ברשימה',
  isHidden: (hidden) => (hidden ? 'כן' : 'לא'),
  hiddenHint: 'הקישור והחיוב אינם משתנים. ”מסננים נוספים” מציג חשבונות מוסתרים.',
  tooMany: (most) => `לחשבון יכולות להיות עד ${most} תוויות.`,
  tooLong: 'תווית יכולה להכיל עד 40 תווים.',
  notSaved: 'השינויים לא נשמרו',
  changed: 'בינתיים משתמש אחר שינה את החשבון הזה. הגרסה שלך עדיין לא נשמרה. איזו גרסה להשאיר?',
  save: 'שמירה',
  saving: 'מתבצעת שמירה…',
} satisfies Translation<typeof english>;
