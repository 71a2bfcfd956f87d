import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Viitetiedot: ”${name}”`,
  titleUnnamed: 'Viitetiedot',
  lead: 'Ne ovat seuraavassa ja sitä seuraavissa laskuissa. Laaditut laskut eivät muutu.',
  loadFailed: 'Asetuksia ei voitu ladata',
  costCentre: 'Kustannuspaikka',
  costCentreHint: 'Taloushallintonne kohdistaa maksut tämän mukaan. Enintään 40 merkkiä.',
  purchaseOrder: 'Ostotilaus',
  purchaseOrderHint: 'Sen tilauksen numero, johon maksut kuuluvat.',
  invoiceName: 'Nimi laskuilla',
  invoiceNameHint: (name) =>
    `Koontilasku ja sen asiakirjat käyttävät tätä nimeä. Enintään 60 merkkiä. Tyhjänä: ”${name}”.`,
  notSaved: 'Tätä ei tallennettu',
  changed:
    'Joku muu on sillä välin muuttanut tätä tiliä. Omaa muutostasi ei ole vielä tallennettu. Kumpi säilytetään?',
  save: 'Tallenna',
  saving: 'Tallennetaan…',
} satisfies Translation<typeof english>;
