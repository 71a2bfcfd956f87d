import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `ההרשאות שלך אינן כוללות ”${right}”`,
  titleThere: (name) => `ההרשאות שלך אינן כוללות עבודה בחשבון ${name}`,
  who: (names) => `רשאים לתת את ההרשאה: ${names}.`,
  nobody: 'כרגע אין בחשבון הזה מי שיכול לתת את ההרשאה. יש לפנות לספק.',
  message: 'הודעה',
  messageHint: 'לא חובה. ציון המטרה יסייע בקבלת ההחלטה.',
  ask: 'בקשת הרשאה',
  asked: (day) => `הבקשה נשלחה ב־${day}. עדיין אין תשובה.`,
  declined: (by, day, again) => `הבקשה נדחתה על ידי ${by} ב־${day}. ניתן לבקש שוב החל מ־${again}.`,
  granted: 'ההרשאה ניתנה לך',
  done: 'הבקשה נשלחה',
  doneText: 'באימייל ובפורטל. התשובה תישלח אליך באימייל.',
} satisfies Translation<typeof english>;
