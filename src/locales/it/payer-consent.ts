import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Chi paga',
  statement: (main, from, monthly) =>
    `Confermo che ${main} paga i costi di questo account con la propria fattura cumulativa dal giorno ${from}. Attualmente ammontano a ${monthly} al mese.`,
  recorded: 'Viene registrato con il Suo nome, l’ora e questo testo. Chi paga si può cambiare in seguito.',
  missing: 'Confermare chi paga. In alternativa, ritirare la richiesta e inviarla di nuovo senza pagamento.',
};
