import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Wer um Zugriff bittet',
  asks: (name, right) => `${name} bittet um „${right}“`,
  forAccount: (name, number) =>
    `Für ${name}, ${number}. Wer zustimmt, lässt die Person dort arbeiten und die Rufumleitung verwalten.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Geben',
  grantNamed: (name, right) => `${name} das Recht „${right}“ geben`,
  decline: 'Ablehnen',
  declineNamed: (name, right) => `„${right}“ für ${name} ablehnen`,
  granted: (name, right) => `${name} hat jetzt „${right}“`,
  declined: (name, right) => `${name} bekommt „${right}“ nicht`,
  told: 'Die Person hat eine E-Mail bekommen.',
  loadFailed: 'Wer um Zugriff bittet, konnte nicht geladen werden',
} satisfies Translation<typeof english>;
