import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Fakturaadresse for ”${name}”`,
  titleUnnamed: 'Fakturaadresse',
  lead: 'Den trykkes på den næste faktura og de følgende og står i e-fakturaen. Udstedte fakturaer ændres ikke.',
  ofLinked: (name) =>
    `Den gælder de fakturaer som ${name} selv betaler. Kontoen får en e-mail om en ændring.`,
  loadFailed: 'Fakturaadressen kunne ikke indlæses',
  which: 'Fakturaer stiles til',
  usual: 'Kontoens navn og sted',
  other: 'En anden adresse',
  company: 'Virksomhed',
  addition: 'Afdeling eller person',
  additionHint: 'Valgfrit, for eksempel ”Kreditorbogholderi”.',
  street: 'Vej og husnummer, eller postboks',
  postcode: 'Postnummer',
  wrongPostcode: (country) => `Det er ikke et postnummer i landet ${country}.`,
  city: 'By',
  country: 'Land',
  readOnly: 'Du må se adressen, men ikke ændre den.',
  notSaved: 'Det blev ikke gemt',
  changed:
    'En anden har ændret adressen i mellemtiden. Din ændring er ikke gemt endnu. Hvilken skal beholdes?',
  save: 'Gem',
  saving: 'Gemmer…',
} satisfies Translation<typeof english>;
