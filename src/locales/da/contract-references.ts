import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Referencer for aftalen ”${product}”`,
  titleUnnamed: 'Referencer for aftalen',
  lead: 'De står på aftalens linjer fra og med næste faktura. Tomt: kontoens referencer.',
  loadFailed: 'Indstillingerne kunne ikke indlæses',
  costCentre: 'Omkostningssted',
  costCentreHint: 'Bruges af jeres bogholderi til at fordele udgifterne. Højst 40 tegn.',
  purchaseOrder: 'Indkøbsordre',
  purchaseOrderHint: 'Nummeret på den ordre som udgifterne hører til.',
  notSaved: 'Det blev ikke gemt',
  changed:
    'En anden har ændret aftalen i mellemtiden. Din ændring er ikke gemt endnu. Hvilken skal beholdes?',
  save: 'Gem',
  saving: 'Gemmer…',
} satisfies Translation<typeof english>;
