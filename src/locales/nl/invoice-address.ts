import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Factuuradres van “${name}”`,
  titleUnnamed: 'Factuuradres',
  lead: 'Het adres staat op de volgende factuur en de facturen daarna, ook in de e-factuur. Opgemaakte facturen blijven ongewijzigd.',
  ofLinked: (name) =>
    `Voor de facturen die ${name} zelf betaalt. Het account krijgt een e-mail bij een wijziging.`,
  loadFailed: 'Het factuuradres kan niet worden geladen',
  which: 'Facturen zijn gericht aan',
  usual: 'Naam en adres van het account',
  other: 'Ander adres',
  company: 'Bedrijf',
  addition: 'Afdeling of persoon',
  additionHint: 'Optioneel, bijvoorbeeld “Crediteurenadministratie”.',
  street: 'Straat en huisnummer, of postbus',
  postcode: 'Postcode',
  wrongPostcode: (country) => `Deze postcode bestaat niet in dit land: ${country}.`,
  city: 'Plaats',
  country: 'Land',
  readOnly: 'U mag dit adres bekijken, maar niet wijzigen.',
  notSaved: 'Opslaan is niet gelukt',
  changed:
    'Iemand anders heeft het adres intussen gewijzigd. Uw versie is nog niet opgeslagen. Welke versie moet blijven?',
  save: 'Opslaan',
  saving: 'Opslaan…',
} satisfies Translation<typeof english>;
