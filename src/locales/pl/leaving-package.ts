import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Dane ze wspólnego okresu',
  first: 'Najpierw pobierz to, co potrzebne',
  loadFailed: 'Nie udało się wczytać danych do zabrania',
  endsFrom: (day) => `Od ${day} nie będą tu już widoczne:`,
  endsAtOnce: 'Po zakończeniu powiązania nie będą tu już widoczne:',
  rest: 'Wszystko inne ze wspólnego okresu pozostaje. Komplet jest w pakiecie danych.',
  nothingEnds: 'Widoczne dane ze wspólnego okresu pozostają. Można je też zabrać jako pakiet danych.',
  contents: 'W pakiecie danych:',
  parts: {
    account: 'Adres, produkty i opłaty',
    numbers: 'Numery telefonów i przekierowanie połączeń',
    people: 'Kto co może na koncie',
    history: 'Kto co zrobił',
  },
  invoices: (count, formatted) =>
    plural('pl', count, {
      one: 'Udział w 1 fakturze zbiorczej',
      few: `Udziały w ${formatted} fakturach zbiorczych`,
      many: `Udziały w ${formatted} fakturach zbiorczych`,
      other: `Udziały w ${formatted} faktury zbiorczej`,
    }),
  noInvoices: 'Nie ma jeszcze faktury zbiorczej',
  until: (day) => `Można pobrać do ${day}.`,
  later: (days) => `Można pobrać także później, jeszcze przez ${days} dni po zakończeniu.`,
  over: (day) => `Pakiet danych można było pobrać do ${day}. Nie jest już dostępny.`,
  denied: (who) => `Pakiet danych może pobrać: ${who}.`,
  deniedToAll: 'Pakiet danych mogą pobrać administratorzy tego konta.',
  download: 'Pobierz pakiet danych',
  exporting: 'Tworzenie pakietu…',
  exportingSome: (done, total) => `Tworzenie pakietu, pliki: ${done} z ${total}`,
  exported: (found) => (found ? `Pakiet jest gotowy: ${found}` : 'Pakiet jest gotowy.'),
  exportStopped: 'Pakiet nie został utworzony.',
  exportFailed: 'Nie udało się utworzyć pakietu',
  found: (count, formatted) =>
    plural('pl', count, {
      one: '1 plik',
      few: `${formatted} pliki`,
      many: `${formatted} plików`,
      other: `${formatted} pliku`,
    }),
} satisfies Translation<typeof english>;
