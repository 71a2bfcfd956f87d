import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Vše',
    manage: 'Správa',
    read: 'Čtení',
    billing: 'Faktury',
    'mail-only': 'Pouze e-maily',
  },
  roleHint: {
    all: 'Vše, co účet zpřístupňuje.',
    manage: 'Pracovat v účtu, spravovat přesměrování hovorů, vidět, kdo má přístup.',
    read: 'Vše si prohlížet, nic neměnit.',
    billing: 'Vidět faktury, nic jiného.',
    'mail-only': 'Dostávat e-maily o účtu, nic z něj nevidět.',
  },
  everywhere: 've všech propojených účtech',
  labelled: (label) => `ve všech účtech se štítkem „${label}“`,
  there: (name, number) => `v účtu ${name}, ${number}`,
  here: 'v tomto účtu',
  endsOn: (day) => `končí dne ${day}`,
  endedOn: (day) => `skončil dne ${day}`,
  noEnd: 'bez omezení',
  givenBy: (name, day) => `udělení: ${name}, ${day}`,
  since: (day) => `od ${day}`,
  ended: 'Skončil',
  soon: 'Brzy končí',
  renew: (day) => `Prodloužit do ${day}`,
  renewNamed: (name, day) => `Prodloužit do ${day}: ${name}`,
  change: 'Změnit…',
  changeNamed: (name) => `Změnit… ${name}`,
  withdraw: 'Odebrat',
  withdrawNamed: (name) => `Odebrat: ${name}`,
  withdrawn: (name) => `${name} už tento přístup nemá`,
  renewed: (name, day) => `${name} má tento přístup do ${day}`,
  told: 'Tato osoba byla informována e-mailem.',
} satisfies Translation<typeof english>;
