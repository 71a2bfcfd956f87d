import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => plural('de', count, { one: 'einen Monat', other: `${count} Monate` });

export const termFields: Translation<typeof messages> = {
  legend: 'Wie lange',
  open: 'Bis eine Seite sie beendet',
  until: 'Bis zu einem Tag',
  lastDay: 'Letzter Tag der Verknüpfung',
  lastDayHint: 'Am Tag danach endet der Zugang des Hauptaccounts, und der Account bezahlt selbst.',
  withPeriod: (day) =>
    `Der Hauptaccount bezahlt monatsweise, der letzte Tag der Verknüpfung ist deshalb der ${day}. Am Tag danach endet sein Zugang, und der Account bezahlt selbst.`,
  extendBy: 'Geht von selbst weiter',
  ends: 'Nein, sie endet',
  months: (count) => `Um ${months(count)}, bis eine Seite Nein sagt`,
  rule: {
    required: 'Bitte wählen Sie einen Tag.',
    'too-early': 'Das ist zu früh. Bitte wählen Sie einen späteren Tag.',
    'too-late': 'Das ist zu spät. Bitte wählen Sie einen früheren Tag.',
    'period-end': 'Der Hauptaccount bezahlt monatsweise. Bitte wählen Sie den letzten Tag eines Monats.',
    'needs-consent': 'Das geht über das hinaus, dem der Account zugestimmt hat. Er muss gefragt werden.',
  },
  holds: 'Die Verknüpfung hat kein Ende.',
  endsOn: (day) => `Verknüpft bis ${day}`,
  goesOn: (day, count) => `Geht um ${months(count)} weiter, wenn bis ${day} keine Seite Nein sagt`,
  wanted: {
    open: 'ohne Ende',
    until: (day) => `bis ${day}`,
    onwards: (day, count) => `bis ${day}, und jeweils um ${months(count)} weiter`,
  },
};
