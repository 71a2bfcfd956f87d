import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Закрити подробиці',
  failed: 'Не вдалося завантажити подробиці',
  panels: 'Подробиці акаунта',
  panel: {
    overview: 'Огляд',
    billing: 'Розрахунки',
    access: 'Доступ',
    forwarding: 'Переадресація',
    activity: 'Журнал дій',
  },
  lacking: {
    access: 'Ваш доступ не охоплює перегляд того, хто має доступ',
    activity: 'Ваш доступ не охоплює журнал дій акаунтів',
  },
  lackingText: (who) => `Хто може надати право: ${who}.`,
  ask: 'Попросити',
  previous: 'Попередній акаунт',
  next: 'Наступний акаунт',
  isFirst: 'Це перший акаунт у списку',
  isLast: 'Це останній акаунт у списку',
  notListed: 'Цього акаунта зараз немає у списку',
  position: (place, total) => `${place} з ${total}`,
  stepFailed: 'Не вдалося завантажити наступний акаунт',
} satisfies Translation<typeof english>;
