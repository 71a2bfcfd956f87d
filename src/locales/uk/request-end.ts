import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Власник відхилив цей запит ${day}`,
  reason: {
    'unknown-sender':
      'Там не знають, хто надіслав запит. Перш ніж просити знову, повідомте в інший спосіб, хто Ви.',
    'wrong-account': 'Кажуть, що це не той акаунт. Перш ніж просити знову, перевірте номер клієнта.',
    'not-now': 'Не зараз. Пізніше можна просити знову.',
    other: 'З іншої причини.',
  },
  follows: (day) => `Попередній запит: ${day}`,
  renewed: 'Інший запит замінив цей',
  wrote: 'Що написав власник',
} satisfies Translation<typeof english>;
