import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Dane referencyjne umowy „${product}”`,
  titleUnnamed: 'Dane referencyjne umowy',
  lead: 'Widnieją przy pozycjach tej umowy, począwszy od następnej faktury. Puste pole: dane konta.',
  loadFailed: 'Nie udało się wczytać ustawień',
  costCentre: 'Centrum kosztów',
  costCentreHint: 'Według niego księgowość porządkuje opłaty. Do 40 znaków.',
  purchaseOrder: 'Numer zamówienia',
  purchaseOrderHint: 'Numer zamówienia, do którego należą opłaty.',
  notSaved: 'Nie zapisano',
  changed:
    'W międzyczasie ktoś inny zmienił tę umowę. Bieżąca wersja nie jest jeszcze zapisana. Którą zachować?',
  save: 'Zapisz',
  saving: 'Zapisywanie…',
} satisfies Translation<typeof english>;
