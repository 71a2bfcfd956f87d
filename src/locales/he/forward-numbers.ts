import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('he', count, { one: 'מספר אחד', two: 'שני מספרים', other: `${formatted} מספרים` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'הפניה של כמה מספרים',
    pause: 'השהיית ההפניה',
    resume: 'חידוש ההפניה',
  },
  lead: {
    rule: 'מקרה אחד מוגדר באופן זהה לכל המספרים שנבחרו. המקרים האחרים נשארים כפי שהם.',
    pause: 'השיחות יצלצלו שוב במספרים. ההגדרות נשמרות וניתן לחדש אותן בכל עת.',
    resume: 'מה שהוגדר חוזר לתוקף מהשיחה הבאה.',
  },
  case: 'מקרה',
  what: 'מה לעשות',
  whatOn: 'להפנות שיחות',
  whatOff: 'לא להפנות שיחות',
  choose: 'מספרים',
  all: (count) => `כל ${count} המספרים`,
  filter: 'חיפוש מספר',
  noMatch: 'אין מספר מתאים',
  chosen: (count, formatted) =>
    plural('he', count, {
      one: 'נבחר מספר אחד',
      two: 'נבחרו שני מספרים',
      other: `נבחרו ${formatted} מספרים`,
    }),
  noneChosen: 'יש לבחור לפחות מספר אחד.',
  act: {
    rule: (count, formatted) => `שמירה: ${numbers(count, formatted)}`,
    pause: (count, formatted) => `השהיה: ${numbers(count, formatted)}`,
    resume: (count, formatted) => `חידוש: ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'שמירה', pause: 'השהיה', resume: 'חידוש' },
  running: 'המספרים משתנים…',
  progress: (done, total) => `${done} מתוך ${total}`,
  stop: 'עצירה',
  stopping: 'העצירה תתבצע אחרי המספר שמשתנה כעת.',
  ended: (done, formatted, total) =>
    plural('he', done, {
      one: `מספר אחד מתוך ${total} עודכן כמבוקש`,
      two: `שני מספרים מתוך ${total} עודכנו כמבוקש`,
      other: `${formatted} מתוך ${total} מספרים עודכנו כמבוקש`,
    }),
  again: 'ניסיון חוזר ליתר',
  state: {
    ready: '',
    sending: 'בשמירה…',
    uncertain: 'נבדק אם נשמר…',
    done: 'הושלם',
    refused: 'לא שונה',
    failed: 'לא שונה',
    stopped: 'לא שונה',
  },
} satisfies Translation<typeof english>;
