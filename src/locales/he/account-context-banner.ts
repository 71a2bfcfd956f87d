import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'החשבון שבו מתבצעת העבודה',
  working: (name, number) => `העבודה מתבצעת בחשבון ${name}, ${number}`,
  acting: (main, person) => `בשם ${main}, משתמש: ${person}`,
  left: (minutes) =>
    plural('he', minutes, { one: 'נותרה דקה אחת', two: 'נותרו שתי דקות', other: `נותרו ${minutes} דקות` }),
  over: 'הזמן תם. מתבצעת בדיקה…',
  soon: (name) => `הזמן לעבודה בחשבון ${name} יסתיים בעוד 5 דקות. מומלץ לשמור את העבודה.`,
  back: (main) => `חזרה אל ${main}`,
  elsewhere: (name) => `העבודה מתבצעת כעת בחשבון ${name} בכרטיסייה אחרת`,
  elsewhereText: (name) => `הדף הזה מציג את ${name} לצפייה בלבד עד לבחירתך.`,
  here: (name) => `עבודה כאן בחשבון ${name}`,
} satisfies Translation<typeof english>;
