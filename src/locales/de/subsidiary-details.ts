import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Details schließen',
  failed: 'Die Details konnten nicht geladen werden',
  panels: 'Details des Accounts',
  panel: {
    overview: 'Übersicht',
    billing: 'Abrechnung',
    access: 'Zugang',
    forwarding: 'Rufumleitung',
    activity: 'Verlauf',
  },
  lacking: {
    access: 'Wer Zugang hat, ist nicht in Ihrem Zugriff enthalten',
    activity: 'Der Verlauf von Accounts ist nicht in Ihrem Zugriff enthalten',
  },
  lackingText: (who) => `${who} kann Ihnen das Recht geben.`,
  ask: 'Darum bitten',
  previous: 'Vorheriger Account',
  next: 'Nächster Account',
  isFirst: 'Das ist der erste Account der Liste',
  isLast: 'Das ist der letzte Account der Liste',
  notListed: 'Dieser Account ist zurzeit nicht unter denen der Liste',
  position: (place, total) => `${place} von ${total}`,
  stepFailed: 'Der nächste Account konnte nicht geladen werden',
} satisfies Translation<typeof english>;
