import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) =>
  plural('he', count, { one: 'מספר טלפון אחד', two: 'שני מספרי טלפון', other: `${count} מספרי טלפון` });

export const closeAccount = {
  title: (name) => `הקפאה או סגירה של ”${name}”`,
  titleUnnamed: 'הקפאה או סגירה של החשבון',
  titleSuspended: (name) => `החשבון ”${name}” מוקפא`,
  titleClosing: (name, day) => `החשבון ”${name}” ייסגר ב־${day}`,
  titleOver: (name) => `החשבון ”${name}” סגור`,
  loadFailed: 'לא ניתן לטעון את השינויים הצפויים',
  what: 'מה לעשות?',
  acts: { suspend: 'הקפאה', resume: 'הסרת ההקפאה', close: 'סגירה לצמיתות', reopen: 'פתיחה מחדש' },
  about: {
    suspend: 'אין אפשרות לשיחות, והחיובים נמשכים. ניתן להסיר את ההקפאה בכל עת.',
    resume: 'הכול חוזר לפעול כמו קודם.',
    close: (day) => `ניתן לפתוח מחדש עד ${day}. לאחר מכן הסגירה סופית, והמספרים משתחררים.`,
    reopen: 'הכול חוזר לקדמותו.',
    reopenSuspended: 'הכול חוזר לקדמותו: החשבון שוב מוקפא.',
  },
  keep: 'לא לשנות דבר',
  submit: {
    suspend: 'הקפאת החשבון',
    resume: 'הסרת הקפאת החשבון',
    close: 'סגירת החשבון',
    reopen: 'פתיחת החשבון מחדש',
  },
  suspendInstead: 'הקפאה במקום סגירה',
  notPossible: 'עדיין לא ניתן לסגור',
  refused: (name) => `לא בוצע שינוי בחשבון ”${name}”`,
  done: {
    suspend: (name) => `החשבון ”${name}” הוקפא`,
    resume: (name) => `החשבון ”${name}” פועל שוב`,
    close: (name, day) => `החשבון ”${name}” ייסגר ב־${day}`,
    reopen: (name) => `החשבון ”${name}” נשאר פתוח`,
  },
  doneText: {
    suspend: 'ניתן להסיר את ההקפאה בכל עת. שני הצדדים יקבלו על כך הודעה.',
    resume: 'הכול פועל כמו קודם. שני הצדדים יקבלו על כך הודעה.',
    close: (day) => `עד ${day} ניתן לפתוח מחדש כאן, והכול יחזור לקדמותו. שני הצדדים יקבלו על כך הודעה.`,
    reopen: 'הכול כפי שהיה קודם. שני הצדדים יקבלו על כך הודעה.',
  },
  byProvider: 'החשבון הוקפא על ידי הספק. התמיכה תסביר מה יש להסדיר.',
  since: {
    main: (day) => `מאז ${day}, לבקשת החשבון הראשי.`,
    account: (day) => `מאז ${day}, לבקשת החשבון עצמו.`,
  },
  otherSide: 'ההחלטה התקבלה על ידי מנהלי החשבון. רק הם יכולים לבטל אותה.',
  until: (day) => `ניתן לפתוח מחדש עד ${day}.`,
  finalText: 'לא ניתן עוד לפתוח מחדש.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('he', count, {
        one: 'יש חשבון משני אחד',
        two: 'יש שני חשבונות משניים',
        other: `יש ${count} חשבונות משניים`,
      }),
    'not-ready': 'יש הזמנה בתהליך',
    'detach-in-progress': (day) => `סיום הקישור מתוכנן ל־${day}`,
    'payer-change-in-progress': (day) => `שינוי המשלם מתוכנן ל־${day}`,
    'open-items': (count, total) =>
      plural('he', count, {
        one: `חשבונית אחת באיחור: ${total}`,
        two: `שתי חשבוניות באיחור: ${total}`,
        other: `${count} חשבוניות באיחור: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'ניתן לסגור חשבון ראשי לאחר שכל החשבונות המשניים נותקו.',
    'not-ready': 'יש להשלים את האימותים הפתוחים, או לבטל את ההזמנה דרך התמיכה.',
    'detach-in-progress': 'יש לשמור תחילה על הקישור דרך הרשימה, או לסגור אחרי אותו יום כחשבון עצמאי.',
    'payer-change-in-progress': 'אפשר לבטל ברשימה דרך ”השארת המשלם”, או להמתין עד לאותו יום.',
    'open-items': 'יש לשלם אותן תחילה. לאחר קבלת התשלום ניתן לסגור.',
  },
  detachThem: 'ניתוק החשבונות…',
  showThem: 'הצגת הרשימה',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `התשלום על ידי ${payer} נמשך: ${monthly} לחודש.` : `החיובים נמשכים: ${monthly} לחודש.`,
    'charges-until': (monthly, day) => `החוזים מסתיימים ומחויבים עד ${day}: ${monthly} לחודש.`,
    'last-own-invoice': (main, day) =>
      `החיוב בחשבונית המרוכזת של ${main} עד ${day}; מה שיחויב לאחר מכן יופיע בחשבונית נפרדת אחרונה.`,
    'open-invoices': (count, total) =>
      plural('he', count, {
        one: `חשבונית פתוחה אחת נותרת לתשלום: ${total}.`,
        two: `שתי חשבוניות פתוחות נותרות לתשלום: ${total}.`,
        other: `${count} חשבוניות פתוחות נותרות לתשלום: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('he', count, {
        one: 'מספר הטלפון מושבת מיד: אין שיחות יוצאות ונכנסות.',
        two: 'שני מספרי הטלפון מושבתים מיד: אין שיחות יוצאות ונכנסות.',
        other: `${count} מספרי הטלפון מושבתים מיד: אין שיחות יוצאות ונכנסות.`,
      }),
    'numbers-released': (count, day) =>
      plural('he', count, {
        one: `ב־${day} ישוחרר מספר טלפון אחד. ייתכן שיוקצה לאחרים.`,
        two: `ב־${day} ישוחררו שני מספרי טלפון. ייתכן שיוקצו לאחרים.`,
        other: `ב־${day} ישוחררו ${count} מספרי טלפון. ייתכן שיוקצו לאחרים.`,
      }),
    'forwarding-rests': (count) => `הפניית השיחות של ${numbers(count)} מושהית, ולא ניתן לשנות אותה בינתיים.`,
    'forwarding-ends': (count, day) => `הפניית השיחות של ${numbers(count)} מושהית, ומסתיימת ב־${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `החל מ־${day} לא יוכלו להיכנס עוד: ${names} ועוד ${more}.`
        : `החל מ־${day} לא תתאפשר עוד כניסה: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `ב־${day} מסתיים הקישור אל ${main}.`
        : plural('he', people, {
            one: `ב־${day} מסתיים הקישור אל ${main}; משתמש אחד שם מאבד גישה.`,
            two: `ב־${day} מסתיים הקישור אל ${main}; שני משתמשים שם מאבדים גישה.`,
            other: `ב־${day} מסתיים הקישור אל ${main}; ${people} משתמשים שם מאבדים גישה.`,
          }),
    'acts-rest': 'בינתיים לא ניתן להזמין, לקשר או להפנות שיחות מהחשבון.',
    'looking-goes-on': 'בעלי גישה יכולים להמשיך לצפות בהכול.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `החשבונות המשניים ממשיכים לפעול, גם בחשבונית המרוכזת: ${names} ועוד ${more}.`
        : `החשבונות המשניים ממשיכים לפעול, גם בחשבונית המרוכזת: ${names}.`,
    'numbers-kept': (count) => `נשמרים ${numbers(count)} וכל ההגדרות.`,
    'link-kept': (main) => `הקישור אל ${main} נשמר.`,
    'can-be-resumed': 'ניתן להסיר את ההקפאה בכל עת.',
    'can-be-reopened': (day) => `עד ${day} ניתן לפתוח מחדש, והכול יחזור לקדמותו.`,
    'records-stay': (main) =>
      main
        ? `החשבוניות וההיסטוריה נשארות אצל ${main}, ושם ניתן להוריד את נתוני התקופה המשותפת.`
        : 'החשבוניות נשמרות כנדרש בחוק. יש להוריד את הדרוש לפני אותו יום.',
  },
  certainty: {
    title: (day) => `החל מ־${day} לא ניתן לבטל זאת`,
    lead: 'יש לסמן כל סעיף לאחר קריאתו.',
    tickMissing: 'יש לסמן את כל הסעיפים.',
    number: (number) => `יש להקליד את מספר הלקוח של החשבון: ${number}`,
    numberWrong: 'זה אינו מספר הלקוח של החשבון.',
  },
  closeAndCheck: 'סגירה והמשך בדיקה',
} satisfies Translation<typeof english>;
