import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `„${name}“: objednáno a propojeno`,
  orderedText: (email) => `Na adresu ${email} je na cestě e-mail. Nyní je třeba potvrdit e-mail a adresu.`,
  requested: 'Žádost odeslána',
  requestedText: (until) =>
    `Pokud údaje odpovídají některému účtu, jeho majitel dostal zprávu. Žádost platí do: ${until}.`,
  linkedDone: (name) => `„${name}“: propojeno`,
  linkedText: 'Obě strany byly informovány e-mailem.',
  detached: (name) => `„${name}“: odpojeno`,
  detachScheduled: (name, day) => `„${name}“: propojeno do ${day}`,
  detachedText: 'Obě strany byly informovány e-mailem. Účet funguje dál.',
  detachScheduledText: 'Obě strany byly informovány e-mailem. Do té doby to lze zrušit.',
} satisfies Translation<typeof messages>;
