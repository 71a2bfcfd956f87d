import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Ägaren avböjde förfrågan den ${day}`,
  reason: {
    'unknown-sender': 'Ägaren vet inte vem som frågar. Berätta på annat sätt vem du är innan du frågar igen.',
    'wrong-account': 'Enligt ägaren är det fel konto. Kontrollera kundnumret innan du frågar igen.',
    'not-now': 'Inte just nu. Du kan fråga igen senare.',
    other: 'Av ett annat skäl.',
  },
  follows: (day) => `Förfrågan följer på den från ${day}.`,
  renewed: 'En ny förfrågan har ersatt den här',
  wrote: 'Vad ägaren skrev',
} satisfies Translation<typeof english>;
