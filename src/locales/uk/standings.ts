import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Спробувати ще раз',
  none: '—',
  standing: {
    active: 'Активно',
    'awaiting-checks': 'Потрібні перевірки',
    'awaiting-email': 'Перевірка e-mail',
    'awaiting-address': 'Перевірка адреси',
    'awaiting-email-and-address': 'Перевірка e-mail та адреси',
    'setting-up': 'Налаштовується',
    suspended: 'Призупинено',
    closing: 'Закривається',
    closed: 'Закрито',
    rejected: 'Неможливо',
    detaching: 'Відв’язується',
    'detaching-on': (day) => `Прив’язано до ${day}`,
    'waiting-for-owner': 'Очікує на власника',
    'not-delivered': 'Не доставлено',
    'waiting-for-code': 'Очікує на підтвердження',
    'needs-confirmation': 'Потрібне Ваше рішення',
    scheduled: 'Прив’язано',
    declined: 'Відхилено',
    expired: 'Строк минув',
    failed: 'Неможливо',
    canceled: 'Відкликано',
    detached: 'Відв’язано',
    renewed: 'Повторний запит',
  },
  payer: { main: 'Зведений рахунок', secondary: 'Власний рахунок' },
  payerFrom: (payer, day) => `${payer} з ${day}`,
} satisfies Translation<typeof english>;
