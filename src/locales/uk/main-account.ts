import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Головний акаунт',
  loadFailed: 'Не вдалося завантажити дані про прив’язку до головного акаунта',
  stale: (time) => `Дані станом на ${time}, оновити їх не вдалося.`,
  lead: (main) =>
    `Цей акаунт прив’язано до «${main}». Ви можете самостійно це припинити; спершу побачите, що зміниться.`,
  leave: (main) => `Вийти з «${main}»…`,
  leavesOn: (main, day) => `Цей акаунт вийде з «${main}» після ${day}`,
  leavesText: 'Це запланувала Ваша сторона. До того нічого не зміниться, і це можна скасувати.',
  stay: 'Залишити прив’язку',
  detachedOn: (main, day) => `«${main}» припиняє прив’язку після ${day}`,
  detachedText: (main) =>
    `Відтоді цей акаунт буде самостійним. До того нічого не зміниться; скасувати це може лише «${main}».`,
  stays: (main) => `Прив’язка цього акаунта до «${main}» зберігається. Обидві сторони повідомлено.`,
  left: (main) => `Цей акаунт більше не належить до «${main}»`,
  ended: (main, day) => `${day} закінчилася прив’язка до «${main}».`,
  leftText: 'Акаунт надалі самостійний. Обидві сторони повідомлено.',
} satisfies Translation<typeof english>;
