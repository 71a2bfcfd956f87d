import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Quem paga',
  statement: (main, from, monthly) =>
    `Confirmo que ${main} paga os custos desta conta na sua fatura agrupada a partir de ${from}. Atualmente são ${monthly} por mês.`,
  recorded: 'Fica registado com o seu nome, a hora e este texto. Quem paga pode ser alterado mais tarde.',
  missing: 'Confirme quem paga. Caso contrário, retire o pedido e peça de novo sem assumir o pagamento.',
};
