import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) =>
  plural('pl', count, {
    one: '1 numer telefonu',
    few: `${count} numery telefonów`,
    many: `${count} numerów telefonów`,
    other: `${count} numeru telefonu`,
  });
const ofNumbers = (count: number) =>
  plural('pl', count, {
    one: '1 numeru telefonu',
    few: `${count} numerów telefonów`,
    many: `${count} numerów telefonów`,
    other: `${count} numeru telefonu`,
  });

export const closeAccount = {
  title: (name) => `Zawieś lub zamknij: „${name}”`,
  titleUnnamed: 'Zawieś lub zamknij konto',
  titleSuspended: (name) => `„${name}”: konto zawieszone`,
  titleClosing: (name, day) => `„${name}”: zamknięcie konta ${day}`,
  titleOver: (name) => `„${name}”: konto zamknięte`,
  loadFailed: 'Nie udało się wczytać skutków zmiany',
  what: 'Co zrobić?',
  acts: { suspend: 'Zawieś', resume: 'Wznów', close: 'Zamknij na stałe', reopen: 'Otwórz ponownie' },
  about: {
    suspend: 'Nie można dzwonić, a opłaty są nadal naliczane. W każdej chwili można wznowić.',
    resume: 'Wszystko znów działa jak przedtem.',
    close: (day) =>
      `Do ${day} można otworzyć ponownie. Potem zamknięcie jest ostateczne, a numery zostaną zwolnione.`,
    reopen: 'Wszystko wraca do poprzedniego stanu.',
    reopenSuspended: 'Wszystko wraca do poprzedniego stanu: konto będzie znów zawieszone.',
  },
  keep: 'Niczego nie zmieniaj',
  submit: {
    suspend: 'Zawieś konto',
    resume: 'Wznów konto',
    close: 'Zamknij konto',
    reopen: 'Otwórz konto ponownie',
  },
  suspendInstead: 'Zamiast tego zawieś',
  notPossible: 'Zamknięcie nie jest jeszcze możliwe',
  refused: (name) => `„${name}”: niczego nie zmieniono`,
  done: {
    suspend: (name) => `„${name}”: konto zawieszone`,
    resume: (name) => `„${name}”: konto znów działa`,
    close: (name, day) => `„${name}”: zamknięcie konta ${day}`,
    reopen: (name) => `„${name}”: konto pozostaje otwarte`,
  },
  doneText: {
    suspend: 'W każdej chwili można wznowić. Obie strony otrzymają wiadomość.',
    resume: 'Wszystko działa jak przedtem. Obie strony otrzymają wiadomość.',
    close: (day) =>
      `Do ${day} można tutaj otworzyć konto ponownie i wszystko będzie jak przedtem. Obie strony otrzymają wiadomość.`,
    reopen: 'Wszystko jest jak przedtem. Obie strony otrzymają wiadomość.',
  },
  byProvider: 'Zawieszone przez operatora. Obsługa klienta wyjaśni, co trzeba uregulować.',
  since: {
    main: (day) => `Od ${day}, na życzenie konta głównego.`,
    account: (day) => `Od ${day}, na życzenie samego konta.`,
  },
  otherSide: 'To decyzja administratorów konta. Tylko oni mogą ją cofnąć.',
  until: (day) => `Ponowne otwarcie możliwe do ${day}.`,
  finalText: 'Ponowne otwarcie nie jest już możliwe.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('pl', count, {
        one: 'Konto ma 1 subkonto',
        few: `Konto ma ${count} subkonta`,
        many: `Konto ma ${count} subkont`,
        other: `Konto ma ${count} subkonta`,
      }),
    'not-ready': 'Zamówienie jest jeszcze w toku',
    'detach-in-progress': (day) => `Zaplanowano koniec powiązania: ${day}`,
    'payer-change-in-progress': (day) => `Zaplanowano zmianę płatnika: ${day}`,
    'open-items': (count, total) =>
      plural('pl', count, {
        one: `1 faktura jest po terminie: ${total}`,
        few: `${count} faktury są po terminie: ${total}`,
        many: `${count} faktur jest po terminie: ${total}`,
        other: `${count} faktury są po terminie: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'Konto główne można zamknąć po odłączeniu wszystkich subkont.',
    'not-ready': 'Dokończ otwarte weryfikacje lub anuluj zamówienie przez obsługę klienta.',
    'detach-in-progress':
      'Najpierw pozostaw konto powiązane (na liście) albo zamknij je po tym dniu jako samodzielne.',
    'payer-change-in-progress': 'Cofnij ją na liście przez „Pozostaw płatnika” lub poczekaj do tego dnia.',
    'open-items': 'Najpierw je opłać. Zamknięcie będzie możliwe po zaksięgowaniu płatności.',
  },
  detachThem: 'Odłącz…',
  showThem: 'Pokaż listę',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer
        ? `Opłaty nadal pokrywa ${payer}: ${monthly} miesięcznie.`
        : `Opłaty są nadal naliczane: ${monthly} miesięcznie.`,
    'charges-until': (monthly, day) =>
      `Umowy kończą się; opłaty są naliczane do ${day}: ${monthly} miesięcznie.`,
    'last-own-invoice': (main, day) =>
      `Do ${day} konto pozostaje na fakturze zbiorczej (${main}); późniejsze opłaty obejmie ostatnia własna faktura.`,
    'open-invoices': (count, total) =>
      plural('pl', count, {
        one: `Do zapłaty pozostaje 1 otwarta faktura: ${total}.`,
        few: `Do zapłaty pozostają ${count} otwarte faktury: ${total}.`,
        many: `Do zapłaty pozostaje ${count} otwartych faktur: ${total}.`,
        other: `Do zapłaty pozostają ${count} otwarte faktury: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('pl', count, {
        one: 'Numer telefonu zostanie od razu wyłączony: bez połączeń wychodzących i przychodzących.',
        few: `${count} numery telefonów zostaną od razu wyłączone: bez połączeń wychodzących i przychodzących.`,
        many: `${count} numerów telefonów zostanie od razu wyłączonych: bez połączeń wychodzących i przychodzących.`,
        other: `${count} numery telefonów zostaną od razu wyłączone: bez połączeń wychodzących i przychodzących.`,
      }),
    'numbers-released': (count, day) =>
      plural('pl', count, {
        one: `${day} zostanie zwolniony 1 numer telefonu. Może go otrzymać ktoś inny.`,
        few: `${day} zostaną zwolnione ${count} numery telefonów. Mogą je otrzymać inni.`,
        many: `${day} zostanie zwolnionych ${count} numerów telefonów. Mogą je otrzymać inni.`,
        other: `${day} zostaną zwolnione ${count} numery telefonów. Mogą je otrzymać inni.`,
      }),
    'forwarding-rests': (count) =>
      `Przekierowanie połączeń ${ofNumbers(count)} jest w tym czasie nieczynne i nie można go zmieniać.`,
    'forwarding-ends': (count, day) =>
      `Przekierowanie połączeń ${ofNumbers(count)} jest nieczynne, a jego koniec nastąpi ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `Od ${day} logowanie nie będzie możliwe: ${names} i jeszcze ${more}.`
        : `Od ${day} nikt nie będzie mógł się zalogować: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Powiązanie z kontem ${main} kończy się ${day}.`
        : plural('pl', people, {
            one: `Powiązanie z kontem ${main} kończy się ${day}; 1 osoba straci tam dostęp.`,
            few: `Powiązanie z kontem ${main} kończy się ${day}; ${people} osoby stracą tam dostęp.`,
            many: `Powiązanie z kontem ${main} kończy się ${day}; ${people} osób straci tam dostęp.`,
            other: `Powiązanie z kontem ${main} kończy się ${day}; ${people} osoby stracą tam dostęp.`,
          }),
    'acts-rest': 'W tym czasie nie można z tego konta niczego zamawiać, powiązywać ani przekierowywać.',
    'looking-goes-on': 'Osoby z dostępem mogą nadal wszystko przeglądać.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `Subkonta działają dalej, także na fakturze zbiorczej tego konta: ${names} i jeszcze ${more}.`
        : `Subkonta działają dalej, także na fakturze zbiorczej tego konta: ${names}.`,
    'numbers-kept': (count) => `Zachowane zostaną ${numbers(count)} i wszystkie ustawienia.`,
    'link-kept': (main) => `Powiązanie z kontem ${main} pozostaje.`,
    'can-be-resumed': 'W każdej chwili można wznowić.',
    'can-be-reopened': (day) => `Do ${day} można otworzyć ponownie i wszystko będzie jak przedtem.`,
    'records-stay': (main) =>
      main
        ? `Faktury i historia pozostają na koncie ${main}; można tam pobrać dane ze wspólnego okresu.`
        : 'Faktury są przechowywane zgodnie z przepisami. Potrzebne dane pobierz przed tym dniem.',
  },
  certainty: {
    title: (day) => `Od ${day} nie będzie można tego cofnąć`,
    lead: 'Zaznacz każdy punkt jako przeczytany.',
    tickMissing: 'Zaznacz każdy z punktów.',
    number: (number) => `Wpisz numer klienta konta: ${number}`,
    numberWrong: 'To nie jest numer klienta tego konta.',
  },
  closeAndCheck: 'Zamknij i sprawdzaj dalej',
} satisfies Translation<typeof english>;
