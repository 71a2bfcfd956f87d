import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'הכול',
    manage: 'ניהול',
    read: 'צפייה',
    billing: 'חשבוניות',
    'mail-only': 'אימיילים בלבד',
  },
  roleHint: {
    all: 'כל מה שהחשבון מאפשר.',
    manage: 'עבודה בחשבון, ניהול הפניית שיחות, צפייה במי שיש לו גישה.',
    read: 'צפייה בהכול, ללא שינויים.',
    billing: 'צפייה בחשבוניות בלבד.',
    'mail-only': 'קבלת אימיילים על החשבון, ללא צפייה בו.',
  },
  everywhere: 'בכל החשבונות המקושרים',
  labelled: (label) => `בכל החשבונות עם התווית ”${label}”`,
  there: (name, number) => `בחשבון ${name}, ${number}`,
  here: 'בחשבון הזה',
  endsOn: (day) => `מסתיים ב־${day}`,
  endedOn: (day) => `הסתיים ב־${day}`,
  noEnd: 'ללא הגבלת זמן',
  givenBy: (name, day) => `ניתן על ידי ${name} ב־${day}`,
  since: (day) => `מאז ${day}`,
  ended: 'הסתיים',
  soon: 'מסתיים בקרוב',
  renew: (day) => `הארכה עד ${day}`,
  renewNamed: (name, day) => `הארכה עד ${day}: ${name}`,
  change: 'שינוי…',
  changeNamed: (name) => `שינוי… ${name}`,
  withdraw: 'שלילת הגישה',
  withdrawNamed: (name) => `שלילת הגישה: ${name}`,
  withdrawn: (name) => `הגישה הזו נשללה: ${name}`,
  renewed: (name, day) => `הגישה הזו בתוקף עד ${day}: ${name}`,
  told: 'נשלחה הודעה באימייל.',
} satisfies Translation<typeof english>;
