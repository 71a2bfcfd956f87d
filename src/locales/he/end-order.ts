import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'לא ניתן לטעון את ההזמנה',
  cancel: {
    title: (number) => `לבטל את הזמנה ${number}?`,
    lead: 'נבדוק אם זה עדיין אפשרי ונודיע לך.',
    possible: 'כל עוד לא נקבע דבר, ההזמנה מסתיימת, אין חיוב, והחשבון מוסר מהסקירה.',
    notPossible: 'אם יש דבר שלא ניתן לבטל, כמו עבודות בקו שכבר נקבעו, ההזמנה נמשכת.',
    message: 'סיבה (לא חובה)',
    messageHint: 'עבור מי שבודק את הבקשה.',
    submit: 'ביטול ההזמנה',
    sending: 'בשליחה…',
    keep: 'השארת ההזמנה',
    done: 'אנחנו בודקים',
    doneText: 'נודיע לך אם ניתן לבטל את ההזמנה. עד אז לא יבוצע דבר נוסף.',
  },
  withdraw: {
    title: (number) => `ביטול החוזה של הזמנה ${number}`,
    lead: (day) => `ניתן לבטל עד סוף ${day}, ללא צורך בסיבה.`,
    effect: 'החוזה מסתיים מיד. החשבון נסגר, מספרי הטלפון משתחררים, והחשבון מוסר מהסקירה.',
    declaration: (number, account) => `”אני מבטל/ת את החוזה של הזמנה ${number} עבור ${account}.”`,
    name: 'שמך',
    email: 'לאן לשלוח את האישור',
    emailHint: 'כולל תוכן ההצהרה, היום והשעה. נא לשמור אותו.',
    submit: 'אישור הביטול',
    sending: 'ההצהרה נשלחת…',
    keep: 'השארת החוזה',
    done: 'החוזה בוטל',
    doneText: (email, at) => `התקבל ב־${at}. האישור בדרך אל ${email}.`,
  },
  over: 'זה כבר לא אפשרי: ההזמנה התקדמה בינתיים.',
  titleUnnamed: 'הזמנה',
  failed: 'הפעולה לא בוצעה',
} satisfies Translation<typeof messages>;
