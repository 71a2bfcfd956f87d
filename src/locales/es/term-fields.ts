import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => plural('es', count, { one: '1 mes', other: `${count} meses` });

export const termFields: Translation<typeof messages> = {
  legend: 'Duración',
  open: 'Hasta que una de las partes le ponga fin',
  until: 'Hasta un día concreto',
  lastDay: 'Último día de la vinculación',
  lastDayHint: 'Al día siguiente termina el acceso de la cuenta principal y la cuenta paga por sí misma.',
  withPeriod: (day) =>
    `La cuenta principal paga por meses, por lo que el último día de la vinculación es el ${day}. Al día siguiente termina su acceso y la cuenta paga por sí misma.`,
  extendBy: 'Prórroga automática',
  ends: 'No, termina',
  months: (count) => `Por ${months(count)}, hasta que una de las partes diga que no`,
  rule: {
    required: 'Elija un día.',
    'too-early': 'Es demasiado pronto. Elija un día posterior.',
    'too-late': 'Es demasiado tarde. Elija un día anterior.',
    'period-end': 'La cuenta principal paga por meses. Elija el último día de un mes.',
    'needs-consent': 'Esto va más allá de lo que la cuenta ha aceptado. Hay que pedir su conformidad.',
  },
  holds: 'La vinculación no tiene fecha de fin.',
  endsOn: (day) => `Vinculada hasta el ${day}`,
  goesOn: (day, count) =>
    `Se prorroga ${months(count)} si ninguna de las partes dice que no a más tardar el ${day}`,
  wanted: {
    open: 'sin fecha de fin',
    until: (day) => `hasta el ${day}`,
    onwards: (day, count) => `hasta el ${day}, con prórrogas de ${months(count)}`,
  },
};
