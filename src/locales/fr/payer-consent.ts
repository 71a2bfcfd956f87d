import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Qui paie',
  statement: (main, from, monthly) =>
    `Je confirme que ${main} paie les frais de ce compte par sa facture groupée à partir du ${from}. Ils s’élèvent actuellement à ${monthly} par mois.`,
  recorded:
    'Cette confirmation est conservée avec votre nom, l’heure et ce texte. Le payeur pourra être changé plus tard.',
  missing:
    'Confirmez qui paie. Sinon, retirez la demande et soumettez-la de nouveau sans prise en charge du paiement.',
};
