import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `תזכורת לבעלים של ${number}`,
  titleUnnamed: 'תזכורת לבעלי החשבון',
  lead: 'האימייל נשלח שוב, יחד עם הודעת SMS עם קישור לכניסה.',
  phone: 'טלפון נייד',
  phoneHint: 'של מי שמחליט לגבי החשבון. לאחר מכן המספר לא יוצג לאיש.',
  phoneKnown: (to) => `שדה ריק ישלח אל ${to}.`,
  state: {
    waiting: (to) => `הודעת ה־SMS אל ${to} בדרך.`,
    sent: (to) => `הודעת SMS נשלחה אל ${to}.`,
    'not-delivered': (to) => `הודעת ה־SMS אל ${to} לא נמסרה. יש לבדוק את המספר.`,
  },
  at: (time) => `נכתב: ${time}`,
  send: 'שליחה חוזרת',
  againAt: (time) => `ניתן לשלוח שוב בשעה ${time}.`,
  noMore: 'לא ניתן לשלוח עוד לבקשה הזו. היא נשארת פתוחה עד סיומה.',
  done: 'נשלח שוב',
  doneText: (to) => `האימייל בדרך, וגם הודעת SMS אל ${to}.`,
} satisfies Translation<typeof english>;
