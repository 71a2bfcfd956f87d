import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

const people = (count: number) =>
  plural('he', count, { one: 'משתמש אחד', two: 'שני משתמשים', other: `${count} משתמשים` });

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `החל מ־${from} הסכום ${monthly} לחודש ייכלל בחשבונית המרוכזת של ${main}.`,
    'pays-itself-until': (until) => `עד ${until} החשבון ממשיך לשלם בעצמו.`,
    'begins-on': (on) => `הקישור מתחיל ב־${on}. עד אז דבר לא משתנה, וכל צד יכול לבטל.`,
    'stays-on-collective-invoice': (main) => `החשבון נשאר בחשבונית המרוכזת של ${main}.`,
    'keeps-own-invoice': (monthly) => `החשבון ממשיך לשלם חשבונית נפרדת, ${monthly} לחודש.`,
    'own-invoice': (from, monthly) => `החל מ־${from} תופק חשבונית נפרדת: ${monthly} לחודש.`,
    'last-collective-invoice': (on) => `החשבון נכלל בחשבונית המרוכזת בפעם האחרונה ב־${on}.`,
    'past-invoices-stay': 'חשבוניות קודמות נשארות במקומן.',
    'main-gains-access': (main, count) =>
      plural('he', count, {
        one: `משתמש אחד של ${main} יוכל לעבוד בחשבון ללא כניסה נוספת.`,
        two: `שני משתמשים של ${main} יוכלו לעבוד בחשבון ללא כניסה נוספת.`,
        other: `${count} משתמשים של ${main} יוכלו לעבוד בחשבון ללא כניסה נוספת.`,
      }),
    'main-sees-overview': (main) => `החשבון מוצג בסקירה של ${main}; איש שם אינו יכול לעבוד בו.`,
    'main-loses-access': (main, count) =>
      plural('he', count, {
        one: `משתמש אחד של ${main} מאבד גישה.`,
        two: `שני משתמשים של ${main} מאבדים גישה.`,
        other: `${people(count)} של ${main} מאבדים גישה.`,
      }),
    'main-had-no-access': (main) => `לאף משתמש של ${main} לא הייתה גישה.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `פרטי הכניסה העצמאיים נשמרים: ${names} ועוד ${more}.`
        : `פרטי הכניסה העצמאיים נשמרים: ${names}.`,
    'no-local-team': 'אין משתמשים עם פרטי כניסה עצמאיים לחשבון הזה.',
    'numbers-stay': (count) =>
      plural('he', count, {
        one: 'מספר הטלפון נשאר.',
        two: 'שני מספרי הטלפון נשארים.',
        other: `כל ${count} מספרי הטלפון נשארים.`,
      }),
    'forwarding-stays': 'הפניית השיחות נשארת כפי שהוגדרה.',
    'contracts-continue': 'החוזים והחיובים נמשכים.',
    'can-be-ended': 'כל צד יכול לסיים את הקישור בהמשך.',
    'ends-by-itself': (until) => `הקישור מסתיים מעצמו: היום האחרון הוא ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('he', months, {
        one: `הקישור בתוקף עד ${until} ולאחר מכן נמשך מחודש לחודש, עד שאחד הצדדים מסרב.`,
        two: `הקישור בתוקף עד ${until} ולאחר מכן מתארך בחודשיים בכל פעם, עד שאחד הצדדים מסרב.`,
        other: `הקישור בתוקף עד ${until} ולאחר מכן מתארך ב־${months} חודשים בכל פעם, עד שאחד הצדדים מסרב.`,
      }),
    'invoice-grows': (from, monthly) => `החל מ־${from} החשבונית המרוכזת שלך תגדל ב־${monthly} לחודש.`,
    'invoice-unchanged': 'החשבונית המרוכזת שלך נשארת כפי שהיא.',
    'invoice-shrinks': (from, monthly) => `החל מ־${from} החשבונית המרוכזת שלך תקטן ב־${monthly} לחודש.`,
    'last-invoice-of': (main, on) => `החשבונית המרוכזת האחרונה של ${main} מסתיימת ב־${on}.`,
    'people-lose-access': (count) =>
      plural('he', count, {
        one: 'משתמש אחד שלך לא יוכל עוד לעבוד בחשבון.',
        two: 'שני משתמשים שלך לא יוכלו עוד לעבוד בחשבון.',
        other: `${people(count)} שלך לא יוכלו עוד לעבוד בחשבון.`,
      }),
    'nobody-had-access': 'אף משתמש שלך לא יכול היה לעבוד בחשבון.',
    'notes-end': 'השם המותאם, התוויות והאסמכתאות מסתיימים עם הקישור.',
    'never-without-main': 'עד היום האחרון החשבון שייך לחשבון ראשי אחד, ומהיום שאחריו לחשבון הראשי האחר.',
    'can-be-taken-back': (until) => `עד ${until} כל צד יכול לבטל.`,
    'people-gain-access': (count) =>
      plural('he', count, {
        one: 'משתמש אחד שלך יוכל לעבוד בחשבון ללא כניסה נוספת.',
        two: 'שני משתמשים שלך יוכלו לעבוד בחשבון ללא כניסה נוספת.',
        other: `${people(count)} שלך יוכלו לעבוד בחשבון ללא כניסה נוספת.`,
      }),
    'overview-only': 'החשבון מוצג בסקירה שלך; אף משתמש שלך אינו יכול לעבוד בו.',
    'local-team-unchanged': 'משתמשי החשבון שומרים על פרטי הכניסה ועל ההרשאות שלהם.',
  },
  group: { money: 'חיוב', access: 'גישה', stays: 'נשאר ללא שינוי' },
};
