import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) =>
  plural('uk', count, {
    one: `${count} місяць`,
    few: `${count} місяці`,
    many: `${count} місяців`,
    other: `${count} місяця`,
  });

export const termFields: Translation<typeof messages> = {
  legend: 'На який строк',
  open: 'Доки одна зі сторін не припинить',
  until: 'До певного дня',
  lastDay: 'Останній день прив’язки',
  lastDayHint: 'Наступного дня доступ головного акаунта припиняється, і акаунт платить сам.',
  withPeriod: (day) =>
    `Головний акаунт платить помісячно, тому ${day} — останній день прив’язки. Наступного дня доступ припиняється, і акаунт платить сам.`,
  extendBy: 'Автоматичне продовження',
  ends: 'Ні, прив’язка закінчується',
  months: (count) => `На ${months(count)}, доки одна зі сторін не відмовиться`,
  rule: {
    required: 'Виберіть дату.',
    'too-early': 'Це зарано. Виберіть пізнішу дату.',
    'too-late': 'Це запізно. Виберіть ранішу дату.',
    'period-end': 'Головний акаунт платить помісячно. Виберіть останній день місяця.',
    'needs-consent': 'Це більше, ніж узгоджено з акаунтом. Потрібна його згода.',
  },
  holds: 'Прив’язка безстрокова.',
  endsOn: (day) => `Прив’язано до ${day}`,
  goesOn: (day, count) => `Продовжиться на ${months(count)}, якщо жодна зі сторін не відмовиться до ${day}`,
  wanted: {
    open: 'безстроково',
    until: (day) => `до ${day}`,
    onwards: (day, count) => `до ${day} і далі щоразу на ${months(count)}`,
  },
};
