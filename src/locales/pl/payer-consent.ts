import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Kto płaci',
  statement: (main, from, monthly) =>
    `Potwierdzam, że od ${from} opłaty tego konta pokrywa ${main} w ramach faktury zbiorczej. Obecnie wynoszą ${monthly} miesięcznie.`,
  recorded:
    'Zostanie to zapisane wraz z imieniem i nazwiskiem, godziną i tą treścią. Płatnika można później zmienić.',
  missing: 'Potwierdź, kto płaci. W przeciwnym razie wycofaj prośbę i wyślij ją ponownie, bez płatności.',
};
