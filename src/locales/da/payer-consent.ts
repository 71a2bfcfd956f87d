import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Hvem der betaler',
  statement: (main, from, monthly) =>
    `Jeg bekræfter at ${main} betaler udgifterne for denne konto via sin samlefaktura fra og med ${from}. For tiden er de ${monthly} pr. måned.`,
  recorded:
    'Dette registreres med dit navn, tidspunktet og denne ordlyd. Hvem der betaler, kan ændres senere.',
  missing: 'Bekræft hvem der betaler. Ellers kan du trække anmodningen tilbage og spørge igen uden betaling.',
};
