import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'חשבון ראשי',
  loadFailed: 'לא ניתן לטעון את הקשר בין החשבון הזה לחשבון הראשי',
  stale: (time) => `המידע נכון ל־${time}. לא ניתן היה לרענן אותו.`,
  lead: (main) => `החשבון הזה מקושר אל ${main}. אפשר לסיים זאת באופן עצמאי; תחילה מוצג מה ישתנה.`,
  leave: (main) => `עזיבת ${main}…`,
  leavesOn: (main, day) => `החשבון הזה יעזוב את ${main} אחרי ${day}`,
  leavesText: 'הצד שלך תכנן זאת. עד אז דבר לא משתנה, וניתן לבטל.',
  stay: 'שמירת הקישור',
  detachedOn: (main, day) => `הקישור יסתיים אחרי ${day}, ביוזמת ${main}`,
  detachedText: (main) => `לאחר מכן החשבון הזה עצמאי. עד אז דבר לא משתנה; רק ${main} יכול לבטל זאת.`,
  stays: (main) => `החשבון הזה נשאר מקושר אל ${main}. שני הצדדים קיבלו הודעה.`,
  left: (main) => `החשבון הזה עזב את ${main}`,
  ended: (main, day) => `הקישור אל ${main} הסתיים ב־${day}.`,
  leftText: 'החשבון ממשיך כחשבון עצמאי. שני הצדדים קיבלו הודעה.',
} satisfies Translation<typeof english>;
