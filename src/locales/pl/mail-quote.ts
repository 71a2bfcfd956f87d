import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Wyślij ofertę e-mailem',
  lead: 'Odbiorca widzi ceny i warunki. Aby zamówić, musi się zalogować i mieć do tego uprawnienie.',
  to: 'Do',
  choose: 'Wybierz osobę z firmy',
  another: 'Inny adres',
  nobody: 'Nikt inny nie może jeszcze zamawiać na tym koncie.',
  loadFailed: 'Nie udało się wczytać listy osób. Można wpisać adres.',
  email: 'Adres e-mail',
  message: 'Wiadomość (opcjonalnie)',
  foreign: {
    none: {
      title: 'Oferta trafi do innej domeny',
      text: (theirs, own) =>
        `Adres odbiorcy jest w domenie ${theirs}, własna domena to ${own}. Odbiorca zobaczy ceny, nazwę i miejscowość konta.`,
    },
    'look-alike': {
      title: 'Ta domena jest tylko podobna do własnej',
      text: (theirs, own) =>
        `Adres odbiorcy jest w domenie ${theirs}, własna domena to ${own}: to dwie domeny, które mogą mieć dwóch właścicieli. Sprawdź to.`,
    },
    'other-letters': {
      title: 'Ta domena zawiera nietypowe litery',
      text: (theirs, own) =>
        `Adres odbiorcy jest w domenie ${theirs}, własna domena to ${own}. Niektóre litery wyglądają jak inne: przeczytaj litera po literze.`,
    },
  },
  spelled: (domain) => `${domain}, litera po literze:`,
  send: 'Wyślij',
  sending: 'Wysyłanie…',
  tooMany: (time) => `Dziś wysłano już wiele ofert. Następną można wysłać o ${time}.`,
  done: 'Oferta jest w drodze',
  doneText: (to) => `E-mail z linkiem do oferty trafi na adres ${to}.`,
} satisfies Translation<typeof english>;
