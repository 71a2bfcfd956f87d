import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Nazwa i etykiety: „${name}”`,
  titleUnnamed: 'Nazwa i etykiety',
  lead: 'Widzą to tylko użytkownicy konta głównego. Subkonto tego nie widzi.',
  loadFailed: 'Nie udało się wczytać notatek',
  nickname: 'Własna nazwa',
  nicknameHint: (name) => `Wyświetlana zamiast „${name}”. Puste pole: ta nazwa.`,
  labels: 'Etykiety',
  labelsHint: 'Na przykład region lub rodzaj lokalizacji. Enter lub przecinek dodaje etykietę.',
  add: 'Dodaj',
  remove: (label) => `Usuń etykietę ${label}`,
  hidden: 'Ukryj na liście',
  isHidden: (hidden) => (hidden ? 'Tak' : 'Nie'),
  hiddenHint: 'Powiązanie i faktura pozostają bez zmian. „Więcej filtrów” pokazuje ukryte konta.',
  tooMany: (most) => `Maksymalna liczba etykiet konta: ${most}.`,
  tooLong: 'Etykieta może mieć najwyżej 40 znaków.',
  notSaved: 'Nie zapisano',
  changed:
    'W międzyczasie ktoś inny zmienił to konto. Bieżąca wersja nie jest jeszcze zapisana. Którą zachować?',
  save: 'Zapisz',
  saving: 'Zapisywanie…',
} satisfies Translation<typeof english>;
