import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name: string) => `החשבון ”${name}” הוזמן וקושר`,
  orderedText: (email: string) => `אימייל בדרך אל ${email}. כעת יש לאמת את האימייל ואת הכתובת.`,
  requested: 'הבקשה נשלחה',
  requestedText: (until: string) =>
    `אם הפרטים תואמים לחשבון, בעלי החשבון קיבלו הודעה. הבקשה בתוקף עד ${until}.`,
  linkedDone: (name: string) => `החשבון ”${name}” קושר`,
  linkedText: 'שני הצדדים קיבלו הודעה באימייל.',
  detached: (name: string) => `החשבון ”${name}” נותק`,
  detachScheduled: (name: string, day: string) => `החשבון ”${name}” נשאר מקושר עד ${day}`,
  detachedText: 'שני הצדדים קיבלו הודעה באימייל. החשבון ממשיך לפעול.',
  detachScheduledText: 'שני הצדדים קיבלו הודעה באימייל. עד אז ניתן לבטל.',
} satisfies Translation<typeof messages>;
