import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Nebenaccounts',
  main: 'Hauptaccount',
  standalone: 'Account',
  secondary: 'Nebenaccount',
  add: 'Nebenaccount hinzufügen',
  hideNumbers: 'Beträge und Nummern verbergen',
  back: 'Zurück zur Übersicht',
  figures: 'Auf einen Blick',
  linked: 'Verknüpfte Accounts',
  addedThisMonth: (count: number) => `${formatNumber('de', count)} neu in diesem Monat`,
  onInvoice: 'Auf der Sammelrechnung',
  ownInvoice: (count: number) =>
    plural('de', count, {
      one: '1 zahlt die eigene Rechnung',
      other: `${formatNumber('de', count)} zahlen die eigene Rechnung`,
    }),
  waiting: 'Warten auf jemanden',
  needsYou: (count: number) =>
    plural('de', count, { one: '1 wartet auf Sie', other: `${formatNumber('de', count)} warten auf Sie` }),
  noneNeedsYou: 'Nichts wartet auf Sie',
  invoice: 'Nächste Sammelrechnung',
  dueOn: (day: string) => `fällig am ${day}`,
  needsYouBadge: 'Ihr Schritt',
  drift: (count, formatted) =>
    plural('de', count, {
      one: '1 verknüpfter Account ist einen Blick wert',
      other: `${formatted} Dinge bei verknüpften Accounts sind einen Blick wert`,
    }),
  driftMore: (formatted) => `Mehr als ${formatted} Dinge bei verknüpften Accounts sind einen Blick wert`,
  driftText: 'Zum Beispiel wer bezahlt, wohin Rechnungen gehen, und abgelaufene Prüfungen.',
  show: 'Zeigen',
  hide: 'Ausblenden',
  confirm: (number: string) => `${number} prüfen und bestätigen`,
  confirmText: 'Der Inhaber hat zugestimmt. Sehen Sie an, was sich ändert, und verknüpfen Sie dann.',
  enterCode: (number: string) => `Nachweisen, dass Sie ${number} verknüpfen dürfen`,
  enterCodeText: 'Die Anfrage wartet auf Sie.',
  checks: (name: string) => `Prüfungen von „${name}“ abschließen`,
  checksText: 'Die Rufnummern werden geschaltet, sobald E-Mail-Adresse und Anschrift bestätigt sind.',
  dismiss: 'Meldung schließen',
  ask: 'Um Zugriff bitten',
  forbidden: 'Sie können die verknüpften Accounts nicht sehen',
  forbiddenText: (who: string) =>
    who ? `Ihr Zugang umfasst sie nicht. ${who} kann das ändern.` : 'Ihr Zugang umfasst sie nicht.',
  noMain: (main: string) => `Dies ist ein Nebenaccount von ${main}`,
  noMainText:
    'Nur ein Hauptaccount kann Nebenaccounts haben, weitere Ebenen gibt es nicht. Wer hier was sehen und tun darf, steht unter „Wer hat Zugang“.',
} satisfies Translation<typeof english>;
