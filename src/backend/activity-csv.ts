import type { Activity, ActivityChange, ActivityKind, ChangedField } from '../domain/activity.js';
import type { DriftKind } from '../domain/drift.js';
import type { GrantRole } from '../domain/grant.js';
import type { MailAudience } from '../domain/invoice-delivery.js';
import type { LentArea } from '../domain/lending.js';
import type { Permission } from '../domain/person.js';
import { CsvFile, harmless, type FileWords } from './csv.js';

const COLUMNS = [
  'time',
  'kind',
  'person',
  'for',
  'number',
  'account',
  'about',
  'from',
  'before',
  'after',
] as const;
type Column = (typeof COLUMNS)[number];

/** What a file of a history says in one language. */
interface Words extends FileWords<Column> {
  kinds: Readonly<Record<ActivityKind, string>>;
  fields: Readonly<Record<ChangedField, string>>;
  automatic: string;
  payers: Readonly<Record<'main' | 'secondary', string>>;
  audiences: Readonly<Record<MailAudience, string>>;
  rights: Readonly<Record<Permission, string>>;
  roles: Readonly<Record<GrantRole, string>>;
  drift: Readonly<Record<DriftKind, string>>;
  areas: Readonly<Record<LentArea, string>>;
  values: Readonly<Record<string, string>>;
  statuses: Readonly<Record<string, string>>;
  none: string;
}

