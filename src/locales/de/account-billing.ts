import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-billing/account-billing.messages.js';

export const accountBilling = {
  loadFailed: 'Die Abrechnung dieses Accounts konnte nicht geladen werden',
  payer: 'Wer bezahlt',
  pays: 'Rechnung',
  since: (payer, day) => `${payer} seit ${day}`,
  planned: 'Geplant',
  share: 'Auf der Sammelrechnung',
  upcoming: (month) => `Nächste: ${month}`,
  last: (month) => `Letzte: ${month}`,
  due: (day) => `fällig am ${day}`,
  notOn: 'Nicht auf dieser Rechnung',
  none: 'Es gibt noch keine Sammelrechnung.',
  sharesFailed: 'Der Anteil an den Sammelrechnungen konnte nicht geladen werden',
  lacking: 'Rechnungsbeträge sind nicht in Ihrem Zugriff enthalten',
  lackingText: (who) => `${who} kann Ihnen das Recht geben.`,
  ask: 'Darum bitten',
  references: 'Referenzen',
  costCentre: 'Kostenstelle',
  purchaseOrder: 'Bestellnummer',
  invoiceName: 'Name auf Rechnungen',
  noReference: 'Keine',
  setReferences: 'Referenzen festlegen …',
} satisfies Translation<typeof english>;
