import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Вигляд: «${name}»`,
  titleUnnamed: 'Вигляд',
  lead: 'Його бачать усі, хто працює в цьому акаунті: Ваші користувачі та власні користувачі акаунта.',
  loadFailed: 'Не вдалося завантажити вигляд',
  which: 'Вигляд',
  page: 'Як у порталі',
  own: 'Власний вигляд',
  color: 'Колір',
  colorHint: 'Для кнопок, посилань і вибраного: # і шість символів. Порожньо: колір порталу.',
  pick: 'Вибрати колір',
  wrongColor: 'Колір — це # і шість символів від 0 до 9 та від A до F, наприклад #0A7246.',
  corners: 'Кути',
  cornersOf: {
    page: 'Як у порталі',
    sharp: 'Прямі',
    soft: 'Заокруглені',
    round: 'Дуже заокруглені',
    other: 'Як у файлі',
  },
  file: 'Тема з файлу',
  fileHint: 'Її створив для Вас дизайнер (JSON). Вона замінює вибране тут.',
  choose: 'Вибрати файл…',
  save: 'Зберегти',
  saveFile: 'Зберегти як файл',
  saving: 'Збереження…',
  taken: (count, formatted) =>
    plural('uk', count, {
      one: `Прийнято ${formatted} значення.`,
      few: `Прийнято ${formatted} значення.`,
      many: `Прийнято ${formatted} значень.`,
      other: `Прийнято ${formatted} значення.`,
    }),
  unused: (count, formatted) =>
    plural('uk', count, {
      one: `Не можна використати ${formatted} значення: назва невідома або тип інший.`,
      few: `Не можна використати ${formatted} значення: назви невідомі або тип інший.`,
      many: `Не можна використати ${formatted} значень: назви невідомі або тип інший.`,
      other: `Не можна використати ${formatted} значення: назви невідомі або тип інший.`,
    }),
  noTheme: 'У цьому файлі немає теми.',
  tooLarge: 'Цей файл завеликий для теми.',
  light: 'На світлій сторінці',
  dark: 'На темній сторінці',
  sampleLink: 'Посилання',
  sampleText: 'Такий вигляд має текст.',
  repaired:
    'Деякі тексти в цих кольорах було б важко читати. Їх показано темнішими або світлішими, як видно тут.',
  further: 'Інші значення',
  notSaved: 'Не збережено',
  changed: 'За цей час вигляд змінив інший користувач. Вашу версію ще не збережено. Яку залишити?',
} satisfies Translation<typeof english>;
