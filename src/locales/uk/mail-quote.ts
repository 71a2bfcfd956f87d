import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Надіслати пропозицію',
  lead: 'Отримувач бачить ціни й умови. Щоб замовити, потрібно увійти й мати на це право.',
  to: 'Кому',
  choose: 'Виберіть колегу',
  another: 'Інша адреса',
  nobody: 'Крім Вас, у цьому акаунті ще ніхто не має права замовляти.',
  loadFailed: 'Не вдалося завантажити Ваших колег. Можна ввести адресу.',
  email: 'Адреса e-mail',
  message: 'Повідомлення (необов’язково)',
  foreign: {
    none: {
      title: 'Лист надійде на інший домен',
      text: (theirs, own) =>
        `Отримувач має домен ${theirs}, Ваш домен — ${own}. Там побачать ціни, назву та місце акаунта.`,
    },
    'look-alike': {
      title: 'Цей домен лише схожий на Ваш',
      text: (theirs, own) =>
        `Отримувач має домен ${theirs}, Ваш домен — ${own}: це два домени, які можуть належати двом різним власникам. Перевірте це.`,
    },
    'other-letters': {
      title: 'У цьому домені незвичні літери',
      text: (theirs, own) =>
        `Отримувач має домен ${theirs}, Ваш домен — ${own}. Деякі літери схожі на інші: прочитайте літеру за літерою.`,
    },
  },
  spelled: (domain) => `${domain}, літера за літерою:`,
  send: 'Надіслати',
  sending: 'Надсилання…',
  tooMany: (time) => `Сьогодні Ви надіслали багато пропозицій. Наступну можна надіслати після ${time}.`,
  done: 'Пропозицію надіслано',
  doneText: (to) => `Лист із посиланням на неї надійде на адресу ${to}.`,
} satisfies Translation<typeof english>;
