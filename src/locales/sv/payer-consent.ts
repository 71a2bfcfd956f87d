import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Vem som betalar',
  statement: (main, from, monthly) =>
    `Jag bekräftar att ${main} betalar avgifterna för det här kontot via sin samlingsfaktura från och med ${from}. För närvarande är de ${monthly} per månad.`,
  recorded:
    'Detta registreras med ditt namn, tidpunkten och den här texten. Vem som betalar kan ändras senare.',
  missing: 'Bekräfta vem som betalar. Annars kan du dra tillbaka förfrågan och fråga igen utan betalning.',
};
