import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('he', count, { one: 'חשבון אחד', two: 'שני חשבונות', other: `${formatted} חשבונות` });

export const annotateAccounts = {
  title: (count, formatted) => `תוויות: ${accounts(count, formatted)}`,
  titleUnnamed: 'תוויות של כמה חשבונות',
  lead: 'רק משתמשי החשבון הראשי שלך רואים תוויות. השמות נשארים כפי שהם.',
  checking: (done, total) => `טעינת חשבונות: ${done} מתוך ${total}…`,
  loadFailed: 'לא ניתן לטעון את החשבונות שנבחרו',
  tooMany: (most) => `ניתן לשנות לכל היותר ${most} חשבונות בבת אחת`,
  tooManyText: (total) => `נבחרו ${total}. יש לבחור פחות, או לצמצם תחילה את הרשימה.`,
  none: 'לא ניתן להוסיף תוויות לאף אחת מהשורות שנבחרו',
  others: (count, formatted) =>
    plural('he', count, {
      one: 'שורה אחת שנבחרה אינה חשבון מקושר. היא תישאר כפי שהיא.',
      two: 'שתי שורות שנבחרו אינן חשבונות מקושרים. הן יישארו כפי שהן.',
      other: `${formatted} שורות שנבחרו אינן חשבונות מקושרים. הן יישארו כפי שהן.`,
    }),
  add: 'הוספת תוויות',
  addHint: 'למשל אזור או סוג מיקום. Enter או פסיק מוסיפים תווית.',
  addButton: 'הוספה',
  takeBack: (label) => `לא להוסיף את ${label}`,
  remove: 'הסרת תוויות',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'ברשימה',
  asItIs: 'ללא שינוי',
  hide: 'הסתרה',
  show: 'הצגה',
  nothing: 'יש להוסיף או להסיר תווית, או לבחור אם להציג את החשבונות.',
  tooLong: 'תווית יכולה להכיל עד 40 תווים.',
  list: 'החשבונות',
  save: (count, formatted) => `שמירה: ${accounts(count, formatted)}`,
  running: 'החשבונות משתנים…',
  progress: (done, total) => `${done} מתוך ${total}`,
  stop: 'עצירה',
  stopping: 'העצירה תתבצע אחרי החשבון שמשתנה כעת.',
  ended: (done, formatted, total) =>
    plural('he', done, {
      one: `חשבון אחד מתוך ${total} עודכן כמבוקש`,
      two: `שני חשבונות מתוך ${total} עודכנו כמבוקש`,
      other: `${formatted} מתוך ${total} חשבונות עודכנו כמבוקש`,
    }),
  again: 'ניסיון חוזר ליתר',
  tooManyLabels: (most) => `יהיו לחשבון יותר מ־${most} תוויות.`,
  state: {
    ready: '',
    obstacle: 'ללא שינוי',
    sending: 'בשמירה…',
    uncertain: 'נבדק אם נשמר…',
    done: 'הושלם',
    refused: 'לא שונה',
    failed: 'לא שונה',
    stopped: 'לא שונה',
  },
} satisfies Translation<typeof english>;
