import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

/** In the genitive. */
const ofAccounts = (count: number, formatted: string) =>
  plural('uk', count, { one: `${formatted} акаунта`, other: `${formatted} акаунтів` });

export const annotateAccounts = {
  title: (count, formatted) => `Мітки ${ofAccounts(count, formatted)}`,
  titleUnnamed: 'Мітки кількох акаунтів',
  lead: 'Мітки бачать лише користувачі Вашого головного акаунта. Назви залишаються без змін.',
  checking: (done, total) => `Читання акаунтів: ${done} з ${total}…`,
  loadFailed: 'Не вдалося прочитати вибрані акаунти',
  tooMany: (most) => `Одночасно можна змінити щонайбільше акаунтів: ${most}`,
  tooManyText: (total) => `Вибрано: ${total}. Виберіть менше або спершу звузьте список.`,
  none: 'Жоден із вибраних рядків не може мати міток',
  others: (count, formatted) =>
    plural('uk', count, {
      one: `${formatted} вибраний рядок — не прив’язаний акаунт. Його не буде змінено.`,
      few: `${formatted} вибрані рядки — не прив’язані акаунти. Їх не буде змінено.`,
      many: `${formatted} вибраних рядків — не прив’язані акаунти. Їх не буде змінено.`,
      other: `${formatted} вибраного рядка — не прив’язані акаунти. Їх не буде змінено.`,
    }),
  add: 'Додати мітки',
  addHint: 'Наприклад, регіон або тип локації. Клавіша Enter або кома додає мітку.',
  addButton: 'Додати',
  takeBack: (label) => `Не додавати «${label}»`,
  remove: 'Вилучити мітки',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'У списку',
  asItIs: 'Без змін',
  hide: 'Приховати',
  show: 'Показувати',
  nothing: 'Додайте або вилучіть мітку чи виберіть, чи показувати акаунти.',
  tooLong: 'Мітка може мати до 40 символів.',
  list: 'Акаунти',
  save: (count, formatted) => `Зберегти для ${ofAccounts(count, formatted)}`,
  running: 'Акаунти змінюються…',
  progress: (done, total) => `${done} з ${total}`,
  stop: 'Зупинити',
  stopping: 'Зупинка — після акаунта, який зараз змінюється.',
  ended: (_done, formatted, total) => `Акаунтів змінено, як Ви хотіли: ${formatted} з ${total}`,
  again: 'Спробувати решту ще раз',
  tooManyLabels: (most) => `Міток стало б більше, ніж дозволено: ${most}.`,
  state: {
    ready: '',
    obstacle: 'Без змін',
    sending: 'Зберігається…',
    uncertain: 'Перевіряємо, чи збережено…',
    done: 'Готово',
    refused: 'Не змінено',
    failed: 'Не змінено',
    stopped: 'Не змінено',
  },
} satisfies Translation<typeof english>;
