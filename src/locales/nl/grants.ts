import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Alles',
    manage: 'Beheren',
    read: 'Bekijken',
    billing: 'Facturen',
    'mail-only': 'Alleen e-mails',
  },
  roleHint: {
    all: 'Alles wat het account deelt.',
    manage: 'Daar werken, doorschakelingen beheren, zien wie toegang heeft.',
    read: 'Alles bekijken, niets wijzigen.',
    billing: 'De facturen zien, verder niets.',
    'mail-only': 'De e-mails erover krijgen, van het account niets zien.',
  },
  everywhere: 'in alle gekoppelde accounts',
  labelled: (label) => `in alle accounts met het label “${label}”`,
  there: (name, number) => `in ${name}, ${number}`,
  here: 'in dit account',
  endsOn: (day) => `eindigt op ${day}`,
  endedOn: (day) => `geëindigd op ${day}`,
  noEnd: 'zonder einddatum',
  givenBy: (name, day) => `gegeven door ${name} op ${day}`,
  since: (day) => `sinds ${day}`,
  ended: 'Geëindigd',
  soon: 'Eindigt binnenkort',
  renew: (day) => `Verlengen tot ${day}`,
  renewNamed: (name, day) => `Verlengen tot ${day}: ${name}`,
  change: 'Wijzigen…',
  changeNamed: (name) => `Wijzigen… ${name}`,
  withdraw: 'Intrekken',
  withdrawNamed: (name) => `Intrekken: ${name}`,
  withdrawn: (name) => `${name} heeft deze toegang niet meer`,
  renewed: (name, day) => `${name} heeft deze toegang tot ${day}`,
  told: 'De persoon heeft een e-mail gekregen.',
} satisfies Translation<typeof english>;
