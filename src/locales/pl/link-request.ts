import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Dla tego konta nic się nie zmienia.';

export const linkRequest = {
  title: (main) => `${main} prosi o powiązanie tego konta`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Wysłano ${day}`,
  validUntil: (day) => `Ważne do ${day}`,
  message: 'Wiadomość',
  rights: (main) => `${main} może wtedy`,
  changes: 'Co się zmieni dla tego konta',
  foreign: {
    none: {
      title: 'Prośba pochodzi z innej domeny',
      text: (theirs, own) =>
        `Prośbę wysłano z domeny ${theirs}, to konto używa ${own}. Przyjmij ją tylko wtedy, gdy nadawca jest znany.`,
    },
    'look-alike': {
      title: 'Prośba pochodzi z domeny tylko podobnej do własnej',
      text: (theirs, own) =>
        `Prośbę wysłano z domeny ${theirs}, to konto używa ${own}: to dwie domeny, które mogą mieć dwóch właścicieli. Odmów, chyba że prośbę potwierdzono inną drogą.`,
    },
    'other-letters': {
      title: 'Prośba pochodzi z domeny o nietypowych literach',
      text: (theirs, own) =>
        `Prośbę wysłano z domeny ${theirs}, to konto używa ${own}. Niektóre litery wyglądają jak inne: przeczytaj litera po literze i przyjmij prośbę tylko wtedy, gdy nadawca jest znany.`,
    },
  },
  spelled: (domain) => `${domain}, litera po literze:`,
  obstacle: 'W tym stanie nie można tego przyjąć',
  moves: (from, main) => `To konto przeszłoby z: ${from} do: ${main}`,
  movesText: (from, day) =>
    `Pytane jest także konto ${from}; jego zgoda jest konieczna. Do tego czasu nic się nie zmienia; do innego konta głównego to konto należałoby najwcześniej ${day}.`,
  shows: (count) =>
    plural('pl', count, {
      one: 'To jest konto główne: należy do niego 1 konto',
      few: `To jest konto główne: należą do niego ${count} konta`,
      many: `To jest konto główne: należy do niego ${count} kont`,
      other: `To jest konto główne: należą do niego ${count} konta`,
    }),
  showsText: (main) =>
    `Nie można go powiązać, dopóki należą do niego konta. Można pokazać je kontu ${main}, które zaplanuje wtedy, co stanie się z każdym. O zgodę na plan zapytamy osobno; wcześniej nic się nie zmieni.`,
  acceptShow: (main) => `Pokaż konta: ${main}`,
  acceptMove: (main) => `Zgódź się na przejście: ${main}`,
  accept: (main) => `Przyjmij i zezwól na powiązanie: ${main}`,
  decline: 'Odmów…',
  declineNamed: (main) => `Odmów… prośba: ${main}`,
  why: (main) => `Dlaczego? Wybrany powód zobaczy ${main}`,
  reason: {
    'unknown-sender': 'Nadawca nie jest znany',
    'wrong-account': 'To niewłaściwe konto',
    'not-now': 'Nie w tej chwili',
    other: 'Inny powód',
  },
  whyText: 'Własnymi słowami (opcjonalnie)',
  whyHint: (main) => `Przeczyta to nadawca prośby (${main}). Prosimy nie podawać haseł ani kodów.`,
  back: 'Wstecz',
  declineNow: 'Odmów',
  declineNowNamed: (main) => `Odrzuć prośbę: ${main}`,
  saidReason: (reason) => `Podany powód: ${reason}.`,
  saidText: 'Napisana treść',
  none: 'Brak otwartych próśb',
  noneText: 'Gdy konto główne poprosi o powiązanie tego konta, decyzję podejmuje się tutaj.',
  notFound: 'Nie ma takiej prośby',
  notFoundText: 'Być może wysłano ją do innego konta lub zakończono jakiś czas temu.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Ta prośba dotyczy innego konta',
  isFor: (main, account) => `${main} prosi o powiązanie konta ${account}.`,
  wasFor: (account) => `Prośba dotyczyła konta ${account}.`,
  signedIn: (account) => `Zalogowano do konta ${account}.`,
  switchAccount: 'Zaloguj się jako inna osoba',
  switchTo: (number) => `Zaloguj się do konta ${number}`,
  answeredBy: (person, day) => `Odpowiedź: ${person}, ${day}`,
  on: {
    canceled: (day) => `Prośbę wycofano ${day}.`,
    expired: (day) => `Prośba zakończyła się ${day}.`,
    declined: (day) => `Prośbę odrzucono ${day}.`,
    failed: (day) => `Prośba zakończyła się ${day}.`,
  },
  follows: (day) => `Wcześniejszą prośbę wysłano ${day}. Nikt nie odpowiedział w terminie.`,
  followsDeclined: (day) => `Wcześniejszą prośbę wysłano ${day}. Została odrzucona.`,
  loadFailed: 'Nie udało się wczytać próśb',
  stale: (time) => `Stan danych: ${time}. Nie udało się ich odświeżyć.`,
  ended: {
    confirm: {
      title: (main) => `Przyjęto: ${main} może powiązać to konto`,
      text: (main) => `${main} potwierdza jeszcze raz. Po powiązaniu kont zostanie wysłana wiadomość.`,
    },
    active: {
      title: (main) => `To konto jest powiązane z kontem ${main}`,
      text: () => 'Każda ze stron może w dowolnej chwili zakończyć powiązanie.',
    },
    declined: {
      title: (main) => `Odmówiono: ${main} nie powiąże tego konta`,
      text: () => `${unchanged()} Druga strona została powiadomiona.`,
    },
    canceled: {
      title: (main) => `Prośba wycofana przez nadawcę: ${main}`,
      text: () => `${unchanged()} Nic więcej nie trzeba robić.`,
    },
    expired: {
      title: (main) => `Prośba wygasła: ${main}`,
      text: (main) => `Nikt nie odpowiedział w terminie. ${main} może wysłać ją ponownie.`,
    },
    failed: {
      title: (main) => `Prośba nie była możliwa: ${main}`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `Nowa prośba: ${main}`,
      text: () => 'Tę prośbę zastąpiła inna.',
    },
    detached: {
      title: (main) => `Powiązanie z kontem ${main} zakończyło się`,
      text: () => 'To konto jest znów samodzielne.',
    },
  },
} satisfies Translation<typeof english>;
