import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'בקשות גישה',
  asks: (name, right) => `${name}: בקשה להרשאה ”${right}”`,
  forAccount: (name, number) =>
    `בחשבון ${name}, ${number}. אישור הבקשה יאפשר לעבוד בחשבון ולנהל הפניית שיחות.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'אישור',
  grantNamed: (name, right) => `אישור ההרשאה ”${right}”: ${name}`,
  decline: 'דחייה',
  declineNamed: (name, right) => `דחיית ההרשאה ”${right}”: ${name}`,
  granted: (name, right) => `ההרשאה ”${right}” ניתנה: ${name}`,
  declined: (name, right) => `ההרשאה ”${right}” לא אושרה: ${name}`,
  told: 'נשלחה הודעה באימייל.',
  loadFailed: 'לא ניתן לטעון את בקשות הגישה',
} satisfies Translation<typeof english>;
