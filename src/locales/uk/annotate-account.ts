import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Назва та мітки: «${name}»`,
  titleUnnamed: 'Назва та мітки',
  lead: 'Це бачать лише користувачі Вашого головного акаунта. Субакаунт цього не бачить.',
  loadFailed: 'Не вдалося завантажити нотатки',
  nickname: 'Ваша назва',
  nicknameHint: (name) => `Показується замість «${name}». Порожньо: стандартна назва.`,
  labels: 'Мітки',
  labelsHint: 'Наприклад, регіон або тип локації. Клавіша Enter або кома додає мітку.',
  add: 'Додати',
  remove: (label) => `Вилучити мітку «${label}»`,
  hidden: 'Приховати у списку',
  isHidden: (hidden) => (hidden ? 'Так' : 'Ні'),
  hiddenHint:
    'Прив’язка й рахунок залишаються без змін. Приховані акаунти можна показати через «Більше фільтрів».',
  tooMany: (most) => `Дозволена кількість міток для акаунта: ${most}.`,
  tooLong: 'Мітка може мати до 40 символів.',
  notSaved: 'Не збережено',
  changed: 'За цей час акаунт змінив інший користувач. Вашу версію ще не збережено. Яку залишити?',
  save: 'Зберегти',
  saving: 'Збереження…',
} satisfies Translation<typeof english>;
