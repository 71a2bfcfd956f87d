import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `”${name}” er bestilt og tilknyttet`,
  orderedText: (email) => `En e-mail er på vej til ${email}. Nu skal e-mailadresse og adresse bekræftes.`,
  requested: 'Anmodning sendt',
  requestedText: (until) =>
    `Hvis oplysningerne passer til en konto, har ejeren fået en besked. Anmodningen gælder til og med ${until}.`,
  linkedDone: (name) => `”${name}” er tilknyttet`,
  linkedText: 'Begge parter har fået besked på e-mail.',
  detached: (name) => `”${name}” er frakoblet`,
  detachScheduled: (name, day) => `”${name}” er tilknyttet til og med ${day}`,
  detachedText: 'Begge parter har fået besked på e-mail. Kontoen virker fortsat.',
  detachScheduledText: 'Begge parter har fået besked på e-mail. Indtil da kan det fortrydes.',
} satisfies Translation<typeof messages>;
