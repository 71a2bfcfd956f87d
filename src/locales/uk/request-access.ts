import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Ваш доступ не охоплює «${right}»`,
  titleThere: (name) => `Ваш доступ не охоплює роботу в акаунті «${name}»`,
  who: (names) => `Хто може надати: ${names}.`,
  nobody: 'Наразі в цьому акаунті ніхто не може надати це право. Зверніться до свого оператора.',
  message: 'Повідомлення',
  messageHint: 'Необов’язково. Поясніть, для чого Вам це потрібно: так легше вирішити.',
  ask: 'Попросити',
  asked: (day) => `Ви надіслали запит ${day}, відповіді ще немає.`,
  declined: (by, day, again) => `Відмова: ${by}, ${day}; з ${again} можна просити знову.`,
  granted: 'Тепер Ви маєте це право',
  done: 'Запит надіслано',
  doneText: 'На e-mail та в порталі. Відповідь Ви отримаєте на e-mail.',
} satisfies Translation<typeof english>;
