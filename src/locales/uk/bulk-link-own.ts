import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

const accounts = (count: number, number: string) =>
  plural('uk', count, {
    one: `${number} акаунт`,
    few: `${number} акаунти`,
    many: `${number} акаунтів`,
    other: `${number} акаунта`,
  });

export const bulkLinkOwn = {
  choose: 'Вибрати з Ваших акаунтів',
  lead: 'Акаунти, якими Ви керуєте з тим самим входом. Підтверджувати нічого не потрібно: нікого не запитують, і прив’язка діє одразу після запуску.',
  offered: (total, number, linkable) =>
    `Крім цього, Ви керуєте ще іншими: ${accounts(total, number)}. Можна прив’язати: ${linkable}.`,
  chosen: (count, number) => `Вибрано ${accounts(count, number)}`,
  noneChosen: 'Ще не вибрано жодного акаунта',
  search: 'Знайти акаунт',
  searchHint: 'За назвою, номером або містом',
  list: 'Акаунти, якими Ви керуєте',
  all: (number) => `Вибрати всі, які можна прив’язати: ${number}`,
  allFound: (number) => `Вибрати всі знайдені, які можна прив’язати: ${number}`,
  fetching: (done, total) => `Завантажено акаунтів: ${done} з ${total}`,
  clear: 'Зняти вибір',
  most: 'Одночасно можна щонайбільше 5000 акаунтів. Решту можна додати наступного разу.',
  found: (count, number) => `Знайдено ${accounts(count, number)}`,
  nothingFound: 'Серед Ваших акаунтів немає такого за назвою, номером або містом.',
  none: 'З цим входом Ви не керуєте жодним іншим акаунтом.',
  failed: 'Не вдалося завантажити Ваші акаунти',
  pick: 'Вибрано',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Акаунт',
  city: 'Місто',
  state: 'Стан',
  can: 'Можна прив’язати',
  scopes: 'Для всіх',
  check: (count, number) => `Перевірити ${accounts(count, number)}`,
  checkNone: 'Перевірити акаунти',
  first: 'Спершу виберіть хоча б один акаунт.',
  job: 'З власних акаунтів',
  linked: 'Прив’язано',
  scheduled: 'Узгоджено',
  later: 'З якого дня діє прив’язка, вказано в огляді.',
  obstacle: 'Неможливо',
  willLink: (count, number) =>
    plural('uk', count, {
      one: `Буде прив’язано ${number} акаунт, яким Ви керуєте; нікого не запитують.`,
      few: `Буде прив’язано ${number} акаунти, якими Ви керуєте; нікого не запитують.`,
      many: `Буде прив’язано ${number} акаунтів, якими Ви керуєте; нікого не запитують.`,
      other: `Буде прив’язано ${number} акаунта, якими Ви керуєте; нікого не запитують.`,
    }),
  consent: (main, count, number, from, monthly) =>
    count === 1
      ? `Я підтверджую, що «${main}» з ${from} сплачує витрати цього акаунта за зведеним рахунком. Наразі це ${monthly} на місяць.`
      : `Я підтверджую, що «${main}» з ${from} сплачує витрати цих акаунтів (${number}) за зведеним рахунком. Наразі це разом ${monthly} на місяць.`,
  recorded: 'Це буде записано з Вашим ім’ям, часом і цим текстом. Платника можна змінити пізніше.',
  missing: 'Підтвердьте, хто платить. Або скасуйте це та виберіть акаунти ще раз, без оплати.',
  why: {
    'link-not-verified': 'Ви не керуєте акаунтом із таким номером.',
    'open-items': 'Спершу потрібно сплатити відкриті рахунки або нарахування.',
    'changed-too-recently':
      'Акаунт нещодавно вийшов з головного акаунта й має спершу кілька днів бути самостійним.',
    'rules-changed': 'Вартість або дата початку вже не ті, що були підтверджені.',
    'consent-required': 'Ніхто не підтвердив, хто платить.',
  },
} satisfies Translation<typeof english>;
