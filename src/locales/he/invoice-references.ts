import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `אסמכתאות של ”${name}”`,
  titleUnnamed: 'אסמכתאות',
  lead: 'מופיעות בחשבונית הבאה ובאלה שאחריה. חשבוניות שהופקו נשארות כפי שהן.',
  loadFailed: 'לא ניתן לטעון את ההגדרות',
  costCentre: 'מרכז עלות',
  costCentreHint: 'לפיו הנהלת החשבונות שלך ממיינת את החיובים. עד 40 תווים.',
  purchaseOrder: 'הזמנת רכש',
  purchaseOrderHint: 'מספר ההזמנה שהחיובים שייכים אליה.',
  invoiceName: 'שם בחשבוניות',
  invoiceNameHint: (name) => `השם בחשבונית המרוכזת ובמסמכיה. עד 60 תווים. שדה ריק: ”${name}”.`,
  notSaved: 'השינויים לא נשמרו',
  changed: 'בינתיים משתמש אחר שינה את החשבון הזה. הגרסה שלך עדיין לא נשמרה. איזו גרסה להשאיר?',
  save: 'שמירה',
  saving: 'מתבצעת שמירה…',
} satisfies Translation<typeof english>;
