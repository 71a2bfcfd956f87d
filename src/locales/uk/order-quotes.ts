import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Пропозиції',
  unnamed: 'Акаунт ще без назви',
  costs: (monthly, once) => `${monthly} на місяць, ${once} одноразово`,
  validUntil: (day) => `дійсна до ${day}`,
  expired: (day) => `діяла до ${day}`,
  by: (name) => `автор: ${name}`,
  mailed: (to, day) => `надіслано на ${to} ${day}`,
  resume: 'Продовжити',
  resumeOf: (number) => `Продовжити з пропозицією ${number}`,
  renew: 'Перерахувати',
  renewOf: (number) => `Перерахувати: ${number}`,
  download: 'Завантажити',
  downloadOf: (number) => `Завантажити: ${number}`,
  mail: 'Надіслати…',
  mailOf: (number) => `Надіслати… ${number}`,
  withdraw: 'Відкликати',
  withdrawOf: (number) => `Відкликати: ${number}`,
  sure: (number) => `Відкликати пропозицію ${number}? За нею вже ніхто не зможе замовити.`,
  keep: 'Залишити',
  done: {
    withdraw: (number) => `Пропозицію ${number} відкликано.`,
    renew: (number) => `Її замінила пропозиція ${number} за сьогоднішніми цінами.`,
  },
  loadFailed: 'Не вдалося завантажити пропозиції',
  more: (count) =>
    plural('uk', count, {
      one: `Ще ${count} пропозиція`,
      few: `Ще ${count} пропозиції`,
      many: `Ще ${count} пропозицій`,
      other: `Ще ${count} пропозиції`,
    }),
  less: 'Показати менше',
} satisfies Translation<typeof english>;
