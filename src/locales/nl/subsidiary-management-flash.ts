import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `“${name}” is besteld en gekoppeld`,
  orderedText: (email) =>
    `Er is een e-mail onderweg naar ${email}. E-mail en adres moeten nu worden bevestigd.`,
  requested: 'Verzoek verstuurd',
  requestedText: (until) =>
    `Als de gegevens bij een account horen, heeft de eigenaar een bericht gekregen. Het verzoek is geldig tot ${until}.`,
  linkedDone: (name) => `“${name}” is gekoppeld`,
  linkedText: 'Beide partijen hebben een e-mail gekregen.',
  detached: (name) => `“${name}” is ontkoppeld`,
  detachScheduled: (name, day) => `“${name}” blijft gekoppeld tot en met ${day}`,
  detachedText: 'Beide partijen hebben een e-mail gekregen. Het account blijft werken.',
  detachScheduledText: 'Beide partijen hebben een e-mail gekregen. Tot dan kan dit worden teruggedraaid.',
} satisfies Translation<typeof messages>;
