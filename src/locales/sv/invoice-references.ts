import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Referenser för ”${name}”`,
  titleUnnamed: 'Referenser',
  lead: 'De står på nästa faktura och de som följer. Utställda fakturor ändras inte.',
  loadFailed: 'Inställningarna kunde inte läsas in',
  costCentre: 'Kostnadsställe',
  costCentreHint: 'Används av er ekonomiavdelning för att sortera avgifterna. Högst 40 tecken.',
  purchaseOrder: 'Inköpsorder',
  purchaseOrderHint: 'Numret på den order som avgifterna hör till.',
  invoiceName: 'Namn på fakturor',
  invoiceNameHint: (name) =>
    `Används på samlingsfakturan och dess dokument. Högst 60 tecken. Tomt: ”${name}”.`,
  notSaved: 'Det sparades inte',
  changed: 'Någon annan har ändrat kontot under tiden. Din ändring är inte sparad ännu. Vilken ska behållas?',
  save: 'Spara',
  saving: 'Sparar…',
} satisfies Translation<typeof english>;