const en: Words = {
  file: 'activity',
  columns: {
    time: 'Time (UTC)',
    kind: 'What',
    person: 'Who',
    for: 'On behalf of',
    number: 'Customer number',
    account: 'Account',
    about: 'Concerns',
    from: 'From',
    before: 'Before',
    after: 'After',
  },
  kinds: {
    'link-requested': 'Link requested',
    'link-request-resent': 'Request sent again',
    'link-request-canceled': 'Request withdrawn',
    'link-request-accepted': 'Request accepted',
    'link-request-declined': 'Request declined',
    'link-request-expired': 'Request expired',
    'link-proven': 'Code confirmed',
    'link-proof-failed': 'Wrong code entered',
    'link-refused': 'Link not possible',
    linked: 'Linked',
    'detach-scheduled': 'Detaching planned',
    'detach-undone': 'Detaching undone',
    detached: 'Detached',
    'leaving-scheduled': 'Leaving planned',
    'leaving-undone': 'Leaving undone',
    'package-downloaded': 'Data package downloaded',
    left: 'Left the main account',
    'order-placed': 'Ordered',
    'check-resent': 'Check sent again',
    'address-confirmed': 'Address confirmed',
    'address-code-wrong': 'Wrong letter code entered',
    'email-confirmed': 'E-mail address confirmed',
    'payer-changed': 'Payer changed',
    'payer-change-scheduled': 'Change of payer planned',
    'payer-change-undone': 'Change of payer undone',
    'invoice-references-set': 'Invoice references changed',
    'invoice-delivery-set': 'Delivery of invoices changed',
    'invoice-consent-set': 'Sight of own invoices changed',
    'invoices-requested': 'Invoices asked for',
    'recipient-set': 'Invoice recipient changed',
    'invoice-address-set': 'Invoice address changed',
    'credit-transferred': 'Credit transferred',
    'drift-accepted': 'Difference accepted',
    'drift-reopened': 'Difference taken up again',
    'link-annotated': 'Notes changed',
    'account-opened': 'Account opened',
    'account-left': 'Account left',
    'access-requested': 'Right asked for',
    'access-granted': 'Right granted',
    'access-declined': 'Right declined',
    'rights-changed': 'Rights changed',
    'grant-given': 'Grant given',
    'grant-changed': 'Grant changed',
    'grant-withdrawn': 'Grant withdrawn',
    'access-limited': 'Access of the main account changed',
    'access-paused': 'Access paused',
    'access-resumed': 'Access resumed',
    'objection-raised': 'Objection raised',
    'objection-answered': 'Objection answered',
    'objection-closed': 'Objection closed',
    'forwarding-changed': 'Call forwarding changed',
    'account-suspended': 'Account suspended',
    'account-resumed': 'Account resumed',
    'account-closing': 'Closing of the account begun',
    'account-reopened': 'Account reopened',
    'account-closed': 'Account closed',
    'events-subscribed': 'System told from now on',
    'events-changed': 'What a system is told changed',
    'events-secret-renewed': 'Secret of a system renewed',
    'events-stopped': 'System not told any more: out of reach',
    'events-unsubscribed': 'System not told any more',
    other: 'Other change',
  },
  fields: {
    payer: 'Payer',
    nickname: 'Own name',
    labels: 'Labels',
    hidden: 'Shown in the overview',
    'cost-centre': 'Cost centre',
    'purchase-order': 'Purchase order',
    'invoice-name': 'Name on invoices',
    'forwarding-always': 'Always',
    'forwarding-busy': 'When busy',
    'forwarding-no-answer': 'When not answered',
    'forwarding-unreachable': 'When not reachable',
    'forwarding-paused': 'Forwarding paused',
    withheld: 'Withheld',
    'step-up': 'A code is asked for before opening',
    rights: 'Rights',
    'share-seen': 'The account sees its share',
    'own-invoices-seen': 'The main account sees own invoices',
    'mails-invoice': 'E-mails about invoices',
    'mails-payment': 'E-mails about payment',
    'mails-payer': 'E-mails about the payer',
    'mails-contract': 'E-mails about the contract',
    recipient: 'Invoice recipient',
    'invoice-address': 'Invoice address',
    credit: 'Credit',
    'account-status': 'Status',
  },
  automatic: 'Without a sign-in',
  payers: { main: 'Collective invoice', secondary: 'Own invoice' },
  audiences: { main: 'main account', secondary: 'secondary account', both: 'both' },
  rights: {
    'view-accounts': 'Linked accounts',
    'open-accounts': 'Working in linked accounts',
    'link-accounts': 'Linking and detaching',
    'order-accounts': 'Ordering',
    'view-invoices': 'Invoices',
    'manage-forwarding': 'Call forwarding',
    'view-access': 'Who has access',
  },
  roles: {
    all: 'everything',
    manage: 'manage',
    read: 'read',
    billing: 'invoices',
    'mail-only': 'mails only',
  },
  drift: {
    'recipient-gone': 'mail does not reach the invoice recipient',
    'check-expired': 'expired check',
    'invoice-only': 'collective invoice only',
    'paid-separately': 'not on the collective invoice',
  },
  areas: {
    forwarding: 'Numbers and call forwarding',
    access: 'Who has access',
    closing: 'Suspending and closing the account',
    work: 'Working in the account',
  },
  values: {
    yes: 'yes',
    no: 'no',
    voicemail: 'voicemail',
    scheduled: 'at set times',
    until: 'for a limited time',
  },
  statuses: { active: 'active', suspended: 'suspended', closing: 'closing', closed: 'closed' },
  none: 'nothing',
};

