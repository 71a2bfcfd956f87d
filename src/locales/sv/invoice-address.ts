import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Fakturaadress för ”${name}”`,
  titleUnnamed: 'Fakturaadress',
  lead: 'Den trycks på nästa faktura och de som följer, och står i e-fakturan. Utställda fakturor ändras inte.',
  ofLinked: (name) => `Den gäller de fakturor som ${name} betalar självt. Kontot får ett mejl om en ändring.`,
  loadFailed: 'Fakturaadressen kunde inte läsas in',
  which: 'Fakturor ställs till',
  usual: 'Kontots namn och plats',
  other: 'En annan adress',
  company: 'Företag',
  addition: 'Avdelning eller person',
  additionHint: 'Valfritt, till exempel ”Leverantörsreskontra”.',
  street: 'Gata och husnummer, eller box',
  postcode: 'Postnummer',
  wrongPostcode: (country) => `Det är inget postnummer i landet ${country}.`,
  city: 'Ort',
  country: 'Land',
  readOnly: 'Du får se adressen men inte ändra den.',
  notSaved: 'Det sparades inte',
  changed:
    'Någon annan har ändrat adressen under tiden. Din ändring är inte sparad ännu. Vilken ska behållas?',
  save: 'Spara',
  saving: 'Sparar…',
} satisfies Translation<typeof english>;
