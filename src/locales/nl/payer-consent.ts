import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Wie betaalt',
  statement: (main, from, monthly) =>
    `Ik bevestig dat ${main} de kosten van dit account vanaf ${from} betaalt via de verzamelfactuur. Op dit moment is dat ${monthly} per maand.`,
  recorded:
    'Dit wordt vastgelegd met uw naam, het tijdstip en deze tekst. De betaler kan later worden gewijzigd.',
  missing: 'Bevestig wie betaalt. Trek het verzoek anders in en vraag opnieuw, zonder te betalen.',
};
