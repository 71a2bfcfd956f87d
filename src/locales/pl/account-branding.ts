import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Wygląd: „${name}”`,
  titleUnnamed: 'Wygląd',
  lead: 'Widzą go wszyscy, którzy pracują na tym koncie, także jego własni użytkownicy.',
  loadFailed: 'Nie udało się wczytać wyglądu',
  which: 'Wygląd',
  page: 'Jak w portalu',
  own: 'Własny wygląd',
  color: 'Kolor',
  colorHint: 'Dla przycisków, linków i wybranych elementów: # i sześć znaków. Puste pole: kolor portalu.',
  pick: 'Wybierz kolor',
  wrongColor: 'Kolor to # i sześć znaków od 0 do 9 i od A do F, na przykład #0A7246.',
  corners: 'Narożniki',
  cornersOf: {
    page: 'Jak w portalu',
    sharp: 'Proste',
    soft: 'Zaokrąglone',
    round: 'Mocno zaokrąglone',
    other: 'Jak w pliku',
  },
  file: 'Motyw z pliku',
  fileHint: 'Przygotowany przez projektanta (JSON). Zastępuje to, co wybrano tutaj.',
  choose: 'Wybierz plik…',
  save: 'Zapisz',
  saveFile: 'Zapisz jako plik',
  saving: 'Zapisywanie…',
  taken: (count, formatted) =>
    plural('pl', count, {
      one: 'Wczytano 1 wartość.',
      few: `Wczytano ${formatted} wartości.`,
      many: `Wczytano ${formatted} wartości.`,
      other: `Wczytano ${formatted} wartości.`,
    }),
  unused: (count, formatted) =>
    plural('pl', count, {
      one: 'Nie można użyć 1 wartości: jej nazwa jest nieznana lub jest ona innego rodzaju.',
      few: `Nie można użyć ${formatted} wartości: ich nazwy są nieznane lub są one innego rodzaju.`,
      many: `Nie można użyć ${formatted} wartości: ich nazwy są nieznane lub są one innego rodzaju.`,
      other: `Nie można użyć ${formatted} wartości: ich nazwy są nieznane lub są one innego rodzaju.`,
    }),
  noTheme: 'W tym pliku nie ma motywu.',
  tooLarge: 'Ten plik jest za duży na motyw.',
  light: 'Na jasnej stronie',
  dark: 'Na ciemnej stronie',
  sampleLink: 'Link',
  sampleText: 'Tak wygląda tekst.',
  repaired:
    'Niektóre teksty byłyby w tych kolorach trudne do odczytania. Są wyświetlane ciemniej lub jaśniej, jak widać tutaj.',
  further: 'Pozostałe wartości',
  notSaved: 'Nie zapisano',
  changed:
    'W międzyczasie ktoś inny zmienił wygląd. Bieżąca wersja nie jest jeszcze zapisana. Którą zachować?',
} satisfies Translation<typeof english>;
