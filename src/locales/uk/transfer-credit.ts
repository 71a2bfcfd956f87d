import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Переказати кошти: «${name}»`,
  titleUnnamed: 'Переказати кошти',
  lead: 'Кошти на балансі зараховуються у власні рахунки акаунта, якому належать. Обидві сторони отримають лист.',
  loadFailed: 'Не вдалося завантажити баланси',
  direction: 'Звідки й куди',
  way: (from, to) => `Від «${from}» до «${to}»`,
  onlyOwn: (name) => `«${name}» сплачує власні рахунки, тому кошти лишаються там.`,
  otherCurrency: 'Розрахунки обох акаунтів ведуться в різних валютах. Переказати нічого не можна.',
  notEntitled: 'Баланси бачать ті, хто має право переглядати рахунки.',
  amount: 'Сума',
  amountHint: (most) => `Щонайбільше ${most}.`,
  rule: {
    amount: 'Введіть суму, більшу за нуль, наприклад 12,50.',
    'more-than-there-is': (most) => `Це більше, ніж є: щонайбільше ${most}.`,
  },
  balances: 'Баланс обох сторін',
  before: 'раніше:',
  after: 'потім:',
  notDone: 'Нічого не переказано',
  changed: 'За цей час баланси змінилися. Нічого не переказано. Перегляньте їх і спробуйте ще раз.',
  submit: 'Переказати',
  sending: 'Переказується…',
} satisfies Translation<typeof english>;
