import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Dane referencyjne: „${name}”`,
  titleUnnamed: 'Dane referencyjne',
  lead: 'Są na następnej fakturze i kolejnych. Wystawione faktury pozostają bez zmian.',
  loadFailed: 'Nie udało się wczytać ustawień',
  costCentre: 'Centrum kosztów',
  costCentreHint: 'Według niego księgowość porządkuje opłaty. Do 40 znaków.',
  purchaseOrder: 'Numer zamówienia',
  purchaseOrderHint: 'Numer zamówienia, do którego należą opłaty.',
  invoiceName: 'Nazwa na fakturach',
  invoiceNameHint: (name) =>
    `Używana na fakturze zbiorczej i w jej dokumentach. Do 60 znaków. Puste pole: „${name}”.`,
  notSaved: 'Nie zapisano',
  changed:
    'W międzyczasie ktoś inny zmienił to konto. Bieżąca wersja nie jest jeszcze zapisana. Którą zachować?',
  save: 'Zapisz',
  saving: 'Zapisywanie…',
} satisfies Translation<typeof english>;
