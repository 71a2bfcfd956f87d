import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Пропозиція ${number}`,
  loading: 'Пропозиція відкривається.',
  failed: 'Не вдалося відкрити цю пропозицію',
  gone: 'Це посилання більше нікуди не веде',
  goneText: 'Пропозиція давно закінчилася або посилання неповне. Попросіть нове у того, хто його надіслав.',
  for: 'Для',
  account: 'Новий акаунт',
  unnamed: 'ще без назви',
  location: 'Адреса підключення',
  validUntil: 'Дійсна до',
  term: 'Мінімальний строк',
  months: (count) =>
    plural('uk', count, {
      one: `${count} місяць`,
      few: `${count} місяці`,
      many: `${count} місяців`,
      other: `${count} місяця`,
    }),
  terms: 'Умови',
  service: 'Послуга',
  monthly: 'На місяць',
  once: 'Одноразово',
  total: 'Разом, включно з ПДВ',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Перейти до замовлення',
  goOnText: 'Спершу потрібно увійти. Тоді все буде заповнено; без Вашої перевірки нічого не замовляється.',
  state: {
    expired: {
      title: (number, day) => `Пропозиція ${number} діяла до ${day}`,
      text: 'Її ціни вже не діють. Можна продовжити з усіма даними за сьогоднішніми цінами.',
    },
    ordered: {
      title: (number, _day) => `За пропозицією ${number} замовлено`,
      text: 'Акаунт є в огляді того, хто замовив. Більше нічого робити не потрібно.',
    },
    withdrawn: {
      title: (number, _day) => `Пропозицію ${number} відкликано`,
      text: 'За нею більше ніхто не замовляє. Зверніться до того, хто її надіслав.',
    },
    renewed: {
      title: (number, _day) => `Пропозицію ${number} перераховано`,
      text: 'Її замінила інша пропозиція. Ви побачите її, коли продовжите.',
    },
  },
} satisfies Translation<typeof english>;
