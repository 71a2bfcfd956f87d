import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => `${count} mois`;

export const termFields: Translation<typeof messages> = {
  legend: 'Durée',
  open: 'Jusqu’à ce qu’une partie y mette fin',
  until: 'Jusqu’à une date',
  lastDay: 'Dernier jour du rattachement',
  lastDayHint: 'Le lendemain, l’accès du compte principal prend fin et le compte paie lui-même.',
  withPeriod: (day) =>
    `Le compte principal paie au mois ; le dernier jour du rattachement est donc le ${day}. Le lendemain, son accès prend fin et le compte paie lui-même.`,
  extendBy: 'Prolongation automatique',
  ends: 'Non, fin à cette date',
  months: (count) => `De ${months(count)}, jusqu’à ce qu’une partie s’y oppose`,
  rule: {
    required: 'Veuillez choisir une date.',
    'too-early': 'C’est trop tôt. Veuillez choisir une date ultérieure.',
    'too-late': 'C’est trop tard. Veuillez choisir une date antérieure.',
    'period-end': 'Le compte principal paie au mois. Veuillez choisir le dernier jour d’un mois.',
    'needs-consent': 'Cela va au-delà de ce que le compte a accepté. Son accord doit être demandé.',
  },
  holds: 'Le rattachement n’a pas de fin.',
  endsOn: (day) => `Rattachement jusqu’au ${day}`,
  goesOn: (day, count) => `Prolongation de ${months(count)}, sauf opposition d’une partie d’ici au ${day}`,
  wanted: {
    open: 'sans date de fin',
    until: (day) => `jusqu’au ${day}`,
    onwards: (day, count) => `jusqu’au ${day}, puis prolongation de ${months(count)} à chaque fois`,
  },
};
