import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Хто має доступ',
  ownOnly: 'Тут усі мають власний вхід.',
  withMain: (main) =>
    `Місцева команда зберігає власний вхід. Користувачі «${main}» працюють тут через головний акаунт.`,
  mainOnly: (main) =>
    `Власного входу ніхто не має. Користувачі «${main}» працюють тут через головний акаунт.`,
  nobody: 'До цього акаунта ніхто не має доступу.',
  loadFailed: 'Не вдалося завантажити, хто має доступ',
  stale: (time) => `Список станом на ${time}, оновити його не вдалося.`,
  through: { own: 'Власний вхід', main: 'Через головний' },
  group: { own: 'На місці', main: 'Головний акаунт' },
  everything: 'усе',
  nothing: 'наразі нічого',
  since: (day) => `З ${day}`,
  active: (day) => `остання активність: ${day}`,
  neverActive: 'ще без активності',
  grantsTitle: 'У прив’язаних акаунтах',
  grantsLead:
    'Що користувачі цього акаунта можуть робити в прив’язаних акаунтах. Без наданого доступу там ніхто не працює.',
  ownGrantsLead: 'Що Ви можете робити в прив’язаних акаунтах.',
  grantsFailed: 'Не вдалося завантажити доступ до прив’язаних акаунтів',
  noGrant: 'Немає доступу до прив’язаних акаунтів',
  you: 'Ви',
  give: 'Надати доступ…',
  giveTo: (name) => `Надати доступ… ${name}`,
  giveSame: 'Надати такий самий іншій особі…',
  giveSameAs: (name) => `Надати такий самий іншій особі… ${name}`,
  titleThere: (name) => `Хто має доступ: «${name}»`,
  mainPeople: 'Через головний акаунт',
  nobodyThrough: 'Ніхто з головного акаунта не працює в цьому акаунті.',
  local: 'Власний вхід',
  nobodyLocal: 'Власного входу ніхто не має.',
  localUnknown: 'Звідси не видно, хто сам входить у цей акаунт.',
  mayThere: (rights) => `Зараз можна: ${rights}`,
  opensNothing: 'Наразі не може там працювати',
  onlyMails: 'Отримує листи про акаунт',
} satisfies Translation<typeof english>;
