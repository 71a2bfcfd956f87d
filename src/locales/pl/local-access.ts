import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Dostęp do tego konta',
  lead: 'Co mogą tu robić użytkownicy konta głównego, a co własni użytkownicy.',
  loadFailed: 'Nie udało się wczytać uprawnień',
  stale: (time) => `Stan danych: ${time}. Nie udało się ich odświeżyć.`,
  mainTitle: (main) => `Użytkownicy konta ${main}`,
  since: (day) => `Powiązane od ${day}`,
  noMain: 'To konto nie ma konta głównego',
  noMainText: 'Pracują tu tylko własni użytkownicy.',
  noWork: 'Powiązanie nie pozwala nikomu z konta głównego tu pracować.',
  lets: 'Dozwolone działania',
  areas: {
    forwarding: 'Wgląd i zmiany: numery i przekierowanie połączeń',
    access: 'Wgląd w to, kto ma dostęp',
    closing: 'Zawieszanie i zamykanie tego konta',
    work: 'Praca na tym koncie w ogóle',
  },
  allowed: 'dozwolone',
  withheld: 'niedozwolone',
  billing: 'Rozliczenia należą do płatnika i pozostają bez zmian.',
  before: 'Przed otwarciem',
  stepUp: 'Wymagaj kodu jednorazowego',
  stepUpText:
    'Kto otwiera, odłącza, zawiesza lub zamyka to konto albo z zewnątrz przekierowuje jego numery, najpierw potwierdza swoją tożsamość.',
  stepUpAsked: 'Przed otwarciem wymagany jest kod jednorazowy.',
  later: 'Numery dodawane później',
  keep: 'Zastrzeż dla konta numery dodawane później',
  keepText:
    'Numery telefonów, które to konto otrzyma później, są dla niego zastrzeżone: użytkownicy konta głównego ich nie widzą ani nie zmieniają. Dla wcześniejszych obowiązują ustawienia powyżej.',
  keepDay: 'Udostępniane są numery dodane do',
  keepDayWrong: (first) => `Podaj dzień od ${first} do dziś.`,
  kept: (day) => `Numery dodane po ${day} nie są udostępniane.`,
  keptNow: (count) =>
    count === 0
      ? 'Obecnie nie dotyczy to żadnego numeru.'
      : plural('pl', count, {
          one: 'Obecnie dotyczy to 1 numeru.',
          few: `Obecnie dotyczy to ${count} numerów.`,
          many: `Obecnie dotyczy to ${count} numerów.`,
          other: `Obecnie dotyczy to ${count} numeru.`,
        }),
  save: 'Zapisz',
  saved: 'Zapisano. Obie strony powiadomiono e-mailem.',
  pause: 'Wstrzymaj całą pracę',
  resume: 'Zakończ wstrzymanie',
  pauseText: 'Osoby, które tu pracują, zostaną od razu odesłane. Rozliczenia i powiązanie pozostają.',
  pausedBy: (name, day) => `Cała praca wstrzymana od ${day}: ${name}`,
  pausedText: 'Do końca wstrzymania nikt z konta głównego nie może tu pracować.',
  onlyAdministrators: (names) => `Zmienić to może: ${names}.`,
  nobody: 'Nikt z konta głównego nie może pracować na powiązanych kontach.',
  last: (what, when) => `Ostatnio: ${what}, ${when}`,
  never: 'Jeszcze żadnych działań na tym koncie',
  can: (rights) => `Może: ${rights}`,
  nothing: 'obecnie nic',
  from: (day) => `od ${day}`,
  ownTitle: 'Własni użytkownicy',
  noOwn: 'Nikt nie ma własnego loginu.',
  change: 'Zmień uprawnienia',
  changeOf: (name) => `Zmień uprawnienia: ${name}`,
  rightsOf: (name) => `Uprawnienia: ${name}`,
  ownRights: 'Własne uprawnienia może zmienić tylko inny administrator.',
  rightsSaved: 'Zapisano. Ta osoba została powiadomiona e-mailem.',
} satisfies Translation<typeof english>;
