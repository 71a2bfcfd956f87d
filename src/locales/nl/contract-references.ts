import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Referenties van het contract “${product}”`,
  titleUnnamed: 'Referenties van het contract',
  lead: 'Ze staan vanaf de volgende factuur bij de regels van dit contract. Leeg: die van het account.',
  loadFailed: 'De referenties kunnen niet worden geladen',
  costCentre: 'Kostenplaats',
  costCentreHint: 'Hiermee deelt uw boekhouding de kosten in. Maximaal 40 tekens.',
  purchaseOrder: 'Inkooporder',
  purchaseOrderHint: 'Het nummer van de order waar de kosten bij horen.',
  notSaved: 'Opslaan is niet gelukt',
  changed:
    'Iemand anders heeft dit contract intussen gewijzigd. Uw versie is nog niet opgeslagen. Welke versie moet blijven?',
  save: 'Opslaan',
  saving: 'Opslaan…',
} satisfies Translation<typeof english>;
