import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'من يدفع',
  statement: (main, from, monthly) =>
    `أؤكد أن «${main}» يدفع رسوم هذا الحساب عبر الفاتورة المجمّعة اعتبارًا من ${from}. تبلغ حاليًا ${monthly} شهريًا.`,
  recorded: 'يُسجَّل ذلك باسمك والوقت وهذا النص. يمكن تغيير جهة الدفع لاحقًا.',
  missing: 'يرجى تأكيد من يدفع، أو سحب الطلب وإرساله من جديد دون دفع.',
};
