import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Quién paga',
  statement: (main, from, monthly) =>
    `Confirmo que ${main} paga los cargos de esta cuenta en su factura agrupada a partir del ${from}. En la actualidad son ${monthly} al mes.`,
  recorded: 'Queda registrado con su nombre, la hora y este texto. Más adelante se puede cambiar quién paga.',
  missing:
    'Confirme quién paga. De lo contrario, retire la solicitud y solicítelo de nuevo sin asumir el pago.',
};
