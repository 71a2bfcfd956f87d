import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `אסמכתאות של החוזה ”${product}”`,
  titleUnnamed: 'אסמכתאות של החוזה',
  lead: 'מופיעות בשורות של החוזה הזה, החל מהחשבונית הבאה. שדה ריק: האסמכתאות של החשבון.',
  loadFailed: 'לא ניתן לטעון את ההגדרות',
  costCentre: 'מרכז עלות',
  costCentreHint: 'לפיו הנהלת החשבונות שלך ממיינת את החיובים. עד 40 תווים.',
  purchaseOrder: 'הזמנת רכש',
  purchaseOrderHint: 'מספר ההזמנה שהחיובים שייכים אליה.',
  notSaved: 'השינויים לא נשמרו',
  changed: 'בינתיים משתמש אחר שינה את החוזה הזה. הגרסה שלך עדיין לא נשמרה. איזו גרסה להשאיר?',
  save: 'שמירה',
  saving: 'מתבצעת שמירה…',
} satisfies Translation<typeof english>;
