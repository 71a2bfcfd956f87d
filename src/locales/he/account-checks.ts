import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `אימותים של ”${name}”`,
  titleUnnamed: 'אימותי החשבון',
  lead: 'מספרי טלפון יוקצו לאחר ששני האימותים יושלמו. את כל השאר אפשר להגדיר קודם.',
  loadFailed: 'לא ניתן לטעון את האימותים',
  kind: { email: 'כתובת אימייל', address: 'כתובת ההתקנה' },
  state: { sent: 'פתוח', passed: 'אומת', locked: 'נעול', expired: 'תוקף הקוד פג' },
  emailSent: (to, day) => `נשלח אל ${to} ב־${day}.`,
  emailHow: 'יש לפתוח את הקישור שבאימייל. הדף ימשיך מעצמו.',
  letterSent: (to, day) => `מכתב עם קוד נשלח אל ${to} ב־${day}.`,
  letterLocked: 'הקוד הוזן באופן שגוי יותר מדי פעמים. יש להזמין מכתב חדש; הקוד שבו יחליף את הישן.',
  letterExpired: 'תוקף הקוד שבמכתב פג. יש להזמין מכתב חדש.',
  code: 'הקוד מהמכתב',
  codeHint: (tries) =>
    `10 אותיות וספרות; אין חשיבות לרווחים. ${plural('he', tries, { one: 'נותר ניסיון אחד', two: 'נותרו שני ניסיונות', other: `נותרו ${tries} ניסיונות` })}.`,
  codeHintPlain: '10 אותיות וספרות; אין חשיבות לרווחים.',
  confirm: 'אימות הכתובת',
  resend: { email: 'שליחת האימייל שוב', address: 'שליחת מכתב חדש' },
  resendAt: (time) => `ניתן לשלוח שוב החל מ־${time}.`,
  done: {
    confirm: 'הכתובת אומתה.',
    email: 'האימייל נשלח שוב.',
    address: 'מכתב חדש בדרך. הקוד שבו יחליף את הישן.',
  },
  active: (name) => `החשבון ”${name}” פעיל`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('he', numbers, {
          one: 'שני האימותים הושלמו, ומספר הטלפון הוקצה.',
          two: 'שני האימותים הושלמו, והוקצו שני מספרי טלפון.',
          other: `שני האימותים הושלמו, והוקצו ${numbers} מספרי טלפון.`,
        })
      : 'שני האימותים הושלמו.',
} satisfies Translation<typeof english>;
