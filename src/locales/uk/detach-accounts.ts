import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('uk', count, {
    one: `${formatted} акаунт`,
    few: `${formatted} акаунти`,
    many: `${formatted} акаунтів`,
    other: `${formatted} акаунта`,
  });

export const detachAccounts = {
  title: (count, formatted) => `Відв’язати ${accounts(count, formatted)}?`,
  titleUnnamed: 'Відв’язати акаунти',
  lead: 'Акаунти залишаються і працюють далі. Ось що зміниться:',
  checking: (done, total) => `Перевірка акаунтів: ${done} з ${total}…`,
  loadFailed: 'Не вдалося перевірити вибрані акаунти',
  tooMany: (most) => `Одночасно можна відв’язати щонайбільше акаунтів: ${most}`,
  tooManyText: (total) => `Вибрано: ${total}. Виберіть менше або спершу звузьте список.`,
  none: 'Жоден із вибраних акаунтів не можна відв’язати',
  others: (count, formatted) =>
    plural('uk', count, {
      one: `${formatted} вибраний рядок — не прив’язаний акаунт або вже відв’язується. Його не буде змінено.`,
      few: `${formatted} вибрані рядки — не прив’язані акаунти або вже відв’язуються. Їх не буде змінено.`,
      many: `${formatted} вибраних рядків — не прив’язані акаунти або вже відв’язуються. Їх не буде змінено.`,
      other: `${formatted} вибраного рядка — не прив’язані акаунти або вже відв’язуються. Їх не буде змінено.`,
    }),
  obstacles: (count, formatted) =>
    `Не можна відв’язати ${accounts(count, formatted)}. Прив’язка зберігається.`,
  waits: (count, formatted, day) =>
    plural('uk', count, {
      one: `${formatted} акаунт прив’язано надто недавно. Після ${day}, першого можливого дня, його буде відв’язано.`,
      few: `${formatted} акаунти прив’язано надто недавно. Їх буде відв’язано в перші можливі дні, після ${day} — останній.`,
      many: `${formatted} акаунтів прив’язано надто недавно. Їх буде відв’язано в перші можливі дні, після ${day} — останній.`,
      other: `${formatted} акаунта прив’язано надто недавно. Їх буде відв’язано в перші можливі дні, після ${day} — останній.`,
    }),
  money: (sum) => `Зведений рахунок зменшиться на ${sum} на місяць; ці акаунти сплачують власні рахунки.`,
  noMoney: 'Зведений рахунок не зміниться: ці акаунти вже сплачують власні рахунки.',
  access: 'Користувачі головного акаунта втратять доступ до цих акаунтів.',
  stays: 'Договори, номери телефонів і вхід місцевих команд не змінюються.',
  list: 'Акаунти',
  when: 'Коли',
  periodEnd: (day) => `Наприкінці розрахункового періоду, ${day}`,
  now: 'Зараз',
  keep: 'Залишити прив’язку',
  detach: (count, formatted) => `Відв’язати ${accounts(count, formatted)}`,
  progress: (done, total) => `${done} з ${total}`,
  running: 'Акаунти відв’язуються…',
  stop: 'Зупинити',
  stopping: 'Зупинка — після акаунта, який зараз відв’язується.',
  doneNow: (_done, formatted, total) => `Відв’язано акаунтів: ${formatted} з ${total}`,
  doneLater: (_done, formatted, total, day) =>
    `Після ${day} буде відв’язано акаунтів: ${formatted} з ${total}`,
  doneLast: (done, formatted, total, day) =>
    done === 1
      ? `Після ${day} буде відв’язано акаунтів: ${formatted} з ${total}`
      : `Відв’язано зараз або згодом акаунтів: ${formatted} з ${total}, останній — після ${day}`,
  lacks: {
    'not-standalone-payment': 'Немає власного способу оплати.',
    'no-local-admin': 'Ніхто не має власного входу.',
  },
  again: 'Спробувати решту ще раз',
  state: {
    ready: '',
    obstacle: 'Прив’язка зберігається',
    sending: 'Відв’язується…',
    uncertain: 'Перевіряємо, чи збережено…',
    done: 'Готово',
    refused: 'Не відв’язано',
    failed: 'Не відв’язано',
    stopped: 'Не відв’язано',
  },
} satisfies Translation<typeof english>;
