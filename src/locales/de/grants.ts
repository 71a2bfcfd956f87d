import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Alles',
    manage: 'Verwalten',
    read: 'Lesen',
    billing: 'Rechnungen',
    'mail-only': 'Nur E-Mails',
  },
  roleHint: {
    all: 'Alles, was der Account freigibt.',
    manage: 'Dort arbeiten, Rufumleitung verwalten, sehen, wer Zugang hat.',
    read: 'Alles ansehen, nichts ändern.',
    billing: 'Die Rechnungen sehen, sonst nichts.',
    'mail-only': 'Die E-Mails dazu bekommen, nichts davon sehen.',
  },
  everywhere: 'in allen Nebenaccounts',
  labelled: (label) => `in allen Accounts mit dem Label „${label}“`,
  there: (name, number) => `in ${name}, ${number}`,
  here: 'in diesem Account',
  endsOn: (day) => `endet am ${day}`,
  endedOn: (day) => `endete am ${day}`,
  noEnd: 'ohne Ende',
  givenBy: (name, day) => `gegeben von ${name} am ${day}`,
  since: (day) => `seit ${day}`,
  ended: 'Beendet',
  soon: 'Endet bald',
  renew: (day) => `Bis ${day} verlängern`,
  renewNamed: (name, day) => `Bis ${day} verlängern: ${name}`,
  change: 'Ändern …',
  changeNamed: (name) => `Ändern … ${name}`,
  withdraw: 'Entziehen',
  withdrawNamed: (name) => `Entziehen: ${name}`,
  withdrawn: (name) => `${name} hat diesen Zugang nicht mehr`,
  renewed: (name, day) => `${name} hat diesen Zugang bis ${day}`,
  told: 'Die Person wurde per E-Mail benachrichtigt.',
} satisfies Translation<typeof english>;
