import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Це замовлення має схвалити друга особа',
  above: {
    monthly: (limit) => `Замовлення понад ${limit} на місяць має схвалити друга особа.`,
    once: (limit) => `Замовлення понад ${limit} одноразово має схвалити друга особа.`,
  },
  who: (names) => `Хто може схвалити: ${names}.`,
  nobody:
    'Крім Вас, у цьому акаунті ще ніхто не має права замовляти. Замовлення очікує, доки його не схвалить той, хто отримає це право.',
  held: (days) =>
    plural('uk', days, {
      one: `До того нічого не замовлено. Ціна діє ${days} день.`,
      few: `До того нічого не замовлено. Ціна діє ${days} дні.`,
      many: `До того нічого не замовлено. Ціна діє ${days} днів.`,
      other: `До того нічого не замовлено. Ціна діє ${days} дня.`,
    }),
  message: 'Повідомлення для того, хто схвалює (необов’язково)',
  ask: 'Надіслати на схвалення',
  notSent: 'Замовлення не надіслано на схвалення',
  sent: (name) => `Ваше замовлення очікує на схвалення: ${name}`,
  sentText: (day) =>
    `Ще нічого не замовлено. Тим, хто може схвалити, надіслано лист. До ${day} ціна діє; що далі, Ви побачите в огляді.`,
  waiting: 'Це замовлення вже очікує на схвалення',
  waitingText: 'Його надіслано раніше або з іншого пристрою. Що далі, Ви побачите в огляді.',
} satisfies Translation<typeof english>;
