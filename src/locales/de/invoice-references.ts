import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Referenzen von „${name}“`,
  titleUnnamed: 'Referenzen',
  lead: 'Sie stehen auf der nächsten Rechnung und auf allen folgenden. Ausgestellte Rechnungen bleiben, wie sie sind.',
  loadFailed: 'Was eingetragen ist, konnte nicht geladen werden',
  costCentre: 'Kostenstelle',
  costCentreHint: 'Danach ordnet Ihre Buchhaltung die Beträge. Bis zu 40 Zeichen.',
  purchaseOrder: 'Bestellnummer',
  purchaseOrderHint: 'Die Nummer der Bestellung, zu der die Beträge gehören.',
  invoiceName: 'Name auf Rechnungen',
  invoiceNameHint: (name) =>
    `So nennen ihn die Sammelrechnung und ihre Dokumente. Bis zu 60 Zeichen. Leer: „${name}“.`,
  notSaved: 'Das wurde nicht gespeichert',
  changed:
    'Jemand anders hat diesen Account inzwischen geändert. Ihr Stand ist noch nicht gespeichert. Welcher soll bleiben?',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
} satisfies Translation<typeof english>;
