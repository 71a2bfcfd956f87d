import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Der Inhaber hat diese Anfrage am ${day} abgelehnt`,
  reason: {
    'unknown-sender':
      'Wer fragt, ist dort nicht bekannt. Sagen Sie auf anderem Weg, wer Sie sind, bevor Sie noch einmal fragen.',
    'wrong-account':
      'Es ist wohl der falsche Account. Prüfen Sie die Kundennummer, bevor Sie noch einmal fragen.',
    'not-now': 'Zurzeit nicht. Sie können später noch einmal fragen.',
    other: 'Aus einem anderen Grund.',
  },
  wrote: 'Was der Inhaber geschrieben hat',
} satisfies Translation<typeof english>;
