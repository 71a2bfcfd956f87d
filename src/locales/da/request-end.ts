import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Ejeren afviste anmodningen den ${day}`,
  reason: {
    'unknown-sender':
      'Ejeren ved ikke hvem der spørger. Fortæl på en anden måde hvem du er, før du spørger igen.',
    'wrong-account': 'Ifølge ejeren er det den forkerte konto. Kontrollér kundenummeret før du spørger igen.',
    'not-now': 'Ikke lige nu. Du kan spørge igen senere.',
    other: 'Af en anden grund.',
  },
  follows: (day) => `Denne anmodning følger efter den fra ${day}.`,
  renewed: 'En anden anmodning er trådt i stedet for denne',
  wrote: 'Hvad ejeren skrev',
} satisfies Translation<typeof english>;
