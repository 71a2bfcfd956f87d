import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) =>
  plural('pl', count, {
    one: '1 miesiąc',
    few: `${count} miesiące`,
    many: `${count} miesięcy`,
    other: `${count} miesiąca`,
  });

export const termFields: Translation<typeof messages> = {
  legend: 'Na jak długo',
  open: 'Dopóki jedna ze stron go nie zakończy',
  until: 'Do wybranego dnia',
  lastDay: 'Ostatni dzień powiązania',
  lastDayHint: 'Następnego dnia kończy się dostęp konta głównego, a konto płaci samo.',
  withPeriod: (day) =>
    `Konto główne płaci za pełne miesiące, więc ostatni dzień powiązania to ${day}. Następnego dnia kończy się jego dostęp, a konto płaci samo.`,
  extendBy: 'Przedłuża się samo',
  ends: 'Nie, kończy się',
  months: (count) => `O ${months(count)}, dopóki jedna ze stron nie powie „nie”`,
  rule: {
    required: 'Wybierz dzień.',
    'too-early': 'To za wcześnie. Wybierz późniejszy dzień.',
    'too-late': 'To za późno. Wybierz wcześniejszy dzień.',
    'period-end': 'Konto główne płaci za pełne miesiące. Wybierz ostatni dzień miesiąca.',
    'needs-consent': 'To wykracza poza zgodę udzieloną przez konto. Potrzebna jest nowa zgoda.',
  },
  holds: 'Powiązanie jest bezterminowe.',
  endsOn: (day) => `Powiązane do ${day}`,
  goesOn: (day, count) => `Przedłuży się o ${months(count)}, jeśli do ${day} żadna ze stron nie powie „nie”`,
  wanted: {
    open: 'bezterminowo',
    until: (day) => `do ${day}`,
    onwards: (day, count) => `do ${day}, potem za każdym razem o ${months(count)} dłużej`,
  },
};
