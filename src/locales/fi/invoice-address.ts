import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Laskutusosoite: ”${name}”`,
  titleUnnamed: 'Laskutusosoite',
  lead: 'Se tulostetaan seuraavaan ja sitä seuraaviin laskuihin ja on myös verkkolaskussa. Laaditut laskut eivät muutu.',
  ofLinked: (name) => `Koskee laskuja, jotka ${name} maksaa itse. Muutoksesta lähetetään tilille sähköposti.`,
  loadFailed: 'Laskutusosoitetta ei voitu ladata',
  which: 'Laskut osoitetaan',
  usual: 'Tilin nimi ja sijainti',
  other: 'Toinen osoite',
  company: 'Yritys',
  addition: 'Osasto tai henkilö',
  additionHint: 'Valinnainen, esimerkiksi ”Ostoreskontra”.',
  street: 'Katuosoite tai postilokero',
  postcode: 'Postinumero',
  wrongPostcode: (country) => `Tämä ei ole kelvollinen postinumero. Maa: ${country}.`,
  city: 'Paikkakunta',
  country: 'Maa',
  readOnly: 'Saat nähdä osoitteen, mutta et muuttaa sitä.',
  notSaved: 'Tätä ei tallennettu',
  changed:
    'Joku muu on sillä välin muuttanut osoitetta. Omaa muutostasi ei ole vielä tallennettu. Kumpi säilytetään?',
  save: 'Tallenna',
  saving: 'Tallennetaan…',
} satisfies Translation<typeof english>;
