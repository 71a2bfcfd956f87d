import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Рахунки: «${name}»`,
  titleUnnamed: 'Надсилання рахунків',
  lead: 'Хто їх бачить і хто які листи отримує. Обидві сторони бачать, що тут вирішено.',
  loadFailed: 'Не вдалося завантажити, що вирішено',
  sight: 'Хто бачить і завантажує рахунки',
  share: (account, main) => `Користувачі «${account}» бачать частку акаунта у зведеному рахунку «${main}»`,
  own: (account, main) => `Користувачі «${main}» бачать рахунки, які «${account}» сплачує самостійно`,
  decides: (name) => `Вирішує «${name}».`,
  decidesPayer: (name) => `Вирішує «${name}» як платник.`,
  firstOff:
    'Вимкнено, доки Ви не погодитеся. Показано лише рахунки з часу прив’язки, і згоду можна будь-коли відкликати.',
  seen: 'Так',
  notSeen: 'Ні',
  ask: (name) => `Попросити показати: «${name}»`,
  askedOn: (day) => `Запит надіслано ${day}, відтоді нічого не змінилося.`,
  asked: (name) => `Запит надіслано на e-mail: «${name}».`,
  notAsked: 'Запит не надіслано',
  invoices: (account) => `Рахунки, які «${account}» сплачує самостійно`,
  invoicesFailed: 'Не вдалося завантажити ці рахунки',
  none: 'Ще жодного не виставлено.',
  older: 'Показати старіші рахунки',
  mails: 'Хто які листи отримує',
  payerAlways:
    'Платник завжди отримує сам рахунок і сповіщення про прострочення. Ніхто не отримує сповіщень про рахунки, які не має права бачити.',
  topic: {
    invoice: 'Надійшов рахунок',
    payment: 'Оплату прострочено',
    payer: 'Змінився платник',
    contract: 'Договір і замовлення',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'Обидві сторони',
  },
  addresses: (name, email) => `Листи для «${name}» надходять на ${email}.`,
  missing: (name) => `«${name}»: більше ніхто не входить`,
  missingText: (topics) =>
    `Ці листи можуть нікому не надійти: ${topics}. Виберіть іншого отримувача або надайте комусь там власний вхід.`,
  notSaved: 'Не збережено',
  changed: 'За цей час це змінив інший користувач. Вашу версію ще не збережено. Яку залишити?',
  save: 'Зберегти',
  saving: 'Збереження…',
} satisfies Translation<typeof english>;