const de: Words = {
  file: 'verlauf',
  columns: {
    time: 'Zeit (UTC)',
    kind: 'Was',
    person: 'Wer',
    for: 'Im Namen von',
    number: 'Kundennummer',
    account: 'Account',
    about: 'Betrifft',
    from: 'Ab',
    before: 'Vorher',
    after: 'Nachher',
  },
  kinds: {
    'link-requested': 'Verknüpfung angefragt',
    'link-request-resent': 'Anfrage erneut gesendet',
    'link-request-canceled': 'Anfrage zurückgezogen',
    'link-request-accepted': 'Anfrage angenommen',
    'link-request-declined': 'Anfrage abgelehnt',
    'link-request-expired': 'Anfrage abgelaufen',
    'link-proven': 'Code bestätigt',
    'link-proof-failed': 'Falscher Code eingegeben',
    'link-refused': 'Verknüpfung nicht möglich',
    linked: 'Verknüpft',
    'detach-scheduled': 'Abkopplung geplant',
    'detach-undone': 'Abkopplung zurückgenommen',
    detached: 'Abgekoppelt',
    'leaving-scheduled': 'Weggang geplant',
    'leaving-undone': 'Weggang zurückgenommen',
    'package-downloaded': 'Datenpaket heruntergeladen',
    left: 'Vom Hauptaccount gelöst',
    'order-placed': 'Bestellt',
    'check-resent': 'Prüfung erneut gesendet',
    'address-confirmed': 'Adresse bestätigt',
    'address-code-wrong': 'Falscher Briefcode eingegeben',
    'email-confirmed': 'E-Mail-Adresse bestätigt',
    'payer-changed': 'Zahler geändert',
    'payer-change-scheduled': 'Zahlerwechsel geplant',
    'payer-change-undone': 'Zahlerwechsel zurückgenommen',
    'invoice-references-set': 'Rechnungsangaben geändert',
    'invoice-delivery-set': 'Zustellung der Rechnungen geändert',
    'invoice-consent-set': 'Einsicht in eigene Rechnungen geändert',
    'invoices-requested': 'Rechnungen angefragt',
    'recipient-set': 'Rechnungsempfänger geändert',
    'invoice-address-set': 'Rechnungsadresse geändert',
    'credit-transferred': 'Guthaben übertragen',
    'drift-accepted': 'Abweichung hingenommen',
    'drift-reopened': 'Abweichung wieder aufgenommen',
    'link-annotated': 'Notizen geändert',
    'account-opened': 'Account geöffnet',
    'account-left': 'Account verlassen',
    'access-requested': 'Recht angefragt',
    'access-granted': 'Recht vergeben',
    'access-declined': 'Recht abgelehnt',
    'rights-changed': 'Rechte geändert',
    'grant-given': 'Freigabe erteilt',
    'grant-changed': 'Freigabe geändert',
    'grant-withdrawn': 'Freigabe entzogen',
    'access-limited': 'Zugriff des Hauptaccounts geändert',
    'access-paused': 'Zugriff angehalten',
    'access-resumed': 'Zugriff wieder freigegeben',
    'objection-raised': 'Einspruch erhoben',
    'objection-answered': 'Einspruch beantwortet',
    'objection-closed': 'Einspruch erledigt',
    'forwarding-changed': 'Rufumleitung geändert',
    'account-suspended': 'Account gesperrt',
    'account-resumed': 'Sperre des Accounts aufgehoben',
    'account-closing': 'Schließung des Accounts begonnen',
    'account-reopened': 'Account wieder geöffnet',
    'account-closed': 'Account geschlossen',
    'events-subscribed': 'System wird benachrichtigt',
    'events-changed': 'Benachrichtigung eines Systems geändert',
    'events-secret-renewed': 'Geheimnis eines Systems erneuert',
    'events-stopped': 'System wird nicht mehr benachrichtigt: nicht erreichbar',
    'events-unsubscribed': 'System wird nicht mehr benachrichtigt',
    other: 'Andere Änderung',
  },
  fields: {
    payer: 'Zahler',
    nickname: 'Eigener Name',
    labels: 'Labels',
    hidden: 'In der Übersicht gezeigt',
    'cost-centre': 'Kostenstelle',
    'purchase-order': 'Bestellnummer',
    'invoice-name': 'Name auf Rechnungen',
    'forwarding-always': 'Immer',
    'forwarding-busy': 'Bei besetzt',
    'forwarding-no-answer': 'Bei Nichtmelden',
    'forwarding-unreachable': 'Bei Nichterreichbarkeit',
    'forwarding-paused': 'Umleitung angehalten',
    withheld: 'Vorenthalten',
    'step-up': 'Vor dem Öffnen wird ein Code verlangt',
    rights: 'Rechte',
    'share-seen': 'Der Account sieht seinen Anteil',
    'own-invoices-seen': 'Der Hauptaccount sieht eigene Rechnungen',
    'mails-invoice': 'E-Mails zu Rechnungen',
    'mails-payment': 'E-Mails zur Zahlung',
    'mails-payer': 'E-Mails zum Zahler',
    'mails-contract': 'E-Mails zum Vertrag',
    recipient: 'Rechnungsempfänger',
    'invoice-address': 'Rechnungsadresse',
    credit: 'Guthaben',
    'account-status': 'Status',
  },
  automatic: 'Ohne Anmeldung',
  payers: { main: 'Sammelrechnung', secondary: 'Eigene Rechnung' },
  audiences: { main: 'Hauptaccount', secondary: 'Nebenaccount', both: 'beide' },
  rights: {
    'view-accounts': 'Verknüpfte Accounts',
    'open-accounts': 'Arbeiten in verknüpften Accounts',
    'link-accounts': 'Verknüpfen und Abkoppeln',
    'order-accounts': 'Bestellen',
    'view-invoices': 'Rechnungen',
    'manage-forwarding': 'Rufumleitung',
    'view-access': 'Wer Zugang hat',
  },
  roles: {
    all: 'alles',
    manage: 'verwalten',
    read: 'lesen',
    billing: 'Rechnungen',
    'mail-only': 'nur E-Mails',
  },
  drift: {
    'recipient-gone': 'Rechnungsempfänger nicht erreichbar',
    'check-expired': 'abgelaufene Prüfung',
    'invoice-only': 'nur Sammelrechnung',
    'paid-separately': 'nicht auf der Sammelrechnung',
  },
  areas: {
    forwarding: 'Rufnummern und Rufumleitung',
    access: 'Wer Zugang hat',
    closing: 'Den Account sperren und schließen',
    work: 'Im Account arbeiten',
  },
  values: { yes: 'ja', no: 'nein', voicemail: 'Mailbox', scheduled: 'zu festen Zeiten', until: 'befristet' },
  statuses: { active: 'aktiv', suspended: 'gesperrt', closing: 'wird geschlossen', closed: 'geschlossen' },
  none: 'nichts',
};

