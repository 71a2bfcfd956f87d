import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Hvem der beder om adgang',
  asks: (name, right) => `${name} beder om ”${right}”`,
  forAccount: (name, number) =>
    `Gælder ${name}, ${number}. Hvis du giver adgangen, kan personen arbejde der og administrere viderestilling.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Giv',
  grantNamed: (name, right) => `Giv ”${right}” til ${name}`,
  decline: 'Afvis',
  declineNamed: (name, right) => `Afvis ”${right}” for ${name}`,
  granted: (name, right) => `${name} har nu ”${right}”`,
  declined: (name, right) => `${name} får ikke ”${right}”`,
  told: 'Personen har fået besked på e-mail.',
  loadFailed: 'Det kunne ikke indlæses hvem der beder om adgang',
} satisfies Translation<typeof english>;
