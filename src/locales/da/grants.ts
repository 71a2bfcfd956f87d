import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Alt',
    manage: 'Administrere',
    read: 'Læse',
    billing: 'Fakturaer',
    'mail-only': 'Kun e-mails',
  },
  roleHint: {
    all: 'Alt hvad kontoen stiller til rådighed.',
    manage: 'Arbejde der, administrere viderestilling, se hvem der har adgang.',
    read: 'Se alt, ændre intet.',
    billing: 'Se kontoens fakturaer, intet andet.',
    'mail-only': 'Få e-mails om kontoen uden at se noget af den.',
  },
  everywhere: 'i alle tilknyttede konti',
  labelled: (label) => `i alle konti med etiketten ”${label}”`,
  there: (name, number) => `i ${name}, ${number}`,
  here: 'i denne konto',
  endsOn: (day) => `ophører den ${day}`,
  endedOn: (day) => `ophørte den ${day}`,
  noEnd: 'uden slutdato',
  givenBy: (name, day) => `givet af ${name} den ${day}`,
  since: (day) => `siden ${day}`,
  ended: 'Ophørt',
  soon: 'Ophører snart',
  renew: (day) => `Forny til og med ${day}`,
  renewNamed: (name, day) => `Forny til og med ${day}: ${name}`,
  change: 'Ændr…',
  changeNamed: (name) => `Ændr… ${name}`,
  withdraw: 'Træk tilbage',
  withdrawNamed: (name) => `Træk tilbage: ${name}`,
  withdrawn: (name) => `${name} har ikke længere denne adgang`,
  renewed: (name, day) => `${name} har denne adgang til og med ${day}`,
  told: 'Personen har fået besked på e-mail.',
} satisfies Translation<typeof english>;
