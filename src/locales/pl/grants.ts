import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Wszystko',
    manage: 'Zarządzanie',
    read: 'Odczyt',
    billing: 'Faktury',
    'mail-only': 'Tylko e-maile',
  },
  roleHint: {
    all: 'Wszystko, co udostępnia konto.',
    manage: 'Praca na koncie, zarządzanie przekierowaniem połączeń, wgląd w to, kto ma dostęp.',
    read: 'Wgląd we wszystko, bez zmian.',
    billing: 'Wgląd w faktury, nic więcej.',
    'mail-only': 'Otrzymywanie e-maili o koncie, bez wglądu w nie.',
  },
  everywhere: 'na wszystkich powiązanych kontach',
  labelled: (label) => `na wszystkich kontach z etykietą „${label}”`,
  there: (name, number) => `na koncie ${name}, ${number}`,
  here: 'na tym koncie',
  endsOn: (day) => `koniec: ${day}`,
  endedOn: (day) => `zakończono: ${day}`,
  noEnd: 'bezterminowo',
  givenBy: (name, day) => `przyznano ${day}, ${name}`,
  since: (day) => `od ${day}`,
  ended: 'Zakończony',
  soon: 'Wkrótce koniec',
  renew: (day) => `Przedłuż do ${day}`,
  renewNamed: (name, day) => `Przedłuż do ${day}: ${name}`,
  change: 'Zmień…',
  changeNamed: (name) => `Zmień… ${name}`,
  withdraw: 'Odbierz',
  withdrawNamed: (name) => `Odbierz: ${name}`,
  withdrawn: (name) => `${name} nie ma już tego dostępu`,
  renewed: (name, day) => `${name} ma ten dostęp do ${day}`,
  told: 'Ta osoba została powiadomiona e-mailem.',
} satisfies Translation<typeof english>;
