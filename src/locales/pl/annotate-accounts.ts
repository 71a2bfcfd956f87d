import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

export const annotateAccounts = {
  title: (count, formatted) =>
    plural('pl', count, {
      one: 'Etykiety 1 konta',
      few: `Etykiety ${formatted} kont`,
      many: `Etykiety ${formatted} kont`,
      other: `Etykiety ${formatted} konta`,
    }),
  titleUnnamed: 'Etykiety wielu kont',
  lead: 'Etykiety widzą tylko użytkownicy konta głównego. Nazwy pozostają bez zmian.',
  checking: (done, total) => `Odczyt kont: ${done} z ${total}…`,
  loadFailed: 'Nie udało się odczytać wybranych kont',
  tooMany: (most) => `Liczba kont, które można zmienić naraz: najwyżej ${most}`,
  tooManyText: (total) => `Zaznaczono: ${total}. Zaznacz mniej lub najpierw zawęź listę.`,
  none: 'Żaden z zaznaczonych wierszy nie może mieć etykiet',
  others: (count, formatted) =>
    plural('pl', count, {
      one: '1 zaznaczony wiersz nie jest powiązanym kontem i pozostaje bez zmian.',
      few: `Zaznaczone wiersze, które nie są powiązanymi kontami: ${formatted}. Pozostają bez zmian.`,
      many: `Zaznaczone wiersze, które nie są powiązanymi kontami: ${formatted}. Pozostają bez zmian.`,
      other: `Zaznaczone wiersze, które nie są powiązanymi kontami: ${formatted}. Pozostają bez zmian.`,
    }),
  add: 'Dodaj etykiety',
  addHint: 'Na przykład region lub rodzaj lokalizacji. Enter lub przecinek dodaje etykietę.',
  addButton: 'Dodaj',
  takeBack: (label) => `Nie dodawaj: ${label}`,
  remove: 'Usuń etykiety',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'Na liście',
  asItIs: 'Bez zmian',
  hide: 'Ukryj',
  show: 'Pokaż',
  nothing: 'Dodaj lub usuń etykietę albo wybierz, czy konta mają być widoczne.',
  tooLong: 'Etykieta może mieć najwyżej 40 znaków.',
  list: 'Konta',
  save: (count, formatted) =>
    plural('pl', count, {
      one: 'Zapisz dla 1 konta',
      few: `Zapisz dla ${formatted} kont`,
      many: `Zapisz dla ${formatted} kont`,
      other: `Zapisz dla ${formatted} konta`,
    }),
  running: 'Zmienianie kont…',
  progress: (done, total) => `${done} z ${total}`,
  stop: 'Zatrzymaj',
  stopping: 'Zatrzyma się po koncie, które jest właśnie zmieniane.',
  ended: (_done, formatted, total) => `Konta zmienione zgodnie z wyborem: ${formatted} z ${total}`,
  again: 'Spróbuj ponownie z pozostałymi',
  tooManyLabels: (most) => `Liczba etykiet przekroczyłaby ${most}.`,
  state: {
    ready: '',
    obstacle: 'Bez zmian',
    sending: 'Zapisywanie…',
    uncertain: 'Sprawdzanie, czy zapisano…',
    done: 'Gotowe',
    refused: 'Nie zmieniono',
    failed: 'Nie zmieniono',
    stopped: 'Nie zmieniono',
  },
} satisfies Translation<typeof english>;
