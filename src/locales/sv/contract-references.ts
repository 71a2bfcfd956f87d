import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Referenser för avtalet ”${product}”`,
  titleUnnamed: 'Referenser för avtalet',
  lead: 'De står på avtalets rader från och med nästa faktura. Tomt: kontots referenser.',
  loadFailed: 'Inställningarna kunde inte läsas in',
  costCentre: 'Kostnadsställe',
  costCentreHint: 'Används av er ekonomiavdelning för att sortera avgifterna. Högst 40 tecken.',
  purchaseOrder: 'Inköpsorder',
  purchaseOrderHint: 'Numret på den order som avgifterna hör till.',
  notSaved: 'Det sparades inte',
  changed:
    'Någon annan har ändrat avtalet under tiden. Din ändring är inte sparad ännu. Vilken ska behållas?',
  save: 'Spara',
  saving: 'Sparar…',
} satisfies Translation<typeof english>;
