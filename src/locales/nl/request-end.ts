import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `De eigenaar heeft dit verzoek op ${day} afgewezen`,
  reason: {
    'unknown-sender':
      'De eigenaar kent de aanvrager niet. Laat op een andere manier weten wie u bent voordat u opnieuw vraagt.',
    'wrong-account':
      'Volgens de eigenaar is het het verkeerde account. Controleer het klantnummer voordat u opnieuw vraagt.',
    'not-now': 'Nu even niet. U kunt het later opnieuw vragen.',
    other: 'Om een andere reden.',
  },
  follows: (day) => `Dit verzoek volgt op dat van ${day}.`,
  renewed: 'Een ander verzoek is hiervoor in de plaats gekomen',
  wrote: 'Wat de eigenaar schreef',
} satisfies Translation<typeof english>;
