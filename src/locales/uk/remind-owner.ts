import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Нагадати власнику: ${number}`,
  titleUnnamed: 'Нагадати власнику',
  lead: 'Лист буде надіслано ще раз, а також SMS із посиланням для входу.',
  phone: 'Мобільний номер',
  phoneHint: 'Особи, яка вирішує щодо акаунта. Потім його нікому не показуватимуть.',
  phoneKnown: (to) => `Залиште порожнім, щоб надіслати на ${to}.`,
  state: {
    waiting: (to) => `SMS на ${to} надсилається.`,
    sent: (to) => `SMS на ${to} надіслано.`,
    'not-delivered': (to) => `SMS на ${to} не доставлено. Перевірте номер.`,
  },
  at: (time) => `Надіслано: ${time}`,
  send: 'Надіслати ще раз',
  againAt: (time) => `Надіслати ще раз можна після ${time}.`,
  noMore: 'Для цього запиту більше нічого надіслати не можна. Він лишається відкритим до кінця строку.',
  done: 'Надіслано ще раз',
  doneText: (to) => `Лист і SMS на ${to} надсилаються.`,
} satisfies Translation<typeof english>;
