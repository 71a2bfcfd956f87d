import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

export const detachAccounts = {
  title: (count, formatted) =>
    plural('pl', count, {
      one: 'Odłączyć 1 konto?',
      few: `Odłączyć ${formatted} konta?`,
      many: `Odłączyć ${formatted} kont?`,
      other: `Odłączyć ${formatted} konta?`,
    }),
  titleUnnamed: 'Odłącz konta',
  lead: 'Konta pozostają i działają dalej. Zmienia się to:',
  checking: (done, total) => `Sprawdzanie kont: ${done} z ${total}…`,
  loadFailed: 'Nie udało się sprawdzić wybranych kont',
  tooMany: (most) => `Liczba kont, które można odłączyć naraz: najwyżej ${most}`,
  tooManyText: (total) => `Zaznaczono: ${total}. Zaznacz mniej lub najpierw zawęź listę.`,
  none: 'Żadnego z wybranych kont nie można odłączyć',
  others: (count, formatted) =>
    plural('pl', count, {
      one: '1 zaznaczony wiersz nie jest powiązanym kontem lub jest już odłączany. Pozostaje bez zmian.',
      few: `Zaznaczone wiersze, które nie są powiązanymi kontami lub są już odłączane: ${formatted}. Pozostają bez zmian.`,
      many: `Zaznaczone wiersze, które nie są powiązanymi kontami lub są już odłączane: ${formatted}. Pozostają bez zmian.`,
      other: `Zaznaczone wiersze, które nie są powiązanymi kontami lub są już odłączane: ${formatted}. Pozostają bez zmian.`,
    }),
  obstacles: (count, formatted) =>
    plural('pl', count, {
      one: '1 konta nie można odłączyć. Pozostaje powiązane.',
      few: `${formatted} kont nie można odłączyć. Pozostają powiązane.`,
      many: `${formatted} kont nie można odłączyć. Pozostają powiązane.`,
      other: `${formatted} konta nie można odłączyć. Pozostają powiązane.`,
    }),
  waits: (count, formatted, day) =>
    plural('pl', count, {
      one: `1 konto jest powiązane zbyt krótko. Koniec zostanie zaplanowany na pierwszy możliwy dzień, po ${day}.`,
      few: `${formatted} konta są powiązane zbyt krótko. Koniec zostanie zaplanowany na pierwsze możliwe dni, ostatni po ${day}.`,
      many: `${formatted} kont jest powiązanych zbyt krótko. Koniec zostanie zaplanowany na pierwsze możliwe dni, ostatni po ${day}.`,
      other: `${formatted} konta są powiązane zbyt krótko. Koniec zostanie zaplanowany na pierwsze możliwe dni, ostatni po ${day}.`,
    }),
  money: (sum) =>
    `Faktura zbiorcza zmniejszy się o ${sum} miesięcznie; te konta będą opłacać własne faktury.`,
  noMoney: 'Faktura zbiorcza pozostaje bez zmian: te konta już opłacają własne faktury.',
  access: 'Użytkownicy konta głównego stracą dostęp do tych kont.',
  stays: 'Umowy, numery telefonów i loginy lokalnych zespołów pozostają bez zmian.',
  list: 'Konta',
  when: 'Kiedy',
  periodEnd: (day) => `Z końcem okresu rozliczeniowego, ${day}`,
  now: 'Teraz',
  keep: 'Pozostaw powiązanie',
  detach: (count, formatted) =>
    plural('pl', count, {
      one: 'Odłącz 1 konto',
      few: `Odłącz ${formatted} konta`,
      many: `Odłącz ${formatted} kont`,
      other: `Odłącz ${formatted} konta`,
    }),
  progress: (done, total) => `${done} z ${total}`,
  running: 'Odłączanie kont…',
  stop: 'Zatrzymaj',
  stopping: 'Zatrzyma się po koncie, które jest właśnie odłączane.',
  doneNow: (_done, formatted, total) => `Odłączone konta: ${formatted} z ${total}`,
  doneLater: (_done, formatted, total, day) => `Konta do odłączenia po ${day}: ${formatted} z ${total}`,
  doneLast: (_done, formatted, total, day) =>
    `Konta odłączone lub do odłączenia: ${formatted} z ${total}, ostatnie po ${day}`,
  lacks: {
    'not-standalone-payment': 'Brak własnej metody płatności.',
    'no-local-admin': 'Nikt nie ma własnego loginu.',
  },
  again: 'Spróbuj ponownie z pozostałymi',
  state: {
    ready: '',
    obstacle: 'Pozostaje powiązane',
    sending: 'Odłączanie…',
    uncertain: 'Sprawdzanie, czy zapisano…',
    done: 'Gotowe',
    refused: 'Nie odłączono',
    failed: 'Nie odłączono',
    stopped: 'Nie odłączono',
  },
} satisfies Translation<typeof english>;
