import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Замовлення в магазині',
  looking: 'Шукаємо Ваше замовлення',
  lookingText: 'Його щойно оформлено в магазині. Воно з’явиться тут, щойно надійде.',
  inProgress: 'Замовлення оформлюється',
  inProgressText: (at, person) =>
    `Перехід до магазину: ${person}, ${at}. Замовлення з’явиться в огляді, щойно надійде.`,
  away: 'У магазині оформлюється замовлення',
  awayText: (at, person) => `Перехід туди: ${person}, ${at}.`,
  notify: 'Сповістити мене',
  notifyOf: (at) => `Сповістити мене про замовлення з магазину: ${at}`,
  notified:
    'Ви отримаєте лист, щойно воно надійде або стане відомо, що його немає. Цю сторінку можна закрити.',
  notNotified: 'Ви не отримаєте листа про це.',
  stop: 'Не сповіщати мене',
  stopOf: (at) => `Не сповіщати мене про замовлення з магазину: ${at}`,
  notifyFailed: 'Не вдалося це зберегти',
  none: 'Замовлення не оформлено',
  noneText: 'Вибране в магазині збережено. Ви можете продовжити.',
  goOn: 'Продовжити в магазині',
  goOnOf: (at) => `Продовжити в магазині: ${at}`,
  leave: 'Більше не шукати',
  leaveOf: (at) => `Більше не шукати: ${at}`,
  discard: 'Видалити',
  discardOf: (at) => `Видалити: ${at}`,
  unknown: 'Цей шлях повернення вже не діє',
  unknownText: 'Якщо замовлення оформлено, акаунт є в огляді.',
  failed: 'Магазин недоступний',
  arrived: (name) => `«${name}» замовлено.`,
} satisfies Translation<typeof messages>;
