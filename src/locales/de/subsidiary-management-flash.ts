import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name: string) => `„${name}“ ist bestellt und verknüpft`,
  orderedText: (email: string) =>
    `Eine E-Mail an ${email} ist unterwegs. E-Mail-Adresse und Anschrift sind jetzt zu bestätigen.`,
  requested: 'Anfrage gesendet',
  requestedText: (until: string) =>
    `Wenn die Angaben zu einem Account passen, hat dessen Inhaber eine Nachricht erhalten. Die Anfrage gilt bis ${until}.`,
  linkedDone: (name: string) => `„${name}“ ist verknüpft`,
  linkedText: 'Beide Seiten wurden per E-Mail benachrichtigt.',
  detached: (name: string) => `„${name}“ ist abgekoppelt`,
  detachScheduled: (name: string, day: string) => `„${name}“ bleibt bis ${day} verknüpft`,
  detachedText: 'Beide Seiten wurden per E-Mail benachrichtigt. Der Account funktioniert weiter.',
  detachScheduledText:
    'Beide Seiten wurden per E-Mail benachrichtigt. Bis dahin lässt es sich rückgängig machen.',
} satisfies Translation<typeof messages>;
