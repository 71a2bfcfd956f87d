import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `חשבוניות של ”${name}”`,
  titleUnnamed: 'משלוח חשבוניות',
  lead: 'מי רואה אותן, ומי מקבל אילו אימיילים. שני הצדדים רואים מה הוחלט כאן.',
  loadFailed: 'לא ניתן לטעון את ההגדרות',
  sight: 'מי רואה ומוריד חשבוניות',
  share: (account, main) => `משתמשי ${account} רואים את החלק שלהם בחשבונית המרוכזת של ${main}`,
  own: (account, main) => `משתמשי ${main} רואים את החשבוניות שמשולמות ישירות על ידי ${account}`,
  decides: (name) => `נקבע על ידי ${name}.`,
  decidesPayer: (name) => `נקבע על ידי המשלם, ${name}.`,
  firstOff: 'כבוי עד להסכמתך. מוצגות רק חשבוניות מאז הקישור, וניתן לבטל בכל עת.',
  seen: 'כן',
  notSeen: 'לא',
  ask: (name) => `בקשת הצגה מאת ${name}`,
  askedOn: (day) => `התבקש ב־${day}. מאז לא חל שינוי.`,
  asked: (name) => `נשלחה בקשה באימייל אל ${name}.`,
  notAsked: 'הבקשה לא נשלחה',
  invoices: (account) => `חשבוניות שמשולמות ישירות על ידי ${account}`,
  invoicesFailed: 'לא ניתן לטעון את החשבוניות האלה',
  none: 'עדיין לא הופקה חשבונית.',
  older: 'הצגת חשבוניות ישנות יותר',
  mails: 'מי מקבל אילו אימיילים',
  payerAlways:
    'המשלם תמיד מקבל את החשבונית עצמה והודעה כשהיא באיחור. איש אינו מקבל הודעה על חשבונית שאינו רשאי לראות.',
  topic: {
    invoice: 'חשבונית חדשה',
    payment: 'תשלום באיחור',
    payer: 'שינוי המשלם',
    contract: 'חוזה והזמנות',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'שניהם',
  },
  addresses: (name, email) => `אימיילים אל ${name} נשלחים לכתובת ${email}.`,
  missing: (name) => `איש אינו נכנס עוד לחשבון ${name}`,
  missingText: (topics) =>
    `ייתכן שהאימיילים האלה לא יגיעו לאיש: ${topics}. יש לבחור נמען אחר, או לתת למשתמש שם פרטי כניסה עצמאיים.`,
  notSaved: 'השינויים לא נשמרו',
  changed: 'בינתיים משתמש אחר שינה זאת. הגרסה שלך עדיין לא נשמרה. איזו גרסה להשאיר?',
  save: 'שמירה',
  saving: 'מתבצעת שמירה…',
} satisfies Translation<typeof english>;
