import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('he', count, { one: 'חשבון אחד', two: 'שני חשבונות', other: `${formatted} חשבונות` });

export const detachAccounts = {
  title: (count, formatted) => `לנתק ${accounts(count, formatted)}?`,
  titleUnnamed: 'ניתוק חשבונות',
  lead: 'החשבונות נשארים וממשיכים לפעול. זה מה שישתנה:',
  checking: (done, total) => `בדיקת חשבונות: ${done} מתוך ${total}…`,
  loadFailed: 'לא ניתן לבדוק את החשבונות שנבחרו',
  tooMany: (most) => `ניתן לנתק לכל היותר ${most} חשבונות בבת אחת`,
  tooManyText: (total) => `נבחרו ${total}. יש לבחור פחות, או לצמצם תחילה את הרשימה.`,
  none: 'לא ניתן לנתק אף אחד מהחשבונות שנבחרו',
  others: (count, formatted) =>
    plural('he', count, {
      one: 'שורה אחת שנבחרה אינה חשבון מקושר, או שכבר בתהליך ניתוק. היא תישאר כפי שהיא.',
      two: 'שתי שורות שנבחרו אינן חשבונות מקושרים, או שכבר בתהליך ניתוק. הן יישארו כפי שהן.',
      other: `${formatted} שורות שנבחרו אינן חשבונות מקושרים, או שכבר בתהליך ניתוק. הן יישארו כפי שהן.`,
    }),
  obstacles: (count, formatted) =>
    plural('he', count, {
      one: 'לא ניתן לנתק חשבון אחד. הקישור נשמר.',
      two: 'לא ניתן לנתק שני חשבונות. הקישור נשמר.',
      other: `לא ניתן לנתק ${formatted} חשבונות. הקישור נשמר.`,
    }),
  waits: (count, formatted, day) =>
    plural('he', count, {
      one: `חשבון אחד מקושר זמן קצר מדי. הסיום יתוכנן ליום הראשון האפשרי, אחרי ${day}.`,
      two: `שני חשבונות מקושרים זמן קצר מדי. הסיום יתוכנן לימים הראשונים האפשריים, האחרון אחרי ${day}.`,
      other: `${formatted} חשבונות מקושרים זמן קצר מדי. הסיום יתוכנן לימים הראשונים האפשריים, האחרון אחרי ${day}.`,
    }),
  money: (sum) => `החשבונית המרוכזת תקטן ב־${sum} לחודש; החשבונות האלה ישלמו חשבוניות נפרדות.`,
  noMoney: 'החשבונית המרוכזת נשארת כפי שהיא: החשבונות האלה כבר משלמים חשבוניות נפרדות.',
  access: 'משתמשי החשבון הראשי מאבדים את הגישה לחשבונות האלה.',
  stays: 'החוזים, מספרי הטלפון ופרטי הכניסה של הצוותים המקומיים נשארים כפי שהם.',
  list: 'החשבונות',
  when: 'מתי',
  periodEnd: (day) => `בסוף תקופת החיוב, ${day}`,
  now: 'עכשיו',
  keep: 'שמירת הקישור',
  detach: (count, formatted) => `ניתוק: ${accounts(count, formatted)}`,
  progress: (done, total) => `${done} מתוך ${total}`,
  running: 'החשבונות מנותקים…',
  stop: 'עצירה',
  stopping: 'העצירה תתבצע אחרי החשבון שמנותק כעת.',
  doneNow: (done, formatted, total) =>
    plural('he', done, {
      one: `חשבון אחד מתוך ${total} נותק`,
      two: `שני חשבונות מתוך ${total} נותקו`,
      other: `${formatted} מתוך ${total} חשבונות נותקו`,
    }),
  doneLater: (done, formatted, total, day) =>
    plural('he', done, {
      one: `חשבון אחד מתוך ${total} ינותק אחרי ${day}`,
      two: `שני חשבונות מתוך ${total} ינותקו אחרי ${day}`,
      other: `${formatted} מתוך ${total} חשבונות ינותקו אחרי ${day}`,
    }),
  doneLast: (done, formatted, total, day) =>
    plural('he', done, {
      one: `חשבון אחד מתוך ${total} ינותק אחרי ${day}`,
      two: `שני חשבונות מתוך ${total} נותקו או ינותקו, האחרון אחרי ${day}`,
      other: `${formatted} מתוך ${total} חשבונות נותקו או ינותקו, האחרון אחרי ${day}`,
    }),
  lacks: {
    'not-standalone-payment': 'אין אמצעי תשלום עצמאי.',
    'no-local-admin': 'אין משתמשים עם פרטי כניסה עצמאיים.',
  },
  again: 'ניסיון חוזר ליתר',
  state: {
    ready: '',
    obstacle: 'הקישור נשמר',
    sending: 'בניתוק…',
    uncertain: 'נבדק אם נשמר…',
    done: 'הושלם',
    refused: 'לא נותק',
    failed: 'לא נותק',
    stopped: 'לא נותק',
  },
} satisfies Translation<typeof english>;
