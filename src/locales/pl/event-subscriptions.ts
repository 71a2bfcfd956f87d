import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/event-subscriptions/event-subscriptions.messages.js';

export const eventSubscriptions = {
  title: 'Powiadamiane systemy',
  lead: 'Inne systemy, na przykład bezpieczeństwa lub księgowości, są na bieżąco powiadamiane o tym, co dzieje się na tym koncie. To, co otrzymują, jest podpisane.',
  none: 'Żaden system nie jest jeszcze powiadamiany.',
  add: 'Dodaj system',
  most: (count) => `Liczba powiadamianych systemów: ${count}. Aby dodać kolejny, usuń jeden z nich.`,
  loadFailed: 'Nie udało się wczytać powiadamianych systemów',
  stale: (time) => `Stan danych: ${time}. Nie udało się ich odświeżyć.`,
  callback: 'Adres',
  callbackHint:
    'Gdzie system odbiera dane wysyłane przez HTTP POST, na przykład https://events.example.com/accounts',
  rules: {
    url: 'Podaj pełny adres zaczynający się od https://, bez nazwy użytkownika i hasła.',
    https: 'Adres musi zaczynać się od https://.',
    'private-address': 'Ten adres jest w sieci prywatnej, do której nic nie jest wysyłane.',
  },
  what: 'Zakres powiadomień',
  everything: 'Wszystko',
  some: 'Tylko część',
  chooseSome: 'Wybierz co najmniej jedną pozycję.',
  save: 'Zapisz',
  start: 'Włącz powiadamianie',
  states: { active: 'Aktywny', paused: 'Wstrzymany', failing: 'Nie odpowiada', stopped: 'Zatrzymany' },
  since: {
    paused: (day) => `Wstrzymano ${day}. Zdarzenia czekają 14 dni.`,
    failing: (time) => `Od: ${time} system nie przyjmuje wysyłanych danych. Wysyłka jest ponawiana.`,
    stopped: (day) =>
      `Od ${day} nic nie jest wysyłane: system przez wiele dni nie przyjmował danych lub ich nie chce. Zdarzenia czekają 14 dni.`,
  },
  toldOf: (what) => `Powiadomienia: ${what}`,
  waiting: (count, number) =>
    plural('pl', count, {
      one: '1 zdarzenie czeka',
      few: `${number} zdarzenia czekają`,
      many: `${number} zdarzeń czeka`,
      other: `${number} zdarzenia czeka`,
    }),
  lastAt: (what, time) => `Ostatnio: ${what}, ${time}`,
  nothingYet: 'Nic jeszcze nie wysłano.',
  by: (name, day) => `Dodano ${day}, ${name}`,
  oldSecret: (time) => `Wysyłane dane są do ${time} podpisywane także starym kluczem tajnym.`,
  test: 'Wypróbuj',
  pause: 'Wstrzymaj',
  resume: 'Wznów',
  change: 'Zmień',
  renew: 'Nowy klucz tajny',
  remove: 'Usuń',
  named: (what, host) => `${what}: ${host}`,
  removeSure: (host) => `Do ${host} nic więcej nie zostanie wysłane, a to, co czeka, przepadnie.`,
  removeYes: 'Wyłącz powiadamianie',
  keep: 'Zachowaj',
  secret: (host) => `Klucz tajny: ${host}`,
  secretText:
    'Wprowadź go teraz w tym systemie: jest pokazywany tylko ten jeden raz. Dzięki niemu system rozpoznaje, co rzeczywiście pochodzi stąd.',
  secretField: 'Klucz tajny',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  done: 'Wprowadzono',
  deliveries: 'Co wysłano',
  noDeliveries: 'Nic z ostatnich 14 dni.',
  deliveriesFailed: 'Nie udało się wczytać wysłanych danych',
  testEvent: 'Próba',
  delivery: { waiting: 'Czeka', delivered: 'Przyjęto', failed: 'Zaniechano' },
  problems: {
    refused: 'Nie przyjęto',
    'no-answer': 'Brak odpowiedzi',
    'not-reached': 'Nieosiągalny',
    certificate: 'Certyfikat jest nieważny',
    'private-address': 'Adres jest w sieci prywatnej',
  },
  answered: (status) => `Odpowiedź: ${status}`,
  attempts: (count) =>
    plural('pl', count, {
      one: '1 próba',
      few: `${count} próby`,
      many: `${count} prób`,
      other: `${count} próby`,
    }),
  nextAt: (time) => `ponownie o ${time}`,
} satisfies Translation<typeof english>;
