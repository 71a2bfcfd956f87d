import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Ваш доступ цього не охоплює',
  ask: 'Попросити',
  askFor: (action) => `Попросити: ${action}`,
  name: 'Назва акаунта',
  labels: 'Мітки',
  list: 'У списку',
  hidden: 'Приховано',
  contact: 'Контакт',
  location: 'Локація',
  linked: 'Прив’язано',
  linkedBy: (day, person) => (person ? `${day}, ${person}` : day),
  joined: 'Як додано',
  joinedBy: {
    created: 'Замовлено для цього головного акаунта',
    added: 'Додано наявний акаунт',
    'collective-invoice': 'Через зведений рахунок',
  },
  billing: 'Розрахунки',
  billingLater: 'Заплановано',
  perMonth: 'На місяць',
  numbers: 'Номери',
  numbersCount: (count) =>
    plural('uk', count, {
      one: `${count} номер`,
      few: `${count} номери`,
      many: `${count} номерів`,
      other: `${count} номера`,
    }),
  keeps: (day) => `Номери, додані після ${day}, акаунт залишає за собою.`,
  products: 'Продукти',
  rights: 'Що може головний акаунт',
  readiness: {
    title: 'У процесі',
    state: { done: 'Готово', open: 'Відкрито', later: 'Пізніше', failed: 'Неможливо' },
    step: {
      ordered: 'Замовлено',
      email: 'Адресу e-mail підтверджено',
      address: 'Адресу підтверджено',
      numbers: 'Номери призначено',
      usable: 'Готово до роботи',
      invoice: 'Перший рахунок',
    },
    waits: {
      email: (to, day) => `Очікуємо на відповідь із ${to}; лист надіслано ${day}`,
      address: (to, day) => `Очікуємо на код із листа, надісланого ${day} на адресу ${to}`,
    },
    over: {
      email: (to, day) => `Лист на ${to} від ${day} вже не дійсний. Надішліть його ще раз.`,
      address: (to, day) => `Код із листа на адресу ${to} від ${day} вже не дійсний. Надішліть лист ще раз.`,
    },
    byProvider: 'Очікуємо на оператора',
    failed: 'Замовлення не вдалося виконати.',
    on: (day) => day,
  },
  life: {
    suspended: 'Призупинено: дзвінки неможливі, плата нараховується',
    closing: 'Цей акаунт закривається',
    closes: (day) => `Остаточне закриття: ${day}`,
    since: {
      main: (day) => `З ${day}, на вимогу головного акаунта.`,
      account: (day) => `З ${day}, на вимогу самого акаунта. Відновити можуть його адміністратори.`,
    },
    byProvider: 'Призупинено оператором. Служба підтримки пояснить, що потрібно врегулювати.',
    until: {
      main: (day) => `До ${day} можна відкрити знову, і все буде як раніше.`,
      account: (day) => `Так вирішив сам акаунт. До ${day} його адміністратори можуть відкрити його знову.`,
    },
    resume: 'Відновити…',
    reopen: 'Відкрити знову…',
    suspendOrClose: 'Призупинити або закрити…',
    close: 'Закрити остаточно…',
  },
  failed: 'Не вдалося завантажити акаунт',
} satisfies Translation<typeof english>;
