import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'ניסיון חוזר',
  none: '—',
  standing: {
    active: 'פעיל',
    'awaiting-checks': 'אימותים פתוחים',
    'awaiting-email': 'אימות אימייל',
    'awaiting-address': 'אימות כתובת',
    'awaiting-email-and-address': 'אימות אימייל וכתובת',
    'setting-up': 'בהקמה',
    suspended: 'מוקפא',
    closing: 'בסגירה',
    closed: 'סגור',
    rejected: 'לא אפשרי',
    detaching: 'בניתוק',
    'detaching-on': (day) => `מקושר עד ${day}`,
    'waiting-for-owner': 'ממתין לבעלי החשבון',
    'not-delivered': 'לא נמסר',
    'waiting-for-code': 'ממתין לאימות',
    'needs-confirmation': 'נדרש אישורך',
    scheduled: 'יקושר',
    declined: 'נדחה',
    expired: 'פג תוקף',
    failed: 'לא אפשרי',
    canceled: 'בוטל',
    detached: 'נותק',
    renewed: 'התבקש שוב',
  },
  payer: { main: 'חשבונית מרוכזת', secondary: 'חשבונית נפרדת' },
  payerFrom: (payer, day) => `${payer} החל מ־${day}`,
} satisfies Translation<typeof english>;
