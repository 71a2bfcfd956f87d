import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `”${name}” är beställt och kopplat`,
  orderedText: (email) => `Ett mejl är på väg till ${email}. Nu behöver e-postadress och adress bekräftas.`,
  requested: 'Förfrågan skickad',
  requestedText: (until) =>
    `Om uppgifterna stämmer med ett konto har ägaren fått ett meddelande. Förfrågan gäller till och med ${until}.`,
  linkedDone: (name) => `”${name}” är kopplat`,
  linkedText: 'Båda parter har fått besked via mejl.',
  detached: (name) => `”${name}” är bortkopplat`,
  detachScheduled: (name, day) => `”${name}” är kopplat till och med ${day}`,
  detachedText: 'Båda parter har fått besked via mejl. Kontot fortsätter att fungera.',
  detachScheduledText: 'Båda parter har fått besked via mejl. Till dess går det att ångra.',
} satisfies Translation<typeof messages>;
