import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Дані спільного періоду',
  first: 'Спершу завантажте, що Вам потрібно',
  loadFailed: 'Не вдалося завантажити перелік даних, які можна взяти із собою',
  endsFrom: (day) => `З ${day} Ви більше не бачитимете тут:`,
  endsAtOnce: 'Щойно прив’язка закінчиться, Ви більше не бачитимете тут:',
  rest: 'Решта даних спільного періоду залишається. У пакеті даних є все.',
  nothingEnds: 'Дані спільного періоду, які Ви бачите, залишаються. Їх також можна взяти як пакет даних.',
  contents: 'У пакеті даних:',
  parts: {
    account: 'Адреса, продукти й плата',
    numbers: 'Номери телефонів і переадресація',
    people: 'Хто що може в акаунті',
    history: 'Хто що зробив',
  },
  invoices: (count, formatted) =>
    plural('uk', count, {
      one: `Частка у ${formatted} зведеному рахунку`,
      other: `Частки у зведених рахунках: ${formatted}`,
    }),
  noInvoices: 'Зведеного рахунка ще немає',
  until: (day) => `До ${day} його можна завантажити.`,
  later: (days) => `Його можна завантажити й пізніше. Кількість днів після закінчення: ${days}.`,
  over: (day) => `До ${day} пакет даних можна було завантажити. Тепер він недоступний.`,
  denied: (who) => `Хто може завантажити пакет даних: ${who}.`,
  deniedToAll: 'Пакет даних можуть завантажити адміністратори цього акаунта.',
  download: 'Завантажити пакет даних',
  exporting: 'Пакет створюється…',
  exportingSome: (done, total) => `Пакет створюється, файлів: ${done} з ${total}`,
  exported: (found) => (found ? `Пакет готовий: ${found}` : 'Пакет готовий.'),
  exportStopped: 'Пакет не створено.',
  exportFailed: 'Не вдалося створити пакет',
  found: (count, formatted) =>
    plural('uk', count, {
      one: `${formatted} файл`,
      few: `${formatted} файли`,
      many: `${formatted} файлів`,
      other: `${formatted} файлу`,
    }),
} satisfies Translation<typeof english>;
