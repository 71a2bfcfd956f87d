import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => plural('it', count, { one: '1 mese', other: `${count} mesi` });

export const termFields: Translation<typeof messages> = {
  legend: 'Per quanto tempo',
  open: 'Finché una parte non lo termina',
  until: 'Fino a un giorno preciso',
  lastDay: 'Ultimo giorno del collegamento',
  lastDayHint: 'Il giorno dopo termina l’accesso dell’account principale e l’account paga in proprio.',
  withPeriod: (day) =>
    `L’account principale paga a mesi interi, quindi l’ultimo giorno del collegamento è: ${day}. Il giorno dopo termina il suo accesso e l’account paga in proprio.`,
  extendBy: 'Prosegue automaticamente',
  ends: 'No, termina',
  months: (count) => `Di ${months(count)}, finché una parte non dice di no`,
  rule: {
    required: 'Scegliere un giorno.',
    'too-early': 'È troppo presto. Scegliere un giorno successivo.',
    'too-late': 'È troppo tardi. Scegliere un giorno precedente.',
    'period-end': 'L’account principale paga a mesi interi. Scegliere l’ultimo giorno di un mese.',
    'needs-consent': 'Va oltre quanto accettato dall’account. Occorre chiedere il suo consenso.',
  },
  holds: 'Il collegamento non ha scadenza.',
  endsOn: (day) => `Collegato fino al giorno ${day}`,
  goesOn: (day, count) => `Prosegue di ${months(count)} se nessuna parte dice di no entro il giorno ${day}`,
  wanted: {
    open: 'senza scadenza',
    until: (day) => `fino al giorno ${day}`,
    onwards: (day, count) => `fino al giorno ${day}, poi ogni volta di ${months(count)} in più`,
  },
};
