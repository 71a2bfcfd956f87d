import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Kdo žádá o přístup',
  asks: (name, right) => `${name} žádá o oprávnění „${right}“`,
  forAccount: (name, number) =>
    `Pro účet ${name}, ${number}. Se schválením tam tato osoba bude moci pracovat a spravovat přesměrování hovorů.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Udělit',
  grantNamed: (name, right) => `Udělit oprávnění „${right}“: ${name}`,
  decline: 'Odmítnout',
  declineNamed: (name, right) => `Odmítnout oprávnění „${right}“: ${name}`,
  granted: (name, right) => `${name} má nyní oprávnění „${right}“`,
  declined: (name, right) => `${name} nezíská oprávnění „${right}“`,
  told: 'Tato osoba byla informována e-mailem.',
  loadFailed: 'Žádosti o přístup se nepodařilo načíst',
} satisfies Translation<typeof english>;
