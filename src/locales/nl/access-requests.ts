import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Toegangsverzoeken',
  asks: (name, right) => `${name} vraagt om “${right}”`,
  forAccount: (name, number) =>
    `Voor ${name}, ${number}. Met dit recht kan de aanvrager daar werken en doorschakelingen beheren.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Toekennen',
  grantNamed: (name, right) => `“${right}” toekennen aan ${name}`,
  decline: 'Afwijzen',
  declineNamed: (name, right) => `“${right}” voor ${name} afwijzen`,
  granted: (name, right) => `${name} heeft nu “${right}”`,
  declined: (name, right) => `${name} krijgt “${right}” niet`,
  told: 'De aanvrager heeft een e-mail gekregen.',
  loadFailed: 'De toegangsverzoeken kunnen niet worden geladen',
} satisfies Translation<typeof english>;
