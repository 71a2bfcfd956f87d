import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Kdo platí',
  statement: (main, from, monthly) =>
    `Potvrzuji, že poplatky tohoto účtu hradí od ${from} prostřednictvím souhrnné faktury účet ${main}. V současnosti činí ${monthly} měsíčně.`,
  recorded: 'Zaznamená se to s vaším jménem, časem a tímto zněním. Plátce lze později změnit.',
  missing: 'Potvrďte, kdo platí. Jinak žádost stáhněte a požádejte znovu bez placení.',
};
