import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Wer bezahlt',
  statement: (main, from, monthly) =>
    `Ich bestätige, dass ${main} die Kosten dieses Accounts ab dem ${from} über die Sammelrechnung bezahlt. Derzeit sind es ${monthly} im Monat.`,
  recorded:
    'Das wird mit Ihrem Namen, der Zeit und diesem Wortlaut festgehalten. Wer bezahlt, lässt sich später ändern.',
  missing:
    'Bestätigen Sie, wer bezahlt. Sonst ziehen Sie die Anfrage zurück und fragen Sie ohne Bezahlen an.',
};