/** How a history is written as a table (RFC 4180) in one language, a deed a line. */
export class ActivityCsv extends CsvFile<Column, Words> {
  /** `language` is a BCP 47 tag; words come in English where there are none in it. */
  constructor(language: string) {
    super(language, COLUMNS, { en, de });
  }

  /** One deed, in one line. */
  line(activity: Activity): string {
    const { at, kind, automatic, person, actingFor, account, facts, changes } = activity;
    const words = this.words;
    const about = [
      facts.phone,
      facts.order,
      facts.who,
      facts.right && words.rights[facts.right],
      facts.role && words.roles[facts.role],
      facts.label,
      facts.host,
      facts.drift && words.drift[facts.drift],
      ...changes.map(({ field }) => words.fields[field]),
      facts.payer && changes.length === 0 && words.payers[facts.payer],
    ].filter((each) => typeof each === 'string');
    const side = (which: 'before' | 'after') =>
      changes
        .filter((change) => which in change)
        .map((change) => this.#value(change.field, change[which]))
        .join('; ');
    const cells: Record<Column, string> = {
      time: at,
      kind: words.kinds[kind],
      person: automatic ? words.automatic : harmless(person ?? ''),
      for: harmless(actingFor ? `${actingFor.name} (${actingFor.customerNumber})` : ''),
      number: harmless(account?.customerNumber ?? facts.number ?? ''),
      account: harmless(account?.name ?? ''),
      about: harmless(about.join(', ')),
      from: facts.on ?? '',
      before: harmless(side('before')),
      after: harmless(side('after')),
    };
    return this.row(cells);
  }

  #value(field: ChangedField, value: ActivityChange['after']): string {
    const words = this.words;
    const known: Readonly<Record<string, string>> =
      field === 'payer'
        ? words.payers
        : field === 'rights'
          ? words.rights
          : field === 'withheld'
            ? words.areas
            : field.startsWith('mails')
              ? words.audiences
              : field === 'account-status'
                ? words.statuses
                : field === 'step-up' || field.startsWith('forwarding') || field.endsWith('seen')
                  ? words.values
                  : {};
    const said = [value ?? []].flat().map((each) => (Object.hasOwn(known, each) ? known[each]! : each));
    return said.length > 0 ? said.join(', ') : words.none;
  }
}
