import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Subkonta',
  main: 'Konto główne',
  standalone: 'Konto',
  secondary: 'Subkonto',
  add: 'Dodaj subkonto',
  hideNumbers: 'Ukryj kwoty i numery',
  back: 'Wróć do przeglądu',
  figures: 'W skrócie',
  linked: 'Powiązane konta',
  addedThisMonth: (count) => {
    const number = formatNumber('pl', count);
    return plural('pl', count, {
      one: '1 dodane w tym miesiącu',
      few: `${number} dodane w tym miesiącu`,
      many: `${number} dodanych w tym miesiącu`,
      other: `${number} dodane w tym miesiącu`,
    });
  },
  onInvoice: 'Na fakturze zbiorczej',
  ownInvoice: (count) => {
    const number = formatNumber('pl', count);
    return plural('pl', count, {
      one: '1 z własną fakturą',
      few: `${number} z własną fakturą`,
      many: `${number} z własną fakturą`,
      other: `${number} z własną fakturą`,
    });
  },
  waiting: 'Czekają na innych',
  needsYou: (count) => {
    const number = formatNumber('pl', count);
    return plural('pl', count, {
      one: '1 do załatwienia',
      few: `${number} do załatwienia`,
      many: `${number} do załatwienia`,
      other: `${number} do załatwienia`,
    });
  },
  noneNeedsYou: 'Nic do załatwienia',
  invoice: 'Następna faktura zbiorcza',
  dueOn: (day) => `termin płatności: ${day}`,
  needsYouBadge: 'Do załatwienia',
  drift: (count, formatted) =>
    plural('pl', count, {
      one: '1 powiązane konto warto sprawdzić',
      few: `${formatted} sprawy na powiązanych kontach warto sprawdzić`,
      many: `${formatted} spraw na powiązanych kontach warto sprawdzić`,
      other: `${formatted} sprawy na powiązanych kontach warto sprawdzić`,
    }),
  driftMore: (formatted) => `Ponad ${formatted} spraw na powiązanych kontach warto sprawdzić`,
  driftText: 'Na przykład kto płaci, dokąd trafiają faktury i które weryfikacje wygasły.',
  show: 'Pokaż',
  hide: 'Ukryj',
  confirm: (number) => `Sprawdź i potwierdź: ${number}`,
  confirmText: 'Właściciel wyraził zgodę. Sprawdź, co się zmieni, a potem powiąż.',
  enterCode: (number) => `Potwierdź uprawnienie do powiązania: ${number}`,
  enterCodeText: 'Prośba czeka na dalszy krok.',
  checks: (name) => `Dokończ weryfikacje: „${name}”`,
  checksText: 'Numery można włączyć po potwierdzeniu adresu e-mail i adresu lokalizacji.',
  dismiss: 'Zamknij komunikat',
  ask: 'Poproś o dostęp',
  forbidden: 'Powiązane konta nie są widoczne',
  forbiddenText: (who) =>
    who ? `Dostęp ich nie obejmuje. Może go nadać: ${who}.` : 'Dostęp ich nie obejmuje.',
  noMain: (main) => `To jest subkonto konta ${main}`,
  noMainText:
    'Subkonta może mieć tylko konto główne; kolejnych poziomów nie ma. Kto co może tu widzieć i robić, pokazuje „Kto ma dostęp”.',
} satisfies Translation<typeof english>;
