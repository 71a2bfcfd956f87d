import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Faktury: „${name}”`,
  titleUnnamed: 'Dostarczanie faktur',
  lead: 'Kto je widzi i kto otrzymuje jakie e-maile. Obie strony widzą to, co tu ustalono.',
  loadFailed: 'Nie udało się wczytać ustaleń',
  sight: 'Kto widzi i pobiera faktury',
  share: (account, main) =>
    `Użytkownicy konta ${account} widzą jego udział w fakturze zbiorczej konta ${main}`,
  own: (account, main) => `Użytkownicy konta ${main} widzą faktury, które ${account} opłaca samodzielnie`,
  decides: (name) => `Decyduje ${name}.`,
  decidesPayer: (name) => `Decyduje ${name} jako płatnik.`,
  firstOff:
    'Wyłączone do czasu wyrażenia zgody. Widoczne są tylko faktury od początku powiązania, a zgodę można w każdej chwili cofnąć.',
  seen: 'Tak',
  notSeen: 'Nie',
  ask: (name) => `Poproś o udostępnienie: ${name}`,
  askedOn: (day) => `Prośbę wysłano ${day}. Od tego czasu nic się nie zmieniło.`,
  asked: (name) => `Prośba została wysłana e-mailem: ${name}.`,
  notAsked: 'Prośba nie została wysłana',
  invoices: (account) => `Faktury, które ${account} opłaca samodzielnie`,
  invoicesFailed: 'Nie udało się wczytać tych faktur',
  none: 'Nie wystawiono jeszcze żadnej faktury.',
  older: 'Pokaż starsze faktury',
  mails: 'Kto otrzymuje jakie e-maile',
  payerAlways:
    'Płatnik zawsze otrzymuje samą fakturę i powiadomienie o przekroczeniu terminu. Nikt nie dowiaduje się o fakturze, której nie może zobaczyć.',
  topic: {
    invoice: 'Nowa faktura',
    payment: 'Płatność po terminie',
    payer: 'Zmiana płatnika',
    contract: 'Umowa i zamówienia',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'Obie strony',
  },
  addresses: (name, email) => `E-maile do konta ${name} trafiają na adres ${email}.`,
  missing: (name) => `Nikt nie loguje się już do konta ${name}`,
  missingText: (topics) =>
    `Te e-maile mogą do nikogo nie dotrzeć: ${topics}. Wybierz innego odbiorcę lub nadaj tam komuś własny login.`,
  notSaved: 'Nie zapisano',
  changed: 'W międzyczasie ktoś inny to zmienił. Bieżąca wersja nie jest jeszcze zapisana. Którą zachować?',
  save: 'Zapisz',
  saving: 'Zapisywanie…',
} satisfies Translation<typeof english>;
