import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Il titolare ha rifiutato questa richiesta in data ${day}`,
  reason: {
    'unknown-sender':
      'Il mittente non è conosciuto. Presentarsi per altra via prima di inviare una nuova richiesta.',
    'wrong-account':
      'Secondo il titolare è l’account sbagliato. Controllare il codice cliente prima di inviare una nuova richiesta.',
    'not-now': 'Non in questo momento. È possibile chiedere di nuovo più avanti.',
    other: 'Per un altro motivo.',
  },
  follows: (day) => `Questa richiesta segue quella in data ${day}.`,
  renewed: 'Un’altra richiesta ha sostituito questa',
  wrote: 'Che cosa ha scritto il titolare',
} satisfies Translation<typeof english>;
