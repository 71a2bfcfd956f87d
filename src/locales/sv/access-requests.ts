import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Vem som ber om åtkomst',
  asks: (name, right) => `${name} ber om ”${right}”`,
  forAccount: (name, number) =>
    `Gäller ${name}, ${number}. Om du beviljar det kan personen arbeta där och hantera vidarekoppling.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Bevilja',
  grantNamed: (name, right) => `Bevilja ”${right}” för ${name}`,
  decline: 'Avböj',
  declineNamed: (name, right) => `Avböj ”${right}” för ${name}`,
  granted: (name, right) => `${name} har nu ”${right}”`,
  declined: (name, right) => `${name} får inte ”${right}”`,
  told: 'Personen har fått besked via mejl.',
  loadFailed: 'Det gick inte att läsa in vem som ber om åtkomst',
} satisfies Translation<typeof english>;
