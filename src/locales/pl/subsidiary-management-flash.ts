import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `„${name}”: zamówiono i powiązano`,
  orderedText: (email) => `E-mail na adres ${email} jest w drodze. Teraz trzeba potwierdzić e-mail i adres.`,
  requested: 'Prośba wysłana',
  requestedText: (until) =>
    `Jeśli dane odpowiadają istniejącemu kontu, jego właściciel otrzymał wiadomość. Prośba jest ważna do: ${until}.`,
  linkedDone: (name) => `„${name}”: powiązano`,
  linkedText: 'Obie strony powiadomiono e-mailem.',
  detached: (name) => `„${name}”: odłączono`,
  detachScheduled: (name, day) => `„${name}”: powiązanie trwa do ${day}`,
  detachedText: 'Obie strony powiadomiono e-mailem. Konto działa dalej.',
  detachScheduledText: 'Obie strony powiadomiono e-mailem. Do tego czasu można to cofnąć.',
} satisfies Translation<typeof messages>;
