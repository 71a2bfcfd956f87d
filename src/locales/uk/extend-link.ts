import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Строк дії прив’язки',
  title: (account, main) => `Строк прив’язки «${account}» до «${main}»`,
  asked: {
    main: (account) => `Запит на довший строк надіслано: «${account}»`,
    secondary: (main) => `«${main}» просить продовжити прив’язку`,
  },
  loadFailed: 'Не вдалося завантажити строк прив’язки',
  none: 'Цей акаунт більше не прив’язано.',
  now: (holds) => `Зараз: ${holds}`,
  wanted: (wanted, now) => `Запропонований строк — ${wanted} (зараз — ${now}).`,
  proposed: (by, main, day) => `Запит: ${by}, «${main}», ${day}`,
  said: (message) => `«${message}»`,
  answerUntil: (day) => `Без згоди акаунта нічого не зміниться. До ${day} її можна надати.`,
  consent: (account) =>
    `Це більше, ніж узгоджено для «${account}». Адміністраторам буде надіслано запит; без їхньої згоди нічого не зміниться.`,
  atOnce: 'Це діє одразу. Інша сторона отримає лист; для довшого строку потрібна її нова згода.',
  askMain: (main) => `Просити довший строк може лише «${main}», а Ви маєте погодитися.`,
  atEnd: 'Що змінить закінчення прив’язки',
  message: 'Повідомлення адресатам запиту (необов’язково)',
  why: 'Причина, якщо Ви відмовляєте (необов’язково)',
  submit: {
    set: 'Зберегти',
    propose: 'Попросити довший строк',
    accept: 'Погодитися',
    decline: 'Відмовити',
    cancel: 'Відкликати запит',
  },
  closeAndCheck: 'Закрити й перевірити пізніше',
  done: {
    set: (holds) => holds,
    propose: 'Запит акаунту надіслано',
    accept: (holds) => holds,
    decline: 'Ви відмовили',
    cancel: 'Запит відкликано',
  },
  doneTexts: {
    set: 'Обидві сторони отримають лист.',
    propose: 'Адміністратори отримають лист. До відповіді нічого не зміниться.',
    accept: 'Обидві сторони отримають лист.',
    decline: 'Головний акаунт отримає лист. Прив’язка діє, як і раніше.',
    cancel: 'Обидві сторони отримають лист. Прив’язка діє, як і раніше.',
  },
  place: {
    change: 'Змінити строк',
    limit: 'Встановити кінець',
    answer: 'Переглянути й відповісти',
    look: 'Переглянути',
    declined: (account) => `«${account}» не погоджується на довший строк`,
    expired: (account) => `«${account}»: вчасної відповіді немає`,
    reason: (reason) => `Причина: «${reason}»`,
    waits: 'Прив’язку не вдалося припинити',
    waitsText: 'Вона діє далі, доки акаунт не матиме всього для самостійної роботи. Бракує:',
    missing: {
      'not-standalone-payment': 'способу оплати',
      'no-local-admin': 'адміністратора з власним входом',
    },
  },
};
