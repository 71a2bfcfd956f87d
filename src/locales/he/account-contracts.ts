import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'חוזים',
  loadFailed: 'לא ניתן לטעון את החוזים של החשבון הזה',
  none: 'אין חוזים בחשבון.',
  perMonth: (amount) => `${amount} לחודש`,
  since: (day) => `מאז ${day}`,
  minimum: (day) => `בתוקף לפחות עד ${day}`,
  pays: {
    'as-account': (payer) => `כמו החשבון: ${payer}`,
    decided: (payer, day) => `${payer} מאז ${day}`,
  },
  apart: 'נקבע לחוזה הזה',
  planned: (payer, day) => `מתוכנן: ${payer} החל מ־${day}`,
  plannedAsAccount: (day) => `מתוכנן: כמו החשבון החל מ־${day}`,
  costCentre: (value) => `מרכז עלות ${value}`,
  purchaseOrder: (value) => `הזמנת רכש ${value}`,
  changePayer: 'שינוי המשלם…',
  changePayerOf: (product) => `שינוי המשלם: ${product}`,
  setReferences: 'הגדרת אסמכתאות…',
  setReferencesOf: (product) => `הגדרת אסמכתאות: ${product}`,
  undo: 'השארת המשלם',
  undoOf: (product) => `השארת המשלם: ${product}`,
  undone: (product) => `המשלם עבור ”${product}” נשאר ללא שינוי.`,
  notUndone: 'השינוי המתוכנן לא בוטל',
} satisfies Translation<typeof english>;
