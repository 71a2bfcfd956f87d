import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Prośby o dostęp',
  asks: (name, right) => `${name} prosi o uprawnienie „${right}”`,
  forAccount: (name, number) =>
    `Konto: ${name}, ${number}. Po wyrażeniu zgody ta osoba może tam pracować i zarządzać przekierowaniem połączeń.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Nadaj',
  grantNamed: (name, right) => `Nadaj uprawnienie „${right}”: ${name}`,
  decline: 'Odmów',
  declineNamed: (name, right) => `Odmów uprawnienia „${right}”: ${name}`,
  granted: (name, right) => `${name} ma teraz uprawnienie „${right}”`,
  declined: (name, right) => `${name} nie otrzyma uprawnienia „${right}”`,
  told: 'Ta osoba została powiadomiona e-mailem.',
  loadFailed: 'Nie udało się wczytać próśb o dostęp',
} satisfies Translation<typeof english>;
