import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `מראה של ”${name}”`,
  titleUnnamed: 'מראה',
  lead: 'מוצג לכל מי שעובד בחשבון הזה: המשתמשים שלך והמשתמשים של החשבון עצמו.',
  loadFailed: 'לא ניתן לטעון את המראה',
  which: 'מראה',
  page: 'כמו הפורטל',
  own: 'מראה מותאם',
  color: 'צבע',
  colorHint: 'ללחצנים, לקישורים ולמה שנבחר: # ושישה תווים. שדה ריק: הצבע של הפורטל.',
  pick: 'בחירת צבע',
  wrongColor: 'צבע הוא # ושישה תווים מ־0 עד 9 ומ־A עד F, למשל \u2066#0A7246\u2069.',
  corners: 'פינות',
  cornersOf: {
    page: 'כמו הפורטל',
    sharp: 'ישרות',
    soft: 'מעוגלות',
    round: 'מעוגלות מאוד',
    other: 'כמו בקובץ',
  },
  file: 'ערכת עיצוב מקובץ',
  fileHint: 'הוכנה עבורך בידי מעצב (JSON). היא מחליפה את מה שנבחר כאן.',
  choose: 'בחירת קובץ…',
  save: 'שמירה',
  saveFile: 'שמירה כקובץ',
  saving: 'מתבצעת שמירה…',
  taken: (count, formatted) =>
    plural('he', count, {
      one: 'ערך אחד נקלט.',
      two: 'שני ערכים נקלטו.',
      other: `${formatted} ערכים נקלטו.`,
    }),
  unused: (count, formatted) =>
    plural('he', count, {
      one: 'לא ניתן להשתמש בערך אחד: השם שלו אינו מוכר, או שהוא מסוג אחר.',
      two: 'לא ניתן להשתמש בשני ערכים: השמות שלהם אינם מוכרים, או שהם מסוג אחר.',
      other: `לא ניתן להשתמש ב־${formatted} ערכים: השמות שלהם אינם מוכרים, או שהם מסוג אחר.`,
    }),
  noTheme: 'אין ערכת עיצוב בקובץ הזה.',
  tooLarge: 'הקובץ גדול מדי לערכת עיצוב.',
  light: 'בדף בהיר',
  dark: 'בדף כהה',
  sampleLink: 'קישור',
  sampleText: 'כך נראה טקסט.',
  repaired: 'חלק מהטקסטים היו קשים לקריאה בצבעים האלה. הם מוצגים כהים או בהירים יותר, כפי שנראה כאן.',
  further: 'ערכים נוספים',
  notSaved: 'השינויים לא נשמרו',
  changed: 'בינתיים משתמש אחר שינה את המראה. הגרסה שלך עדיין לא נשמרה. איזו גרסה להשאיר?',
} satisfies Translation<typeof english>;
