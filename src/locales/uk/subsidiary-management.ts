import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Субакаунти',
  main: 'Головний акаунт',
  standalone: 'Акаунт',
  secondary: 'Субакаунт',
  add: 'Додати субакаунт',
  hideNumbers: 'Приховати суми й номери',
  back: 'Назад до огляду',
  figures: 'Коротко',
  linked: 'Прив’язані акаунти',
  addedThisMonth: (count) => `Додано цього місяця: ${formatNumber('uk', count)}`,
  onInvoice: 'У зведеному рахунку',
  ownInvoice: (count) => `На власному рахунку: ${formatNumber('uk', count)}`,
  waiting: 'Очікують на когось',
  needsYou: (count) =>
    plural('uk', count, {
      one: `${formatNumber('uk', count)} очікує на Вас`,
      other: `${formatNumber('uk', count)} очікують на Вас`,
    }),
  noneNeedsYou: 'На Вас нічого не очікує',
  invoice: 'Наступний зведений рахунок',
  dueOn: (day) => `сплатити до ${day}`,
  needsYouBadge: 'Очікує на Вас',
  drift: (count, formatted) =>
    plural('uk', count, {
      one: `У прив’язаних акаунтах варто перевірити ${formatted} пункт`,
      few: `У прив’язаних акаунтах варто перевірити ${formatted} пункти`,
      many: `У прив’язаних акаунтах варто перевірити ${formatted} пунктів`,
      other: `У прив’язаних акаунтах варто перевірити ${formatted} пункту`,
    }),
  driftMore: (formatted) => `У прив’язаних акаунтах варто перевірити понад ${formatted} пунктів`,
  driftText: 'Наприклад, хто платить, куди надходять рахунки, а також прострочені перевірки.',
  show: 'Показати',
  hide: 'Приховати',
  confirm: (number) => `Переглянути й підтвердити ${number}`,
  confirmText: 'Власник погодився. Перегляньте, що зміниться, і прив’яжіть акаунт.',
  enterCode: (number) => `Підтвердьте право прив’язати ${number}`,
  enterCodeText: 'Запит очікує на Вас.',
  checks: (name) => `Завершіть перевірки: «${name}»`,
  checksText: 'Номери буде ввімкнено, щойно підтверджено e-mail та адресу.',
  dismiss: 'Закрити повідомлення',
  ask: 'Попросити доступ',
  forbidden: 'Ви не можете бачити прив’язані акаунти',
  forbiddenText: (who) =>
    who ? `Ваш доступ їх не охоплює. Хто може надати право: ${who}.` : 'Ваш доступ їх не охоплює.',
  noMain: (main) => `Це субакаунт, головний акаунт — «${main}»`,
  noMainText:
    'Субакаунти може мати лише головний акаунт; глибших рівнів немає. Хто тут що може бачити й робити, показано в розділі «Хто має доступ».',
} satisfies Translation<typeof english>;
