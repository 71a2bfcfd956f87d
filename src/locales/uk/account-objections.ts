import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Заперечення',
  leadMain: 'Прив’язані акаунти, які заперечують проти дій Ваших користувачів. Прив’язка зберігається.',
  leadAccount:
    'Якщо Ви не згодні з тим, що зроблено тут від імені головного акаунта, повідомте про це. Прив’язка зберігається.',
  none: 'Заперечень немає.',
  loadFailed: 'Не вдалося завантажити заперечення',
  stale: (time) => `Дані станом на ${time}, оновити їх не вдалося.`,
  objects: (account) => `Заперечення: «${account}»`,
  own: (main) => `Ваше заперечення до «${main}»`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Відкрито', answered: 'Є відповідь', closed: 'Закрито' },
  object: 'Заперечити…',
  message: 'Проти чого Ви заперечуєте?',
  messageHint: (main) => `Це прочитають адміністратори «${main}» у порталі та в листі.`,
  send: 'Надіслати заперечення',
  answerTo: (account) => `Відповідь для «${account}»`,
  answer: 'Відповісти',
  answerNamed: (account) => `Відповісти на заперечення: «${account}»`,
  close: 'Закрити заперечення',
  closeNamed: (account) => `Закрити заперечення: «${account}»`,
} satisfies Translation<typeof english>;
