import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Zamówienia w sklepie',
  looking: 'Szukamy zamówienia',
  lookingText: 'Złożono je przed chwilą w sklepie. Pojawi się tutaj, gdy tylko nadejdzie.',
  inProgress: 'Zamówienie w toku',
  inProgressText: (at, person) =>
    `Przejście do sklepu: ${person}, ${at}. Zamówienie pojawi się w przeglądzie, gdy tylko nadejdzie.`,
  away: 'W sklepie trwa składanie zamówienia',
  awayText: (at, person) => `Przejście do sklepu: ${person}, ${at}.`,
  notify: 'Powiadom mnie',
  notifyOf: (at) => `Powiadom mnie o zamówieniu ze sklepu: ${at}`,
  notified:
    'E-mail zostanie wysłany, gdy zamówienie nadejdzie lub gdy będzie wiadomo, że go nie ma. Tę stronę można zamknąć.',
  notNotified: 'E-mail w tej sprawie nie zostanie wysłany.',
  stop: 'Nie powiadamiaj mnie',
  stopOf: (at) => `Nie powiadamiaj mnie o zamówieniu ze sklepu: ${at}`,
  notifyFailed: 'Nie udało się tego zapisać',
  none: 'Nie złożono zamówienia',
  noneText: 'To, co wybrano w sklepie, zostało zachowane. Można kontynuować.',
  goOn: 'Kontynuuj w sklepie',
  goOnOf: (at) => `Kontynuuj w sklepie: ${at}`,
  leave: 'Nie szukaj dalej',
  leaveOf: (at) => `Nie szukaj dalej: ${at}`,
  discard: 'Odrzuć',
  discardOf: (at) => `Odrzuć: ${at}`,
  unknown: 'Ten powrót ze sklepu nie jest już ważny',
  unknownText: 'Jeśli złożono zamówienie, jego konto jest w przeglądzie.',
  failed: 'Sklep jest nieosiągalny',
  arrived: (name) => `„${name}”: zamówiono.`,
} satisfies Translation<typeof messages>;
