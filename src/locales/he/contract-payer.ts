import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `מי משלם על החוזה ”${product}”?`,
  titleUnnamed: 'מי משלם על החוזה',
  lead: 'חוזה משולם כמו החשבון, או נשאר קבוע אצל אחד הצדדים, בלי קשר למי שמשלם על היתר.',
  loadFailed: 'לא ניתן לטעון את השינויים הצפויים',
  who: 'מי משלם',
  paidBy: {
    'as-account': 'כמו החשבון',
    main: 'חשבונית מרוכזת של החשבון הראשי',
    secondary: 'חשבונית נפרדת של החשבון',
  },
  asItIs: 'זה המצב כעת. בחירה באפשרות אחרת תציג מה ישתנה.',
  notPossible: 'עדיין לא ניתן לקבוע זאת. שום דבר לא שונה:',
  change: {
    from: {
      main: (day) => `החל מ־${day} החוזה הזה בחשבונית המרוכזת.`,
      secondary: (day) => `החל מ־${day} החוזה הזה בחשבונית נפרדת של החשבון.`,
    },
    kept: {
      main: 'החוזה נשאר בחשבונית המרוכזת, גם אם החשבון יעבור לתשלום עצמאי.',
      secondary: 'החשבון ממשיך לשלם על החוזה בעצמו, גם אם כל היתר בחשבונית המרוכזת.',
    },
    follows: 'אם המשלם עבור החשבון משתנה, הוא משתנה גם בחוזה הזה.',
    others: 'מי משלם על חוזים אחרים של החשבון.',
    past: 'חשבוניות קודמות נשארות במקומן.',
    references: 'האסמכתאות של החוזה נשארות.',
    access: 'הגישה ופרטי הכניסה נשארים כפי שהם.',
  },
  leave: 'להשאיר כפי שהוא',
  submit: 'אישור',
  checkAgain: 'בדיקה חוזרת',
  refused: (product) => `המשלם על ”${product}” לא שונה`,
  done: {
    main: (product, day) => `החוזה ”${product}” בחשבונית המרוכזת החל מ־${day}`,
    secondary: (product, day) => `החשבון משלם בעצמו על ”${product}” החל מ־${day}`,
  },
  doneText: 'שני הצדדים יקבלו על כך הודעה.',
  doneLaterText: 'שני הצדדים יקבלו על כך הודעה. עד אז דבר לא משתנה, וניתן לבטל דרך רשימת החוזים.',
  closeAndCheck: 'סגירה והמשך בדיקה',
} satisfies Translation<typeof english>;
