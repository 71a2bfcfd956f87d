import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'דבר לא משתנה בחשבון הזה.';

export const linkRequest = {
  title: (main) => `בקשה של ${main} לקשר את החשבון הזה`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `התבקש ב־${day}`,
  validUntil: (day) => `בתוקף עד ${day}`,
  message: 'הודעה',
  rights: (main) => `מה יתאפשר אז עבור ${main}`,
  changes: 'מה ישתנה בחשבון הזה',
  foreign: {
    none: {
      title: 'הבקשה מגיעה מדומיין אחר',
      text: (theirs, own) =>
        `הבקשה נשלחה ממשתמש בדומיין ${theirs}, והחשבון שלך משתמש בדומיין ${own}. יש לאשר רק אם השולח מוכר לך.`,
    },
    'look-alike': {
      title: 'הבקשה מגיעה מדומיין שרק דומה לשלך',
      text: (theirs, own) =>
        `הבקשה נשלחה ממשתמש בדומיין ${theirs}, והחשבון שלך משתמש בדומיין ${own}: שני דומיינים, שייתכן ששייכים לבעלים שונים. יש לדחות, אלא אם התקבלה על כך הודעה בדרך אחרת.`,
    },
    'other-letters': {
      title: 'הבקשה מגיעה מדומיין עם אותיות חריגות',
      text: (theirs, own) =>
        `הבקשה נשלחה ממשתמש בדומיין ${theirs}, והחשבון שלך משתמש בדומיין ${own}. יש אותיות שנראות כמו אחרות: יש לקרוא אות אחר אות, ולאשר רק אם השולח מוכר לך.`,
    },
  },
  spelled: (domain) => `${domain}, אות אחר אות:`,
  obstacle: 'לא ניתן לאשר במצב הנוכחי',
  moves: (from, main) => `החשבון הזה יעבור מ־${from} אל ${main}`,
  movesText: (from, day) =>
    `נדרשת גם הסכמה של ${from}. עד אז דבר לא משתנה; המעבר לחשבון הראשי האחר לכל המוקדם ב־${day}.`,
  shows: (count) =>
    plural('he', count, {
      one: 'זה חשבון ראשי: חשבון אחד שייך אליו',
      two: 'זה חשבון ראשי: שני חשבונות שייכים אליו',
      other: `זה חשבון ראשי: ${count} חשבונות שייכים אליו`,
    }),
  showsText: (main) =>
    `לא ניתן לקשר אותו כל עוד יש חשבונות ששייכים אליו. אפשר לחשוף אותם בפני ${main}, כדי שיתכנן מה יקרה עם כל אחד. התוכנית תישלח שוב לאישורך; דבר לא משתנה לפני הסכמתך.`,
  acceptShow: (main) => `חשיפת החשבונות בפני ${main}`,
  acceptMove: (main) => `הסכמה למעבר אל ${main}`,
  accept: (main) => `אישור הקישור של החשבון הזה אל ${main}`,
  decline: 'דחייה…',
  declineNamed: (main) => `דחייה… הבקשה של ${main}`,
  why: (main) => `סיבה (תימסר אל ${main} אם תיבחר)`,
  reason: {
    'unknown-sender': 'השולח אינו מוכר לי',
    'wrong-account': 'זה החשבון הלא נכון',
    'not-now': 'לא כרגע',
    other: 'סיבה אחרת',
  },
  whyText: 'במילים שלך (לא חובה)',
  whyHint: (main) => `מי ששלח את הבקשה בשם ${main} יקרא זאת. אין לכתוב סיסמאות או קודים.`,
  back: 'חזרה',
  declineNow: 'דחייה',
  declineNowNamed: (main) => `דחיית הבקשה של ${main}`,
  saidReason: (reason) => `הסיבה שלך: ${reason}.`,
  saidText: 'מה שכתבת',
  none: 'אין בקשות פתוחות',
  noneText: 'כשחשבון ראשי יבקש לקשר את החשבון הזה, ההחלטה תתקבל כאן.',
  notFound: 'אין בקשה כזו',
  notFoundText: 'ייתכן שנשלחה לחשבון אחר, או שהסתיימה לפני זמן מה.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'הבקשה הזו מיועדת לחשבון אחר',
  isFor: (main, account) => `בקשה של ${main} לקשר את ${account}.`,
  wasFor: (account) => `הבקשה הייתה עבור ${account}.`,
  signedIn: (account) => `הכניסה הנוכחית היא לחשבון ${account}.`,
  switchAccount: 'כניסה כמשתמש אחר',
  switchTo: (number) => `כניסה אל ${number}`,
  answeredBy: (person, day) => `נענתה על ידי ${person} ב־${day}`,
  on: {
    canceled: (day) => `הבקשה בוטלה ב־${day}.`,
    expired: (day) => `הבקשה הסתיימה ב־${day}.`,
    declined: (day) => `הבקשה נדחתה ב־${day}.`,
    failed: (day) => `הבקשה הסתיימה ב־${day}.`,
  },
  follows: (day) => `נשלחה בקשה קודמת ב־${day}. לא ניתנה תשובה בזמן.`,
  followsDeclined: (day) => `נשלחה בקשה קודמת ב־${day}. היא נדחתה.`,
  loadFailed: 'לא ניתן לטעון את הבקשות',
  stale: (time) => `המידע נכון ל־${time}. לא ניתן היה לרענן אותו.`,
  ended: {
    confirm: {
      title: (main) => `אושר: ${main} רשאי לקשר את החשבון הזה`,
      text: (main) => `נדרש אישור נוסף של ${main}. תישלח אליך הודעה כשהחשבונות יקושרו.`,
    },
    active: {
      title: (main) => `החשבון הזה מקושר אל ${main}`,
      text: () => 'כל צד יכול לסיים את הקישור בכל עת.',
    },
    declined: {
      title: (main) => `נדחה: החשבון הזה לא יקושר אל ${main}`,
      text: () => `${unchanged()} הצד השני קיבל הודעה.`,
    },
    canceled: {
      title: (main) => `הבקשה בוטלה על ידי ${main}`,
      text: () => `${unchanged()} אין צורך בפעולה נוספת.`,
    },
    expired: {
      title: (main) => `תוקף הבקשה של ${main} פג`,
      text: (main) => `לא ניתנה תשובה בזמן. ניתן לשלוח אותה שוב מטעם ${main}.`,
    },
    failed: {
      title: (main) => `הבקשה של ${main} לא הייתה אפשרית`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `נשלחה בקשה חוזרת מטעם ${main}`,
      text: () => 'בקשה אחרת באה במקום הבקשה הזו.',
    },
    detached: {
      title: (main) => `הקישור אל ${main} הסתיים`,
      text: () => 'החשבון הזה שוב עצמאי.',
    },
  },
} satisfies Translation<typeof english>;
