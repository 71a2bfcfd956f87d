import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('uk', count, {
    one: `${formatted} номер`,
    few: `${formatted} номери`,
    many: `${formatted} номерів`,
    other: `${formatted} номера`,
  });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Переадресація кількох номерів',
    pause: 'Зупинити переадресацію',
    resume: 'Поновити переадресацію',
  },
  lead: {
    rule: 'Один випадок налаштовується однаково для вибраних номерів. Інші випадки не змінюються.',
    pause: 'Виклики знову надходять на ці номери. Налаштування зберігаються, їх можна будь-коли поновити.',
    resume: 'Попередні налаштування знову діють з наступного виклику.',
  },
  case: 'Випадок',
  what: 'Що має відбуватися',
  whatOn: 'Переадресувати виклики',
  whatOff: 'Не переадресовувати виклики',
  choose: 'Номери',
  all: (count) => `Усі номери: ${count}`,
  filter: 'Знайти номер',
  noMatch: 'Нічого не знайдено',
  chosen: (count, formatted) => `Вибрано ${numbers(count, formatted)}`,
  noneChosen: 'Виберіть хоча б один номер.',
  act: {
    rule: (count, formatted) =>
      plural('uk', count, {
        one: `Зберегти для ${formatted} номера`,
        other: `Зберегти для ${formatted} номерів`,
      }),
    pause: (count, formatted) => `Зупинити ${numbers(count, formatted)}`,
    resume: (count, formatted) => `Поновити ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Зберегти', pause: 'Зупинити', resume: 'Поновити' },
  running: 'Номери змінюються…',
  progress: (done, total) => `${done} з ${total}`,
  stop: 'Зупинити',
  stopping: 'Зупинка — після номера, який зараз змінюється.',
  ended: (_done, formatted, total) => `Номерів змінено, як Ви хотіли: ${formatted} з ${total}`,
  again: 'Спробувати решту ще раз',
  state: {
    ready: '',
    sending: 'Зберігається…',
    uncertain: 'Перевіряємо, чи збережено…',
    done: 'Готово',
    refused: 'Не змінено',
    failed: 'Не змінено',
    stopped: 'Не змінено',
  },
} satisfies Translation<typeof english>;
