import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Fakturační adresa účtu „${name}“`,
  titleUnnamed: 'Fakturační adresa',
  lead: 'Vytiskne se na příští fakturu a na všechny další a bude v elektronické faktuře. Vystavené faktury zůstávají beze změny.',
  ofLinked: (name) => `Platí pro faktury, které ${name} platí sám. O změně dostane účet e-mail.`,
  loadFailed: 'Fakturační adresu se nepodařilo načíst',
  which: 'Adresát faktur',
  usual: 'Název a místo účtu',
  other: 'Jiná adresa',
  company: 'Firma',
  addition: 'Oddělení nebo osoba',
  additionHint: 'Nepovinné, například „Účtárna – závazky“.',
  street: 'Ulice a číslo domu, nebo P. O. Box',
  postcode: 'PSČ',
  wrongPostcode: (country) => `Toto není PSČ země ${country}.`,
  city: 'Obec',
  country: 'Země',
  readOnly: 'Tuto adresu můžete vidět, ale ne měnit.',
  notSaved: 'Změna nebyla uložena',
  changed: 'Mezitím adresu změnil někdo jiný. Vaše verze zatím není uložena. Která má zůstat?',
  save: 'Uložit',
  saving: 'Ukládá se…',
} satisfies Translation<typeof english>;
