import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Jeszcze nie teraz?',
  text: (days) =>
    plural('pl', days, {
      one: 'Zachowaj to jako ofertę. Ceny obowiązują 1 dzień, a zamówienie może złożyć też inna osoba z firmy.',
      few: `Zachowaj to jako ofertę. Ceny obowiązują ${days} dni, a zamówienie może złożyć też inna osoba z firmy.`,
      many: `Zachowaj to jako ofertę. Ceny obowiązują ${days} dni, a zamówienie może złożyć też inna osoba z firmy.`,
      other: `Zachowaj to jako ofertę. Ceny obowiązują ${days} dni, a zamówienie może złożyć też inna osoba z firmy.`,
    }),
  save: 'Zapisz jako ofertę',
  saved: (number) => `Zapisano ofertę ${number}`,
  savedText: (day) =>
    `Ceny obowiązują do ${day}. Oferta jest w przeglądzie, widoczna dla wszystkich, którzy mogą tu zamawiać.`,
  notSaved: 'Oferty nie zapisano',
  full: 'To konto ma już maksymalną liczbę otwartych ofert. Najpierw wycofaj jedną z nich w przeglądzie.',
  download: 'Pobierz ofertę',
  downloadFailed: 'Nie udało się pobrać oferty',
  mail: 'Wyślij e-mailem…',
  opening: 'Otwieranie oferty.',
  unopened: 'Nie udało się otworzyć tej oferty',
  counts: (number) => `Ceny z oferty ${number}`,
  countsText: (day) => `Obowiązują do ${day}, o ile nie zmieni się nic, co wpływa na koszt.`,
  other: (number) => `To już nie odpowiada ofercie ${number}`,
  otherText:
    'Wprowadzono zmianę, więc obowiązują ceny dzisiejsze. Po jej cofnięciu obowiązują ceny z oferty.',
  expired: (number, day) => `Oferta ${number} była ważna do ${day}`,
  expiredText: 'Wszystko jest wypełnione jak przedtem. Ceny są dzisiejsze.',
  renew: 'Przelicz ponownie',
  withdrawn: (number) => `Oferta ${number} została wycofana`,
  withdrawnText:
    'Nie można już na jej podstawie zamawiać. Wypełnione dane pozostają jako osobne zamówienie w dzisiejszych cenach.',
  leave: 'Kontynuuj bez oferty',
  renewed: (number) => `Oferta ${number} została przeliczona`,
  renewedText: 'Zastąpiła ją inna oferta.',
  open: 'Otwórz nową ofertę',
  ordered: (number) => `Oferta ${number} została już zamówiona`,
  orderedText: 'Konto jest w przeglądzie. Nic nie zostanie zamówione dwa razy.',
} satisfies Translation<typeof english>;
