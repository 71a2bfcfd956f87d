import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Nic nie stoi na przeszkodzie',
    noted: 'Co jest jeszcze otwarte',
    blocking: 'To trzeba najpierw uregulować',
  },
  name: {
    'open-invoices': 'Otwarte faktury',
    unbilled: 'Opłaty jeszcze niezafakturowane',
    'open-quotes': 'Otwarte oferty',
    credit: 'Nadpłata',
    'changed-lately': 'Czas od ostatniego powiązania',
  },
  state: { met: 'Uregulowane', noted: 'Do wiadomości', blocking: 'Przeszkoda' },
  met: {
    'open-invoices': 'Brak otwartych.',
    unbilled: 'Wszystko jest zafakturowane.',
    'open-quotes': 'Brak otwartych.',
    credit: 'Brak.',
    'changed-lately': 'Wystarczająco długi.',
  },
  owner: {
    'open-invoices': (day) => `Najbliższy termin płatności: ${day}.`,
    unbilled: (day) => `Zostaną zafakturowane automatycznie ${day}.`,
    'open-quotes':
      'Po powiązaniu tego konta nie będzie można na ich podstawie zamawiać. Wykorzystaj lub wycofaj te, które są ważne.',
    credit: 'Pozostaje przy tym koncie. Nie będzie użyta na poczet faktury zbiorczej.',
  },
  hidden: 'Osoba z tego konta, która może widzieć faktury, zobaczy kwotę i może ją tutaj uregulować.',
  noPayment: 'Dodaj metodę płatności lub zapłać przelewem. Potem sprawdź ponownie.',
  main: {
    'open-invoices': 'Musi je opłacić ktoś z tego konta. Potem można je powiązać.',
    unbilled: 'Ktoś z tego konta zleci ich zafakturowanie i zapłaci albo poczekają na następną fakturę.',
    'open-quotes': 'Po powiązaniu konto nie będzie mogło na ich podstawie zamawiać.',
    credit: 'Pozostaje przy koncie. Nie będzie użyta na poczet faktury zbiorczej.',
  },
  waits: (day) => `Konto niedawno należało do konta głównego. Powiązać je można od ${day}.`,
  clear: {
    'open-invoices': (amount) => `Zapłać teraz ${amount}`,
    unbilled: (amount) => `Zafakturuj teraz ${amount}`,
  },
  checkAgain: 'Sprawdź ponownie',
};
