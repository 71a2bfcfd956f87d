import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `לשלם מעתה עבור ”${name}”?`,
    secondary: (name) => `להעביר את ”${name}” לתשלום עצמאי?`,
  },
  titleUnnamed: 'מי משלם',
  lead: {
    main: (main) => `החשבון משלם כיום חשבוניות נפרדות. לאחר השינוי ${main} ישלם בחשבונית מרוכזת.`,
    secondary: (main) => `כיום התשלום בחשבונית המרוכזת של ${main}. לאחר השינוי תופק לחשבון חשבונית נפרדת.`,
  },
  loadFailed: 'לא ניתן לטעון את השינויים הצפויים',
  when: 'ממתי',
  periodEnd: (day) => `מתקופת החיוב הבאה, ${day}`,
  now: (day) => `מהיום, ${day}`,
  sides: 'מה משלם כל צד',
  side: { main: 'חשבונית מרוכזת', secondary: 'חשבונית נפרדת' },
  invoiceOf: (day) => `חשבונית מ־${day}`,
  before: 'לפני:',
  after: 'אחרי:',
  later: 'חשבוניות בהמשך, עם כל המתוכנן',
  notEntitled: 'סכומים מוצגים למי שרשאי לראות חשבוניות.',
  change: {
    from: {
      main: (day) => `החל מ־${day} התשלום עבור החשבון בחשבונית המרוכזת.`,
      secondary: (day) => `החל מ־${day} תופק לחשבון חשבונית נפרדת.`,
    },
    proRata: (amount, days, of) =>
      plural('he', days, {
        one: `מהתקופה הנוכחית יעבור לצד השני ${amount}: יום אחד מתוך ${of}.`,
        two: `מהתקופה הנוכחית יעבור לצד השני ${amount}: יומיים מתוך ${of}.`,
        other: `מהתקופה הנוכחית יעבור לצד השני ${amount}: ${days} ימים מתוך ${of}.`,
      }),
    recipient: (email) => `אימיילים עם החשבונית יישלחו אל ${email}.`,
    used: (amount) => `יתרת הזכות, ${amount}, תקוזז מהחשבוניות הנפרדות.`,
    usedSome: 'יתרת הזכות תקוזז מהחשבוניות הנפרדות.',
    kept: (amount) => `יתרת הזכות, ${amount}, נשארת בחשבון ואינה משמשת לחשבונית המרוכזת.`,
    keptSome: 'יתרת הזכות נשארת בחשבון ואינה משמשת לחשבונית המרוכזת.',
    sees: {
      main: (main) => `משתמשים של ${main} שעובדים בחשבון רואים גם את החשבוניות שלו.`,
      secondary: (main) => `משתמשים של ${main} שעובדים בחשבון לא יראו עוד את החשבוניות שלו.`,
    },
    team: 'משתמשי החשבון שומרים על פרטי הכניסה שלהם.',
    past: 'חשבוניות קודמות נשארות במקומן.',
    contract: {
      main: (product) => `החוזה ”${product}” נשאר בחשבונית המרוכזת.`,
      secondary: (product) => `החשבון ממשיך לשלם בעצמו על החוזה ”${product}”.`,
    },
    contracts: 'החוזים, מספרי הטלפון והפניית השיחות נשארים.',
  },
  leave: 'להשאיר כפי שהוא',
  submit: 'שינוי המשלם',
  submitNamed: (name) => `שינוי המשלם: ${name}`,
  checkAgain: 'בדיקה חוזרת',
  notPossible: (name) => `עדיין לא ניתן לשנות את המשלם עבור ”${name}”`,
  notPossibleLead: 'שום דבר לא שונה. הסיבה:',
  obstacle: {
    'detach-in-progress': (day) => `הקישור בתוקף רק עד ${day}`,
    'payer-change-in-progress': (day) => `כבר מתוכנן שינוי ל־${day}`,
    'not-ready': 'החשבון עדיין אינו פעיל',
    'target-suspended': 'החשבון מוקפא',
    'target-closed': 'החשבון סגור או בתהליך סגירה',
    'invoice-only': 'החשבון מקושר דרך החשבונית המרוכזת בלבד',
    incompatible: (theirs, ours) => `החשבון מחויב במטבע ${theirs}, והחשבונית המרוכזת במטבע ${ours}`,
    'mixed-tax': 'המס של החשבון אינו יכול להופיע בחשבונית המרוכזת',
    'not-standalone-payment': 'אין אמצעי תשלום בחשבון',
    'open-items': 'יש חשבוניות פתוחות בחשבון',
  },
  wayOut: {
    'detach-in-progress': 'יש לשמור תחילה על הקישור. לאחר מכן ניתן לשנות את המשלם.',
    'payer-change-in-progress': 'אפשר לבטל ברשימה דרך ”השארת המשלם”, או להמתין עד לאותו יום.',
    'not-ready': 'יש להשלים את האימותים הפתוחים של החשבון.',
    'target-suspended': 'התמיכה תסביר מה יש להסדיר.',
    'target-closed': 'לא יופקו לחשבון חשבוניות נוספות.',
    'invoice-only': 'כדי לעבור לתשלום עצמאי יש לנתק את החשבון.',
    incompatible: 'חשבונית אחת היא במטבע אחד. התמיכה יכולה לשנות את מטבע החשבון.',
    'mixed-tax':
      'מה שאינו חייב במס כאן אינו יכול להופיע בחשבונית אלקטרונית אחת עם מסים אחרים. לחשבון נשארת חשבונית נפרדת.',
    'not-standalone-payment': (name) =>
      `משתמש של ${name} צריך להוסיף אמצעי תשלום בפורטל, תחת חשבוניות ותשלום.`,
    'open-items': (name) => `משתמש של ${name} צריך לשלם. מה שעדיין לא חויב יופיע בחשבונית הבאה.`,
  },
  item: {
    invoice: (number) => `חשבונית ${number}`,
    unbilled: (number) => `עדיין לא חויב: הזמנה ${number}`,
  },
  due: (day) => `לתשלום עד ${day}`,
  overdue: (day) => `באיחור מאז ${day}`,
  billedOn: (day) => `יחויב ב־${day}`,
  already: {
    main: (name) => `החשבון ”${name}” כבר בחשבונית המרוכזת`,
    secondary: (name) => `החשבון ”${name}” כבר משלם בעצמו`,
  },
  alreadyText: 'בינתיים משתמש אחר שינה זאת. אין צורך בפעולה נוספת.',
  refused: (name) => `המשלם עבור ”${name}” לא שונה`,
  done: {
    main: (name, day) => `החשבון ”${name}” בחשבונית המרוכזת החל מ־${day}`,
    secondary: (name, day) => `החשבון ”${name}” משלם בעצמו החל מ־${day}`,
  },
  doneText: 'שני הצדדים יקבלו על כך הודעה.',
  doneLaterText: 'שני הצדדים יקבלו על כך הודעה. עד אז דבר לא משתנה, וניתן לבטל דרך הרשימה.',
  closeAndCheck: 'סגירה והמשך בדיקה',
} satisfies Translation<typeof english>;
