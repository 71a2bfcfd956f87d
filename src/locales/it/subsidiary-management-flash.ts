import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `«${name}»: ordine effettuato e collegamento attivo`,
  orderedText: (email) => `Un’e-mail è in arrivo a ${email}. Ora occorre confermare e-mail e indirizzo.`,
  requested: 'Richiesta inviata',
  requestedText: (until) =>
    `Se i dati corrispondono a un account, il titolare ha ricevuto un messaggio. La richiesta è valida fino a: ${until}.`,
  linkedDone: (name) => `«${name}»: collegamento attivo`,
  linkedText: 'Entrambe le parti sono state avvisate via e-mail.',
  detached: (name) => `«${name}»: scollegamento eseguito`,
  detachScheduled: (name, day) => `«${name}»: collegamento attivo fino al giorno ${day}`,
  detachedText: 'Entrambe le parti sono state avvisate via e-mail. L’account continua a funzionare.',
  detachScheduledText:
    'Entrambe le parti sono state avvisate via e-mail. Fino ad allora è possibile annullare.',
} satisfies Translation<typeof messages>;
