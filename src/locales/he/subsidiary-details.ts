import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'סגירת הפרטים',
  failed: 'לא ניתן לטעון את הפרטים',
  panels: 'פרטי החשבון',
  panel: {
    overview: 'סקירה',
    billing: 'חיוב',
    access: 'גישה',
    forwarding: 'הפניית שיחות',
    activity: 'פעילות',
  },
  lacking: {
    access: 'הצגת בעלי הגישה אינה כלולה בהרשאות שלך',
    activity: 'הצגת הפעילות בחשבונות אינה כלולה בהרשאות שלך',
  },
  lackingText: (who) => `ניתן לקבל את ההרשאה מ־${who}.`,
  ask: 'בקשת הרשאה',
  previous: 'החשבון הקודם',
  next: 'החשבון הבא',
  isFirst: 'זה החשבון הראשון ברשימה',
  isLast: 'זה החשבון האחרון ברשימה',
  notListed: 'החשבון הזה אינו מופיע כרגע ברשימה',
  position: (place, total) => `${place} מתוך ${total}`,
  stepFailed: 'לא ניתן לטעון את החשבון הבא',
} satisfies Translation<typeof english>;
