import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Account principale',
  loadFailed: 'Impossibile caricare il collegamento di questo account all’account principale',
  stale: (time) => `Dati aggiornati a: ${time}. Non è stato possibile aggiornarli di nuovo.`,
  lead: (main) =>
    `Questo account è collegato a ${main}. È possibile terminare il collegamento in autonomia; prima viene mostrato che cosa cambia.`,
  leave: (main) => `Lascia ${main}…`,
  leavesOn: (main, day) => `Questo account lascia ${main} dopo il giorno ${day}`,
  leavesText: 'Lo ha pianificato la Sua parte. Fino ad allora non cambia nulla, ed è possibile annullare.',
  stay: 'Mantieni il collegamento',
  detachedOn: (main, day) => `${main} termina il collegamento dopo il giorno ${day}`,
  detachedText: (main) =>
    `Da allora questo account sarà autonomo. Fino ad allora non cambia nulla; solo ${main} può annullare.`,
  stays: (main) =>
    `Il collegamento di questo account a ${main} rimane. Entrambe le parti sono state avvisate.`,
  left: (main) => `Questo account ha lasciato ${main}`,
  ended: (main, day) => `Il collegamento a ${main} è terminato in data ${day}.`,
  leftText: 'Prosegue come account autonomo. Entrambe le parti sono state avvisate.',
} satisfies Translation<typeof english>;
