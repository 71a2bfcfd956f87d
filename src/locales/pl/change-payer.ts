import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Przejąć płatności za „${name}”?`,
    secondary: (name) => `„${name}”: przejść na samodzielne płatności?`,
  },
  titleUnnamed: 'Kto płaci',
  lead: {
    main: (main) =>
      `Obecnie konto opłaca własne faktury. Po zmianie płatnikiem będzie ${main}, przez fakturę zbiorczą.`,
    secondary: (main) =>
      `Obecnie płatnikiem jest ${main}, przez fakturę zbiorczą. Po zmianie konto będzie otrzymywać własne faktury.`,
  },
  loadFailed: 'Nie udało się wczytać skutków zmiany',
  when: 'Od kiedy',
  periodEnd: (day) => `Od następnego okresu rozliczeniowego, ${day}`,
  now: (day) => `Od dziś, ${day}`,
  sides: 'Co płacą obie strony',
  side: { main: 'Faktura zbiorcza', secondary: 'Własna faktura' },
  invoiceOf: (day) => `Faktura z ${day}`,
  before: 'przed:',
  after: 'po:',
  later: 'Późniejsze faktury, ze wszystkimi zaplanowanymi zmianami',
  notEntitled: 'Kwoty widzą osoby, które mogą widzieć faktury.',
  change: {
    from: {
      main: (day) => `Od ${day} opłaty konta pokrywa faktura zbiorcza.`,
      secondary: (day) => `Od ${day} konto otrzymuje własną fakturę.`,
    },
    proRata: (amount, days, of) =>
      plural('pl', days, {
        one: `Z bieżącego okresu na drugą stronę przechodzi ${amount}: 1 dzień z ${of}.`,
        few: `Z bieżącego okresu na drugą stronę przechodzi ${amount}: ${days} dni z ${of}.`,
        many: `Z bieżącego okresu na drugą stronę przechodzi ${amount}: ${days} dni z ${of}.`,
        other: `Z bieżącego okresu na drugą stronę przechodzi ${amount}: ${days} dnia z ${of}.`,
      }),
    recipient: (email) => `E-maile z fakturą będą trafiać na adres ${email}.`,
    used: (amount) => `Nadpłata konta (${amount}) zostanie rozliczona z jego własnymi fakturami.`,
    usedSome: 'Nadpłata konta zostanie rozliczona z jego własnymi fakturami.',
    kept: (amount) =>
      `Nadpłata (${amount}) pozostaje przy koncie. Nie będzie użyta na poczet faktury zbiorczej.`,
    keptSome: 'Nadpłata pozostaje przy koncie. Nie będzie użyta na poczet faktury zbiorczej.',
    sees: {
      main: (main) => `Użytkownicy konta ${main}, którzy pracują na tym koncie, widzą też jego faktury.`,
      secondary: (main) =>
        `Użytkownicy konta ${main}, którzy pracują na tym koncie, nie widzą już jego faktur.`,
    },
    team: 'Użytkownicy konta zachowują własny login.',
    past: 'Wcześniejsze faktury pozostają na swoim miejscu.',
    contract: {
      main: (product) => `Umowa „${product}” pozostaje na fakturze zbiorczej.`,
      secondary: (product) => `Umowę „${product}” konto nadal opłaca samodzielnie.`,
    },
    contracts: 'Umowy, numery telefonów i przekierowanie połączeń pozostają bez zmian.',
  },
  leave: 'Pozostaw bez zmian',
  submit: 'Zmień płatnika',
  submitNamed: (name) => `Zmień płatnika: ${name}`,
  checkAgain: 'Sprawdź ponownie',
  notPossible: (name) => `„${name}”: płatnika nie można jeszcze zmienić`,
  notPossibleLead: 'Niczego nie zmieniono. Przeszkody:',
  obstacle: {
    'detach-in-progress': (day) => `Powiązanie trwa tylko do ${day}`,
    'payer-change-in-progress': (day) => `Zaplanowano już zmianę na ${day}`,
    'not-ready': 'Konto nie jest jeszcze aktywne',
    'target-suspended': 'Konto jest zawieszone',
    'target-closed': 'Konto jest zamknięte lub w trakcie zamykania',
    'invoice-only': 'Konto jest powiązane tylko przez fakturę zbiorczą',
    incompatible: (theirs, ours) => `Waluta rozliczeń konta: ${theirs}, faktury zbiorczej: ${ours}`,
    'mixed-tax': 'Podatek konta nie może występować na fakturze zbiorczej',
    'not-standalone-payment': 'Konto nie ma metody płatności',
    'open-items': 'Na fakturach konta są jeszcze otwarte pozycje',
  },
  wayOut: {
    'detach-in-progress': 'Najpierw pozostaw konto powiązane. Wtedy można zmienić płatnika.',
    'payer-change-in-progress': 'Cofnij ją na liście przez „Pozostaw płatnika” lub poczekaj do tego dnia.',
    'not-ready': 'Trzeba dokończyć otwarte weryfikacje.',
    'target-suspended': 'Obsługa klienta wyjaśni, co trzeba uregulować.',
    'target-closed': 'Konto nie otrzyma już faktur.',
    'invoice-only': 'Jeśli konto ma płacić samo, odłącz je.',
    incompatible: 'Jedna faktura ma jedną walutę. Walutę konta może zmienić obsługa klienta.',
    'mixed-tax':
      'Tego, co nie podlega tu opodatkowaniu, nie można łączyć z innymi podatkami na jednej e-fakturze. Konto zachowuje własną fakturę.',
    'not-standalone-payment': (name) =>
      `Ktoś z konta ${name} musi ją dodać we własnym portalu, w sekcji faktur i płatności.`,
    'open-items': (name) =>
      `Ktoś z konta ${name} musi je opłacić. Pozycje jeszcze niezafakturowane pojawią się na następnej fakturze.`,
  },
  item: {
    invoice: (number) => `Faktura ${number}`,
    unbilled: (number) => `Jeszcze niezafakturowane: zamówienie ${number}`,
  },
  due: (day) => `termin płatności: ${day}`,
  overdue: (day) => `po terminie od ${day}`,
  billedOn: (day) => `zostanie zafakturowane ${day}`,
  already: {
    main: (name) => `„${name}” jest już na fakturze zbiorczej`,
    secondary: (name) => `„${name}” płaci już samodzielnie`,
  },
  alreadyText: 'W międzyczasie ktoś to zmienił. Nic więcej nie trzeba robić.',
  refused: (name) => `„${name}”: płatnika nie zmieniono`,
  done: {
    main: (name, day) => `„${name}”: na fakturze zbiorczej od ${day}`,
    secondary: (name, day) => `„${name}”: samodzielne płatności od ${day}`,
  },
  doneText: 'Obie strony otrzymają wiadomość.',
  doneLaterText:
    'Obie strony otrzymają wiadomość. Do tego czasu nic się nie zmienia, a zmianę można cofnąć na liście.',
  closeAndCheck: 'Zamknij i sprawdzaj dalej',
} satisfies Translation<typeof english>;
