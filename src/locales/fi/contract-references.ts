import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Sopimuksen viitetiedot: ”${product}”`,
  titleUnnamed: 'Sopimuksen viitetiedot',
  lead: 'Ne näkyvät tämän sopimuksen riveillä seuraavasta laskusta alkaen. Tyhjänä: tilin viitetiedot.',
  loadFailed: 'Asetuksia ei voitu ladata',
  costCentre: 'Kustannuspaikka',
  costCentreHint: 'Taloushallintonne kohdistaa maksut tämän mukaan. Enintään 40 merkkiä.',
  purchaseOrder: 'Ostotilaus',
  purchaseOrderHint: 'Sen tilauksen numero, johon maksut kuuluvat.',
  notSaved: 'Tätä ei tallennettu',
  changed:
    'Joku muu on sillä välin muuttanut tätä sopimusta. Omaa muutostasi ei ole vielä tallennettu. Kumpi säilytetään?',
  save: 'Tallenna',
  saving: 'Tallennetaan…',
} satisfies Translation<typeof english>;
