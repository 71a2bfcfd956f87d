import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Referenties van “${name}”`,
  titleUnnamed: 'Referenties',
  lead: 'Ze staan op de volgende factuur en de facturen daarna. Opgemaakte facturen blijven ongewijzigd.',
  loadFailed: 'De referenties kunnen niet worden geladen',
  costCentre: 'Kostenplaats',
  costCentreHint: 'Hiermee deelt uw boekhouding de kosten in. Maximaal 40 tekens.',
  purchaseOrder: 'Inkooporder',
  purchaseOrderHint: 'Het nummer van de order waar de kosten bij horen.',
  invoiceName: 'Naam op facturen',
  invoiceNameHint: (name) =>
    `Naam op de verzamelfactuur en de bijbehorende documenten. Maximaal 60 tekens. Leeg: “${name}”.`,
  notSaved: 'Opslaan is niet gelukt',
  changed:
    'Iemand anders heeft dit account intussen gewijzigd. Uw versie is nog niet opgeslagen. Welke versie moet blijven?',
  save: 'Opslaan',
  saving: 'Opslaan…',
} satisfies Translation<typeof english>;
