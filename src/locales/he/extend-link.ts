import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'תקופת הקישור',
  title: (account, main) => `תקופת הקישור בין ${account} לבין ${main}`,
  asked: {
    main: (account) => `נשלחה בקשה להארכה אל ${account}`,
    secondary: (main) => `בקשה של ${main} להאריך את הקישור`,
  },
  loadFailed: 'לא ניתן לטעון את תקופת הקישור',
  none: 'החשבון הזה אינו מקושר עוד.',
  now: (holds) => `כעת: ${holds}`,
  wanted: (wanted, now) => `תקופת הקישור תהיה ${wanted}, במקום ${now}.`,
  proposed: (by, main, day) => `נשלח על ידי ${by}, ${main}, ב־${day}`,
  said: (message) => `”${message}”`,
  answerUntil: (day) => `דבר לא משתנה לפני הסכמת החשבון. ניתן להשיב עד ${day}.`,
  consent: (account) =>
    `זה מעבר למה שהוסכם עם ${account}. תישלח בקשה למנהלי החשבון; דבר לא משתנה לפני הסכמתם.`,
  atOnce: 'בתוקף מיד. הצד השני יקבל אימייל; להארכה תידרש שוב הסכמתו.',
  askMain: (main) => `רק ${main} יכול לבקש הארכה, והיא דורשת את הסכמתך.`,
  atEnd: 'מה ישתנה בסיום',
  message: 'הודעה לנשאלים (לא חובה)',
  why: 'סיבה במקרה של דחייה (לא חובה)',
  submit: {
    set: 'שמירה',
    propose: 'בקשת הארכה',
    accept: 'הסכמה',
    decline: 'דחייה',
    cancel: 'ביטול הבקשה',
  },
  closeAndCheck: 'סגירה ובדיקה בהמשך',
  done: {
    set: (holds) => holds,
    propose: 'הבקשה נשלחה לחשבון',
    accept: (holds) => holds,
    decline: 'הבקשה נדחתה',
    cancel: 'הבקשה בוטלה',
  },
  doneTexts: {
    set: 'שני הצדדים יקבלו אימייל.',
    propose: 'מנהלי החשבון יקבלו אימייל. עד לתשובתם דבר לא משתנה.',
    accept: 'שני הצדדים יקבלו אימייל.',
    decline: 'החשבון הראשי יקבל אימייל. תקופת הקישור נשארת כפי שהייתה.',
    cancel: 'שני הצדדים יקבלו אימייל. תקופת הקישור נשארת כפי שהייתה.',
  },
  place: {
    change: 'שינוי תקופת הקישור',
    limit: 'קביעת מועד סיום',
    answer: 'צפייה ומענה',
    look: 'צפייה',
    declined: (account) => `ההארכה נדחתה על ידי ${account}`,
    expired: (account) => `לא התקבלה בזמן תשובה מאת ${account}`,
    reason: (reason) => `סיבה: ”${reason}”`,
    waits: 'לא ניתן היה לסיים את הקישור',
    waitsText: 'הקישור נמשך עד שיהיה לחשבון מה שנדרש לפעילות עצמאית. חסר:',
    missing: {
      'not-standalone-payment': 'אמצעי תשלום',
      'no-local-admin': 'מנהל עם פרטי כניסה עצמאיים',
    },
  },
};
