import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'מי משלם',
  statement: (main, from, monthly) =>
    `אני מאשר/ת שהחיובים של החשבון הזה ישולמו על ידי ${main} בחשבונית המרוכזת החל מ־${from}. נכון להיום: ${monthly} לחודש.`,
  recorded: 'האישור נרשם עם שמך, השעה והנוסח הזה. ניתן לשנות את המשלם בהמשך.',
  missing: 'יש לאשר מי משלם. אחרת, יש לבטל את הבקשה ולבקש שוב ללא תשלום.',
};
