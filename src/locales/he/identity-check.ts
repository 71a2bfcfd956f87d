import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'אימות מיידי באפליקציית זיהוי',
  lead: 'נדרשים רק תעודה מזהה וטלפון עם מצלמה. זה נמשך כחמש דקות, ואין צורך במכתב.',
  begin: 'אימות באפליקציה',
  again: 'ניסיון חוזר',
  anew: 'להתחיל כאן מחדש',
  cancel: 'לא להשתמש באפליקציה',
  open: 'פתיחת האפליקציה במכשיר הזה',
  scan: 'או סריקת הקוד הזה בטלפון:',
  code: 'קוד QR שפותח את אפליקציית הזיהוי בטלפון',
  codeLoading: 'הקוד נוצר',
  codeFailed: 'לא ניתן לטעון את הקוד. אפשר לפתוח את האפליקציה במכשיר הזה, או להתחיל מחדש.',
  until: (time) => `בתוקף עד ${time}, לשימוש אחד.`,
  elsewhere: (person, time) =>
    `הזיהוי התחיל בשעה ${time} על ידי ${person}. אפשר להשלים אותו במכשיר ההוא, או להתחיל כאן מחדש: הראשון יסתיים.`,
  waiting: 'ממתין לאפליקציה',
  inProgress: 'הזיהוי מתבצע',
  inProgressText: 'יש להשלים באפליקציה. הדף הזה ימשיך מעצמו.',
  letter: 'המכתב נשאר אפשרי.',
  done: 'אפליקציית הזיהוי אימתה את הכתובת.',
  aborted: 'הזיהוי לא הושלם',
  expired: 'הזמן לזיהוי תם',
  refused: 'אפליקציית הזיהוי לא הצליחה לאמת את הכתובת',
  reasons: {
    'document-unreadable': 'לא ניתן היה לקרוא את המסמך.',
    'document-expired': 'תוקף המסמך פג.',
    'person-mismatch': 'אין התאמה בין האדם שמול המצלמה לבין המסמך.',
    'address-mismatch': 'במסמך מופיעה כתובת אחרת מזו של החשבון.',
    other: 'ספק האפליקציה לא ציין סיבה.',
  },
  startAt: (time) => `היו היום ניסיונות רבים. ניתן לנסות שוב החל מ־${time}.`,
  loadFailed: 'לא ניתן לברר אם אפשר להשתמש באפליקציית זיהוי',
} satisfies Translation<typeof english>;
