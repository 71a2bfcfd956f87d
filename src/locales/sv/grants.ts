import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: { all: 'Allt', manage: 'Hantera', read: 'Läsa', billing: 'Fakturor', 'mail-only': 'Endast mejl' },
  roleHint: {
    all: 'Allt som kontot lånar ut.',
    manage: 'Arbeta där, hantera vidarekoppling, se vem som har åtkomst.',
    read: 'Titta på allt, ändra inget.',
    billing: 'Se kontots fakturor, inget annat.',
    'mail-only': 'Få mejlen om kontot, inte se något av det.',
  },
  everywhere: 'i alla kopplade konton',
  labelled: (label) => `i alla konton med etiketten ”${label}”`,
  there: (name, number) => `i ${name}, ${number}`,
  here: 'i det här kontot',
  endsOn: (day) => `upphör den ${day}`,
  endedOn: (day) => `upphörde den ${day}`,
  noEnd: 'utan slutdatum',
  givenBy: (name, day) => `given av ${name} den ${day}`,
  since: (day) => `sedan ${day}`,
  ended: 'Upphörd',
  soon: 'Upphör snart',
  renew: (day) => `Förnya till och med ${day}`,
  renewNamed: (name, day) => `Förnya till och med ${day}: ${name}`,
  change: 'Ändra…',
  changeNamed: (name) => `Ändra… ${name}`,
  withdraw: 'Återkalla',
  withdrawNamed: (name) => `Återkalla: ${name}`,
  withdrawn: (name) => `${name} har inte längre den här åtkomsten`,
  renewed: (name, day) => `${name} har den här åtkomsten till och med ${day}`,
  told: 'Personen har fått besked via mejl.',
} satisfies Translation<typeof english>;
