import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Zamknij szczegóły',
  failed: 'Nie udało się wczytać szczegółów',
  panels: 'Szczegóły konta',
  panel: {
    overview: 'Przegląd',
    billing: 'Rozliczenia',
    access: 'Dostęp',
    forwarding: 'Przekierowanie połączeń',
    activity: 'Aktywność',
  },
  lacking: {
    access: 'Lista osób z dostępem jest poza zakresem dostępu',
    activity: 'Aktywność kont jest poza zakresem dostępu',
  },
  lackingText: (who) => `Uprawnienie może nadać: ${who}.`,
  ask: 'Poproś o dostęp',
  previous: 'Poprzednie konto',
  next: 'Następne konto',
  isFirst: 'To pierwsze konto na liście',
  isLast: 'To ostatnie konto na liście',
  notListed: 'Tego konta nie ma obecnie na liście',
  position: (place, total) => `${place} z ${total}`,
  stepFailed: 'Nie udało się wczytać następnego konta',
} satisfies Translation<typeof english>;
