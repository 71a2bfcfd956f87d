import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `בעלי החשבון דחו את הבקשה הזו ב־${day}`,
  reason: {
    'unknown-sender': 'השולח אינו מוכר להם. כדאי להציג את עצמך בדרך אחרת לפני בקשה נוספת.',
    'wrong-account': 'לדבריהם זה החשבון הלא נכון. יש לבדוק את מספר הלקוח לפני בקשה נוספת.',
    'not-now': 'לא כרגע. ניתן לבקש שוב בהמשך.',
    other: 'מסיבה אחרת.',
  },
  follows: (day) => `הבקשה הזו באה אחרי הבקשה מ־${day}.`,
  renewed: 'בקשה אחרת באה במקום הבקשה הזו',
  wrote: 'מה כתבו בעלי החשבון',
} satisfies Translation<typeof english>;
