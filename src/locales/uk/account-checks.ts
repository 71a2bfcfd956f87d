import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Перевірки: «${name}»`,
  titleUnnamed: 'Перевірки акаунта',
  lead: 'Номери телефонів буде призначено, щойно підтверджено обидві. Усе інше можна налаштувати раніше.',
  loadFailed: 'Не вдалося завантажити перевірки',
  kind: { email: 'Адреса e-mail', address: 'Адреса підключення' },
  state: { sent: 'Відкрито', passed: 'Підтверджено', locked: 'Заблоковано', expired: 'Код застарів' },
  emailSent: (to, day) => `${day} надіслано на ${to}.`,
  emailHow: 'Відкрийте посилання в цьому листі. Ця сторінка продовжить роботу сама.',
  letterSent: (to, day) => `${day} надіслано поштовий лист із кодом на адресу ${to}.`,
  letterLocked:
    'Код забагато разів введено неправильно. Замовте новий лист; код із нього замінить попередній.',
  letterExpired: 'Код із цього листа застарів. Замовте новий лист.',
  code: 'Код із листа',
  codeHint: (tries) =>
    plural('uk', tries, {
      one: `10 літер і цифр; пробіли не мають значення. Залишилася ${tries} спроба.`,
      few: `10 літер і цифр; пробіли не мають значення. Залишилося ${tries} спроби.`,
      many: `10 літер і цифр; пробіли не мають значення. Залишилося ${tries} спроб.`,
      other: `10 літер і цифр; пробіли не мають значення. Залишилося ${tries} спроби.`,
    }),
  codeHintPlain: '10 літер і цифр; пробіли не мають значення.',
  confirm: 'Підтвердити адресу',
  resend: { email: 'Надіслати e-mail ще раз', address: 'Надіслати новий лист' },
  resendAt: (time) => `Надіслати ще раз можна після ${time}.`,
  done: {
    confirm: 'Адресу підтверджено.',
    email: 'E-mail надіслано ще раз.',
    address: 'Новий лист уже в дорозі. Код із нього замінить попередній.',
  },
  active: (name) => `«${name}» активовано`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('uk', numbers, {
          one: `Обидві перевірки завершено. Призначено ${numbers} номер телефону.`,
          few: `Обидві перевірки завершено. Призначено ${numbers} номери телефонів.`,
          many: `Обидві перевірки завершено. Призначено ${numbers} номерів телефонів.`,
          other: `Обидві перевірки завершено. Призначено ${numbers} номера телефону.`,
        })
      : 'Обидві перевірки завершено.',
} satisfies Translation<typeof english>;
