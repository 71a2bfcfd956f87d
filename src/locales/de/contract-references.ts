import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Referenzen des Vertrags „${product}“`,
  titleUnnamed: 'Referenzen des Vertrags',
  lead: 'Sie stehen an den Positionen dieses Vertrags, ab der nächsten Rechnung. Leer: die des Accounts.',
  loadFailed: 'Was eingetragen ist, konnte nicht geladen werden',
  costCentre: 'Kostenstelle',
  costCentreHint: 'Danach ordnet Ihre Buchhaltung die Beträge. Bis zu 40 Zeichen.',
  purchaseOrder: 'Bestellnummer',
  purchaseOrderHint: 'Die Nummer der Bestellung, zu der die Beträge gehören.',
  notSaved: 'Das wurde nicht gespeichert',
  changed:
    'Jemand anders hat diesen Vertrag inzwischen geändert. Ihr Stand ist noch nicht gespeichert. Welcher soll bleiben?',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
} satisfies Translation<typeof english>;
