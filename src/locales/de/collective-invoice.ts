import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/collective-invoice/collective-invoice.messages.js';

const accounts = (count: number, shown: string) =>
  plural('de', count, { one: '1 Account', other: `${shown} Accounts` });

export const collectiveInvoice = {
  title: 'Sammelrechnung',
  lead: 'Eine Rechnung im Monat für alle Accounts, für die ein Hauptaccount zahlt.',
  loadFailed: 'Die Rechnungen konnten nicht geladen werden',
  stale: (time) => `Diese Rechnungen sind von ${time}. Sie konnten nicht aktualisiert werden.`,
  none: 'Es gibt noch keine Sammelrechnung',
  noneText:
    'Sobald ein Hauptaccount für einen Nebenaccount zahlt, gibt es im Monat eine Rechnung für alle. Sie steht dann hier, mit dem Anteil jedes Accounts.',
  upcoming: (month) => `Nächste: ${month}`,
  shareUpcoming: (month) => `Ihr Anteil, nächste Rechnung: ${month}`,
  issuedThen: (issued, due) => `Sie wird am ${issued} ausgestellt und ist am ${due} fällig.`,
  withAccounts: accounts,
  vatIncluded: (rate) => `inklusive ${rate} Umsatzsteuer`,
  more: (amount, month) => `${amount} mehr als im ${month}`,
  less: (amount, month) => `${amount} weniger als im ${month}`,
  same: (month) => `So viel wie im ${month}`,
  accountsMore: (count) => plural('de', count, { one: '1 Account mehr', other: `${count} Accounts mehr` }),
  accountsLess: (count) =>
    plural('de', count, { one: '1 Account weniger', other: `${count} Accounts weniger` }),
  feesChanged: (amount) => `Grundpreise: ${amount}`,
  usageToCome: (amount, month) =>
    `Verbrauch und Gutschriften stehen erst bei der Ausstellung fest. Im ${month} waren es ${amount}.`,
  net: 'netto',
  showAccounts: 'Accounts anzeigen',
  showShare: 'Ihren Anteil anzeigen',
  paidBy: (name, since) => `${name} zahlt seit ${since} für diesen Account.`,
  paidByNow: (name) => `${name} zahlt für diesen Account.`,
  ownShare: 'Sie sehen Ihren eigenen Anteil. Die Rechnung selbst geht an den Hauptaccount.',
  issued: 'Ausgestellte Rechnungen',
  noIssued: 'Noch ist keine ausgestellt.',
  month: 'Monat',
  number: 'Nummer',
  status: 'Status',
  due: 'Fällig',
  accounts: 'Accounts',
  total: 'Gesamt',
  creditUsed: 'Aus Guthaben',
  payable: 'Zu zahlen',
  creditCovers: (credit, payable) =>
    `Davon werden ${credit} mit Guthaben verrechnet, ${payable} bleiben zu zahlen.`,
  documents: 'Dokumente',
  open: (month, number) => `Rechnung für ${month}, ${number}`,
  older: 'Ältere Rechnungen anzeigen',
  olderFailed: 'Ältere Rechnungen konnten nicht geladen werden',
  state: {
    upcoming: 'Nächste',
    open: 'Offen',
    paid: 'Bezahlt',
    overdue: 'Überfällig',
    canceled: 'Storniert',
  },
  kind: { pdf: 'PDF', csv: 'CSV', xml: 'E-Rechnung' },
  getDocument: (kind, of) => `${kind} von ${of}`,
  making: (kind, of) => `${kind} von ${of} wird erstellt …`,
  makingRows: (kind, of, done, total) => `${kind} von ${of}: ${done} von ${total} Accounts`,
  made: (kind, of) => `${kind} von ${of} ist gespeichert.`,
  stopped: (kind) => `${kind} wurde abgebrochen.`,
  documentFailed: (kind, of) => `${kind} von ${of} konnte nicht erstellt werden`,
  tooLarge: (kinds) =>
    `${kinds} wären als eine Datei zu groß. Unten gibt es sie für jeden Account einzeln; die CSV enthält alle.`,
  back: 'Alle Rechnungen',
  invoiceFor: (month) => `Rechnung für ${month}`,
  shareOf: (month) => `Ihr Anteil für ${month}`,
  issuedOn: 'Ausgestellt am',
  willBeIssued: 'Wird ausgestellt am',
  dueOn: 'Fällig am',
  payer: 'Rechnung an',
  fees: 'Grundpreise',
  usage: 'Verbrauch',
  credits: 'Gutschriften',
  netSum: 'Netto',
  taxOn: (tax, net) => `${tax} auf ${net}`,
  untaxed: { 'reverse-charge': 'Reverse Charge, keine Umsatzsteuer', outside: 'Nicht steuerbar' },
  untaxedWhy: {
    'reverse-charge':
      'Reverse Charge: Ihr Unternehmen schuldet die Umsatzsteuer selbst, im Land des Accounts.',
    outside: 'Leistungen in dieses Land sind hier nicht steuerbar.',
  },
  taxedBy: {
    payer: 'Die Umsatzsteuer richtet sich nach dem Ort dessen, der zahlt.',
    site: 'Die Umsatzsteuer richtet sich nach dem Ort jedes Accounts.',
  },
  apart: (count, shown) =>
    plural('de', count, {
      one: '1 verknüpfter Account kann nicht auf dieser Rechnung stehen und bekommt eine eigene',
      other: `${shown} verknüpfte Accounts können nicht auf dieser Rechnung stehen und bekommen eigene`,
    }),
  apartMore: (count, shown) =>
    plural('de', count, { one: 'Und 1 weiterer.', other: `Und ${shown} weitere.` }),
  apartReason: {
    currency: (currency) => `Er wird in ${currency} abgerechnet; eine Rechnung hat eine Währung.`,
    tax: (country) =>
      `Leistungen in dieses Land (${country}) sind hier nicht steuerbar und dürfen nicht mit anderen Steuern auf einer E-Rechnung stehen.`,
  },
  tax: (rate) => `Umsatzsteuer ${rate}`,
  openFailed: 'Die Rechnung konnte nicht geladen werden',
  overdue: (day) => `Diese Rechnung war am ${day} fällig und ist noch nicht bezahlt.`,
  canceled:
    'Diese Rechnung wurde storniert. Bezahlen Sie sie nicht. Eine andere für denselben Monat tritt an ihre Stelle.',
  changes:
    'Sie folgt dem, wer für wen zahlt: Was Sie bis dahin verknüpfen, abkoppeln oder ändern, steht darauf.',
  byAccount: 'Nach Account',
  search: 'Accounts suchen',
  searchHint: 'Name, Nummer, Ort, Kostenstelle',
  found: (count, shown) =>
    plural('de', count, { one: '1 Account gefunden', other: `${shown} Accounts gefunden` }),
  foundAbout: (shown) => `Mehr als ${shown} Accounts gefunden`,
  noMatch: 'Kein Account passt',
  noMatchText: 'Versuchen Sie es mit weniger Wörtern oder anderer Schreibweise.',
  clear: 'Suche löschen',
  accountsFailed: 'Die Accounts konnten nicht geladen werden',
  restFailed: 'Die folgenden Accounts konnten nicht geladen werden',
  unreadable: (count) =>
    plural('de', count, {
      one: '1 Account war nicht lesbar.',
      other: `${count} Accounts waren nicht lesbar.`,
    }),
  account: 'Account',
  netColumn: 'Netto',
  taxColumn: 'USt',
  grossColumn: 'Gesamt',
  invoiceOnly: 'Nur Rechnung',
  called: (name) => `Account „${name}“`,
  costCentre: (value) => `Kostenstelle ${value}`,
  purchaseOrder: (value) => `Bestellung ${value}`,
  references: 'Referenzen',
  edit: (name) => `Referenzen von ${name}`,
  addReferences: 'Referenzen …',
  editReferences: 'Ändern …',
  deliver: (name) => `Rechnungen und E-Mails von ${name}`,
  deliverTitle: 'Wer Rechnungen sieht und E-Mails bekommt …',
  whoSees: 'Wer Rechnungen sieht …',
  address: 'Adressiert an',
  setAddress: 'Rechnungsadresse …',
  kept: (name) => `${name} zeigt diesem Account seinen Anteil nicht`,
  keptText:
    'Der Hauptaccount zahlt die Sammelrechnung und entscheidet, wer sie sieht. Sie können darum bitten.',
  askFor: 'Darum bitten …',
  times: (quantity, what) => `${quantity} × ${what}`,
  sumOfAll: (count, shown) => `Gesamt von ${accounts(count, shown)}`,
} satisfies Translation<typeof english>;
