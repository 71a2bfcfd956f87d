import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Poza zakresem dostępu',
  ask: 'Poproś o dostęp',
  askFor: (action) => `Poproś o dostęp: ${action}`,
  name: 'Nazwa konta',
  labels: 'Etykiety',
  list: 'Na liście',
  hidden: 'Niewidoczne',
  location: 'Lokalizacja',
  contact: 'Kontakt',
  linked: 'Powiązanie',
  linkedBy: (day: string, person: string) => (person ? `${day}, ${person}` : day),
  joined: 'Sposób dołączenia',
  joinedBy: {
    created: 'Zamówione dla tego konta głównego',
    added: 'Istniejące konto, dodane',
    'collective-invoice': 'Przez fakturę zbiorczą',
  },
  billing: 'Rozliczenia',
  billingLater: 'Zaplanowane',
  perMonth: 'Miesięcznie',
  numbers: 'Numery',
  numbersCount: (count) =>
    plural('pl', count, {
      one: '1 numer',
      few: `${count} numery`,
      many: `${count} numerów`,
      other: `${count} numeru`,
    }),
  keeps: (day) => `Numery dodane po ${day} są zastrzeżone dla konta.`,
  products: 'Produkty',
  rights: 'Co może konto główne',
  readiness: {
    title: 'W trakcie uruchamiania',
    state: { done: 'Gotowe', open: 'Otwarte', later: 'Później', failed: 'Niemożliwe' },
    step: {
      ordered: 'Zamówienie złożone',
      email: 'Adres e-mail potwierdzony',
      address: 'Adres potwierdzony',
      numbers: 'Numery przydzielone',
      usable: 'Gotowe do użycia',
      invoice: 'Pierwsza faktura',
    },
    waits: {
      email: (to, day) => `Oczekiwanie na odbiorcę adresu ${to}, do którego e-mail wysłano ${day}`,
      address: (to, day) => `Oczekiwanie na kod z listu wysłanego ${day} na adres: ${to}`,
    },
    over: {
      email: (to, day) => `E-mail wysłany ${day} na adres ${to} stracił ważność. Wyślij go ponownie.`,
      address: (to, day) =>
        `Kod z listu wysłanego ${day} na adres ${to} stracił ważność. Wyślij list ponownie.`,
    },
    byProvider: 'Oczekiwanie na operatora',
    failed: 'Nie udało się zrealizować zamówienia.',
    on: (day) => day,
  },
  life: {
    suspended: 'Zawieszone: nie można dzwonić, a opłaty są nadal naliczane',
    closing: 'To konto jest w trakcie zamykania',
    closes: (day) => `Ostateczne zamknięcie: ${day}`,
    since: {
      main: (day) => `Od ${day}, na życzenie konta głównego.`,
      account: (day) => `Od ${day}, na życzenie samego konta. Mogą je wznowić jego administratorzy.`,
    },
    byProvider: 'Zawieszone przez operatora. Obsługa klienta wyjaśni, co trzeba uregulować.',
    until: {
      main: (day) => `Do ${day} można otworzyć je ponownie i wszystko będzie jak przedtem.`,
      account: (day) => `To decyzja samego konta. Jego administratorzy mogą je otworzyć ponownie do ${day}.`,
    },
    resume: 'Wznów…',
    reopen: 'Otwórz ponownie…',
    suspendOrClose: 'Zawieś lub zamknij…',
    close: 'Zamknij na stałe…',
  },
  failed: 'Nie udało się wczytać konta',
} satisfies Translation<typeof english>;
