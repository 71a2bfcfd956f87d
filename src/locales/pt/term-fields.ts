import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => plural('pt-PT', count, { one: '1 mês', other: `${count} meses` });

export const termFields: Translation<typeof messages> = {
  legend: 'Duração',
  open: 'Até uma das partes a terminar',
  until: 'Até um dia específico',
  lastDay: 'Último dia da associação',
  lastDayHint: 'No dia seguinte, termina o acesso da conta principal e é a própria conta que paga.',
  withPeriod: (day) =>
    `A conta principal paga por mês, por isso o último dia da associação é ${day}. No dia seguinte, termina o seu acesso e é a própria conta que paga.`,
  extendBy: 'Prolongamento automático',
  ends: 'Não, termina',
  months: (count) => `Por ${months(count)}, até uma das partes dizer que não`,
  rule: {
    required: 'Escolha um dia.',
    'too-early': 'É demasiado cedo. Escolha um dia posterior.',
    'too-late': 'É demasiado tarde. Escolha um dia anterior.',
    'period-end': 'A conta principal paga por mês. Escolha o último dia de um mês.',
    'needs-consent': 'Isto vai além do que a conta aceitou. É preciso pedir o seu acordo.',
  },
  holds: 'A associação não tem data de fim.',
  endsOn: (day) => `Associada até ${day}`,
  goesOn: (day, count) => `É prolongada por ${months(count)} se nenhuma das partes disser que não até ${day}`,
  wanted: {
    open: 'sem data de fim',
    until: (day) => `até ${day}`,
    onwards: (day, count) => `até ${day}, com prolongamentos de ${months(count)}`,
  },
};
