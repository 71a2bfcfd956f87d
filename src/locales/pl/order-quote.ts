import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Oferta ${number}`,
  loading: 'Otwieranie oferty.',
  failed: 'Nie udało się otworzyć tej oferty',
  gone: 'Ten link już nie działa',
  goneText: 'Oferta zakończyła się jakiś czas temu lub link jest niepełny. Poproś nadawcę o nowy.',
  for: 'Dla',
  account: 'Nowe konto',
  unnamed: 'jeszcze bez nazwy',
  location: 'Adres lokalizacji',
  validUntil: 'Ważna do',
  term: 'Minimalny okres',
  months: (count) =>
    plural('pl', count, {
      one: '1 miesiąc',
      few: `${count} miesiące`,
      many: `${count} miesięcy`,
      other: `${count} miesiąca`,
    }),
  terms: 'Regulamin',
  service: 'Usługa',
  monthly: 'Miesięcznie',
  once: 'Jednorazowo',
  total: 'Razem, z VAT',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Przejdź do zamówienia',
  goOnText:
    'Najpierw logowanie. Potem wszystko jest już wypełnione; nic nie zostanie zamówione przed sprawdzeniem.',
  state: {
    expired: {
      title: (number, day) => `Oferta ${number} była ważna do ${day}`,
      text: 'Jej ceny już nie obowiązują. Można kontynuować z wypełnionymi danymi, w dzisiejszych cenach.',
    },
    ordered: {
      title: (number, _day) => `Oferta ${number} została zamówiona`,
      text: 'Konto jest w przeglądzie osoby, która zamówiła. Nic więcej nie trzeba robić.',
    },
    withdrawn: {
      title: (number, _day) => `Oferta ${number} została wycofana`,
      text: 'Nie można już na jej podstawie zamawiać. Zapytaj nadawcę.',
    },
    renewed: {
      title: (number, _day) => `Oferta ${number} została przeliczona`,
      text: 'Zastąpiła ją inna oferta. Pojawi się po przejściu dalej.',
    },
  },
} satisfies Translation<typeof english>;
