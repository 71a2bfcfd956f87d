import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Усе',
    manage: 'Керування',
    read: 'Перегляд',
    billing: 'Рахунки',
    'mail-only': 'Лише листи',
  },
  roleHint: {
    all: 'Усе, що дозволяє акаунт.',
    manage: 'Працювати там, керувати переадресацією, бачити, хто має доступ.',
    read: 'Усе переглядати, нічого не змінювати.',
    billing: 'Бачити рахунки акаунта й нічого більше.',
    'mail-only': 'Отримувати листи про акаунт, самого акаунта не бачити.',
  },
  everywhere: 'в усіх прив’язаних акаунтах',
  labelled: (label) => `в усіх акаунтах із міткою «${label}»`,
  there: (name, number) => `в акаунті «${name}», ${number}`,
  here: 'у цьому акаунті',
  endsOn: (day) => `закінчується ${day}`,
  endedOn: (day) => `припинено ${day}`,
  noEnd: 'безстроково',
  givenBy: (name, day) => `надано ${day}: ${name}`,
  since: (day) => `з ${day}`,
  ended: 'Припинено',
  soon: 'Скоро закінчиться',
  renew: (day) => `Продовжити до ${day}`,
  renewNamed: (name, day) => `Продовжити до ${day}: ${name}`,
  change: 'Змінити…',
  changeNamed: (name) => `Змінити… ${name}`,
  withdraw: 'Відкликати',
  withdrawNamed: (name) => `Відкликати: ${name}`,
  withdrawn: (name) => `${name} більше не має цього доступу`,
  renewed: (name, day) => `${name} має цей доступ до ${day}`,
  told: 'Сповіщення надіслано на e-mail.',
} satisfies Translation<typeof english>;
