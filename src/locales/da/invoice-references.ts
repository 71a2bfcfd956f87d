import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Referencer for ”${name}”`,
  titleUnnamed: 'Referencer',
  lead: 'De står på den næste faktura og de følgende. Udstedte fakturaer ændres ikke.',
  loadFailed: 'Indstillingerne kunne ikke indlæses',
  costCentre: 'Omkostningssted',
  costCentreHint: 'Bruges af jeres bogholderi til at fordele udgifterne. Højst 40 tegn.',
  purchaseOrder: 'Indkøbsordre',
  purchaseOrderHint: 'Nummeret på den ordre som udgifterne hører til.',
  invoiceName: 'Navn på fakturaer',
  invoiceNameHint: (name) => `Bruges på samlefakturaen og dens dokumenter. Højst 60 tegn. Tomt: ”${name}”.`,
  notSaved: 'Det blev ikke gemt',
  changed:
    'En anden har ændret kontoen i mellemtiden. Din ændring er ikke gemt endnu. Hvilken skal beholdes?',
  save: 'Gem',
  saving: 'Gemmer…',
} satisfies Translation<typeof english>;
