import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Adres do faktur: „${name}”`,
  titleUnnamed: 'Adres do faktur',
  lead: 'Jest drukowany na następnej fakturze i kolejnych oraz zawarty w e-fakturze. Wystawione faktury pozostają bez zmian.',
  ofLinked: (name) => `Dotyczy faktur, które ${name} opłaca samodzielnie. Konto otrzyma e-mail o zmianie.`,
  loadFailed: 'Nie udało się wczytać adresu do faktur',
  which: 'Adresat faktur',
  usual: 'Nazwa i adres konta',
  other: 'Inny adres',
  company: 'Firma',
  addition: 'Dział lub osoba',
  additionHint: 'Opcjonalnie, na przykład „Dział zobowiązań”.',
  street: 'Ulica i numer domu lub skrytka pocztowa',
  postcode: 'Kod pocztowy',
  wrongPostcode: (country) => `Niepoprawny kod pocztowy dla kraju ${country}.`,
  city: 'Miejscowość',
  country: 'Kraj',
  readOnly: 'Ten adres można zobaczyć, ale nie można go zmienić.',
  notSaved: 'Nie zapisano',
  changed:
    'W międzyczasie ktoś inny zmienił adres. Bieżąca wersja nie jest jeszcze zapisana. Którą zachować?',
  save: 'Zapisz',
  saving: 'Zapisywanie…',
} satisfies Translation<typeof english>;
