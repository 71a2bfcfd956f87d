import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Продовжте з того місця, де зупинилися',
  unnamed: 'Замовлення ще без назви',
  step: { configure: 'Продукт і локація', review: 'Готове до перевірки' },
  saved: (at) => `Збережено: ${at}`,
  resume: 'Продовжити',
  resumeOf: (name) => `Продовжити: ${name}`,
  discard: 'Видалити',
  discardOf: (name) => `Видалити: ${name}`,
  sure: (name) => `Видалити «${name}»? Введені дані буде втрачено.`,
  sureUnnamed: 'Видалити це замовлення? Введені дані буде втрачено.',
  keep: 'Залишити',
  discarded: 'Замовлення видалено.',
  changed: 'Це замовлення тим часом змінено деінде. Нічого не видалено.',
  more: (count) =>
    plural('uk', count, {
      one: `Ще ${count} замовлення`,
      few: `Ще ${count} замовлення`,
      many: `Ще ${count} замовлень`,
      other: `Ще ${count} замовлення`,
    }),
  less: 'Показати лише одне',
  hide: 'Не зараз',
} satisfies Translation<typeof english>;
