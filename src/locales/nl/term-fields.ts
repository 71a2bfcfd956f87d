import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => plural('nl', count, { one: '1 maand', other: `${count} maanden` });

export const termFields: Translation<typeof messages> = {
  legend: 'Voor hoelang',
  open: 'Totdat een partij de koppeling beëindigt',
  until: 'Tot een bepaalde dag',
  lastDay: 'Laatste dag van de koppeling',
  lastDayHint: 'De dag erna eindigt de toegang van het hoofdaccount en betaalt het account zelf.',
  withPeriod: (day) =>
    `Het hoofdaccount betaalt per maand, dus is de laatste dag van de koppeling ${day}. De dag erna eindigt die toegang en betaalt het account zelf.`,
  extendBy: 'Loopt vanzelf door',
  ends: 'Nee, eindigt',
  months: (count) => `Met ${months(count)}, totdat een partij nee zegt`,
  rule: {
    required: 'Kies een datum.',
    'too-early': 'Deze datum is te vroeg. Kies een latere datum.',
    'too-late': 'Deze datum is te laat. Kies een eerdere datum.',
    'period-end': 'Het hoofdaccount betaalt per maand. Kies de laatste dag van een maand.',
    'needs-consent':
      'Dit gaat verder dan waarmee het account akkoord is gegaan. Het account moet worden gevraagd.',
  },
  holds: 'De koppeling heeft geen einddatum.',
  endsOn: (day) => `Gekoppeld tot en met ${day}`,
  goesOn: (day, count) => `Loopt ${months(count)} door, tenzij een partij uiterlijk ${day} nee zegt`,
  wanted: {
    open: 'zonder einddatum',
    until: (day) => `tot en met ${day}`,
    onwards: (day, count) => `tot en met ${day}, daarna telkens ${months(count)} verder`,
  },
};
