import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Bekræft med det samme med en id-app',
  lead: 'Et id-dokument og en telefon med kamera er nok. Det tager omkring fem minutter; brevet er så ikke nødvendigt.',
  begin: 'Bekræft med appen',
  again: 'Prøv igen',
  anew: 'Begynd forfra her',
  cancel: 'Brug ikke appen',
  open: 'Åbn appen på denne enhed',
  scan: 'Eller scan denne kode med din telefon:',
  code: 'QR-kode der åbner id-appen på en telefon',
  codeLoading: 'Koden tegnes',
  codeFailed: 'Koden kunne ikke indlæses. Åbn appen på denne enhed, eller begynd forfra.',
  until: (time) => `Gælder indtil ${time}, og kun én gang.`,
  elsewhere: (person, time) =>
    `${person} begyndte ${time}. Gør det færdigt på den enhed, eller begynd forfra her: så afsluttes den første.`,
  waiting: 'Venter på appen',
  inProgress: 'Identifikation i gang',
  inProgressText: 'Gør den færdig i appen. Denne side går videre af sig selv.',
  letter: 'Brevet kan stadig bruges.',
  done: 'Id-appen har bekræftet adressen.',
  aborted: 'Identifikationen blev ikke gennemført',
  expired: 'Tiden til identifikationen er udløbet',
  refused: 'Id-appen kunne ikke bekræfte adressen',
  reasons: {
    'document-unreadable': 'Dokumentet kunne ikke læses.',
    'document-expired': 'Dokumentet er udløbet.',
    'person-mismatch': 'Personen foran kameraet og dokumentet passer ikke sammen.',
    'address-mismatch': 'Dokumentet viser en anden adresse end kontoens.',
    other: 'Appens udbyder har ikke oplyst nogen grund.',
  },
  startAt: (time) => `Du har prøvet mange gange i dag. Du kan prøve igen fra ${time}.`,
  loadFailed: 'Det kunne ikke undersøges om en id-app kan bruges',
} satisfies Translation<typeof english>;
