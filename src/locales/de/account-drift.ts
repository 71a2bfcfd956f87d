import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/account-drift/account-drift.messages.js';

export const accountDrift: Translation<typeof messages> = {
  title: 'Einen Blick wert',
  lead: 'Verknüpfte Accounts, bei denen etwas anders ist als üblich. Bringen Sie es in Ordnung, oder sagen Sie, dass es so gewollt ist.',
  found: (count, formatted) =>
    plural('de', count, {
      one: '1 verknüpfter Account ist einen Blick wert',
      other: `${formatted} Dinge bei verknüpften Accounts sind einen Blick wert`,
    }),
  foundMore: (formatted) => `Mehr als ${formatted} Dinge bei verknüpften Accounts sind einen Blick wert`,
  foundText: 'Zum Beispiel wer bezahlt, wohin Rechnungen gehen, und abgelaufene Prüfungen.',
  show: 'Zeigen',
  hide: 'Ausblenden',
  loadFailed: 'Was einen Blick wert ist, konnte nicht geladen werden',
  stale: (time) => `Diese Liste ist von ${time}. Sie konnte nicht aufgefrischt werden.`,
  more: 'Mehr zeigen',
  moreFailed: 'Weiteres konnte nicht geladen werden',
  none: 'Alles ist wie üblich.',
  noneAccepted: 'Nichts wurde als gewollt vermerkt.',
  showAccepted: 'Gewolltes zeigen',
  showOpen: 'Offenes zeigen',
  kinds: {
    'recipient-gone': 'Rechnungen erreichen niemanden',
    'check-expired': 'Abgelaufene Prüfungen',
    'invoice-only': 'Auf der Sammelrechnung, sonst nicht verknüpft',
    'paid-separately': 'Verknüpft, aber nicht auf der Sammelrechnung',
  },
  what: {
    'recipient-gone': (address) => `E-Mails erreichen ${address} nicht.`,
    'check-expired': () => 'Der Code im Brief ist zu alt.',
    'invoice-only': () => 'Sie bezahlen ihn, können aber nicht darin arbeiten.',
    'paid-separately': () => 'Er bezahlt seine eigene Rechnung.',
  },
  since: (day) => `Seit ${day}`,
  asked: (day) => `Der Inhaber wurde am ${day} gefragt.`,
  repair: {
    'recipient-gone': 'Andere Adresse festlegen …',
    'check-expired': 'Neuen Brief senden',
    'invoice-only': 'Inhaber um Verknüpfung bitten',
    'paid-separately': 'Zahler ändern …',
  },
  accept: 'So gewollt',
  reopen: 'Wieder aufnehmen',
  acceptedBy: (name, day) => `Gewollt: ${name}, ${day}`,
  on: (action, account) => `${action}: ${account}`,
  address: (account) => `Wohin die Rechnungen von ${account} gehen`,
  addressHint: 'Die Administratoren des Accounts erfahren es per E-Mail.',
  unreachable: 'Auch diese Adresse ist nicht erreichbar.',
  setAddress: 'Adresse festlegen',
  done: {
    accept: (account) => `${account} ist als gewollt vermerkt.`,
    reopen: (account) => `${account} ist wieder aufgenommen.`,
    recipient: (account) => `Die Rechnungen von ${account} gehen an die neue Adresse.`,
    resend: (account) => `Ein neuer Brief an ${account} ist unterwegs.`,
    link: (account) => `Der Inhaber von ${account} wurde gefragt.`,
  },
};
