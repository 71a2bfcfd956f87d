import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `העברת יתרת זכות: ”${name}”`,
  titleUnnamed: 'העברת יתרת זכות',
  lead: 'יתרת הזכות מקוזזת מהחשבוניות הנפרדות של החשבון שהיא רשומה בו. שני הצדדים יקבלו אימייל.',
  loadFailed: 'לא ניתן לטעון את היתרות',
  direction: 'מאיפה ולאן',
  way: (from, to) => `מ־${from} אל ${to}`,
  onlyOwn: (name) => `החשבון ${name} משלם חשבוניות נפרדות, ולכן יתרת הזכות נשארת בו.`,
  otherCurrency: 'שני החשבונות מחויבים במטבעות שונים. לא ניתן להעביר דבר.',
  notEntitled: 'יתרות מוצגות למי שרשאי לראות חשבוניות.',
  amount: 'סכום',
  amountHint: (most) => `לכל היותר ${most}.`,
  rule: {
    amount: 'יש להזין סכום גדול מאפס, למשל 12.50.',
    'more-than-there-is': (most) => `הסכום גבוה מהיתרה: לכל היותר ${most}.`,
  },
  balances: 'יתרות הזכות של שני הצדדים',
  before: 'לפני:',
  after: 'אחרי:',
  notDone: 'לא הועבר דבר',
  changed: 'היתרות השתנו בינתיים. לא הועבר דבר. נא לבדוק אותן ולנסות שוב.',
  submit: 'העברה',
  sending: 'מתבצעת העברה…',
} satisfies Translation<typeof english>;
