import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

export const confirmSignIn = {
  title: 'אימות זהות',
  why: {
    account: (name) => `החשבון ”${name}” דורש זאת לפני פתיחה, שינוי או ניתוק.`,
    act: 'לפעולה הזו נדרש אימות מחדש.',
  },
  ended: (time) => `האימות האחרון שלך היה בתוקף עד ${time}.`,
  code: 'קוד חד־פעמי',
  hint: '6 הספרות שמציגה כעת אפליקציית האימות.',
  counts: (minutes) =>
    plural('he', minutes, {
      one: 'לאחר מכן לא יידרש קוד במשך דקה אחת.',
      two: 'לאחר מכן לא יידרש קוד במשך שתי דקות.',
      other: `לאחר מכן לא יידרש קוד במשך ${minutes} דקות.`,
    }),
  confirm: 'אימות',
  wrong: (left) =>
    plural('he', left, {
      one: 'הקוד שגוי. נותר ניסיון אחד.',
      two: 'הקוד שגוי. נותרו שני ניסיונות.',
      other: `הקוד שגוי. נותרו ${left} ניסיונות.`,
    }),
  digits: 'הקוד כולל 6 ספרות.',
  used: 'הקוד הזה כבר נוצל. יש להמתין לקוד הבא.',
  lockedUntil: (time) => `הקוד הוזן באופן שגוי יותר מדי פעמים. לא ניתן להזין קוד עד ${time}.`,
  noDevice: 'עדיין אין לך אפליקציה שמציגה קודים. יש להגדיר אותה בהגדרות הכניסה בפורטל ולנסות שוב.',
  elsewhere: 'יש לצאת מהפורטל ולהיכנס מחדש, ואז לנסות שוב. שום דבר לא שונה.',
} satisfies Translation<typeof english>;
