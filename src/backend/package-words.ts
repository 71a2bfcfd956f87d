import type { AccountStatus } from '../domain/account.js';
import type { ForwardingRule } from '../domain/call-forwarding.js';
import type { HolidayUse } from '../domain/forwarding-schedule.js';
import type { PackagePart } from '../domain/leaving-package.js';
import type { Permission } from '../domain/person.js';

/** What a package of the joint time says in one language. */
export interface PackageWords {
  /** The beginning of the archive's name. */
  file: string;
  /** Names of the files in it, without what they end with. */
  files: Readonly<
    Record<'readme' | 'account' | 'numbers' | 'forwarding' | 'people' | 'history' | 'invoices', string>
  >;
  /** What each file tells. */
  about: Readonly<Record<'account' | 'numbers' | 'forwarding' | 'people' | 'history', string>> & {
    invoices: (documents: string) => string;
  };
  parts: Readonly<Record<PackagePart, string>>;
  title: (name: string) => string;
  main: (name: string) => string;
  time: (since: string, until: string | null) => string;
  asOf: (day: string, ended: boolean) => string;
  made: (time: string, side: string) => string;
  contents: string;
  without: string;
  why: string;
  tables: string;
  field: string;
  value: string;
  fields: Readonly<
    Record<
      | 'number'
      | 'name'
      | 'street'
      | 'postcode'
      | 'city'
      | 'country'
      | 'status'
      | 'monthly'
      | 'currency'
      | 'products'
      | 'since',
      string
    >
  >;
  numbers: Readonly<Record<'number' | 'name' | 'since' | 'voicemail' | 'paused', string>>;
  forwarding: Readonly<
    Record<'number' | 'condition' | 'active' | 'target' | 'seconds' | 'times' | 'zone' | 'until', string>
  >;
  people: Readonly<Record<'name' | 'through' | 'rights', string>>;
  statuses: Readonly<Record<AccountStatus, string>>;
  products: Readonly<Record<string, string>>;
  conditions: Readonly<Record<ForwardingRule['condition'], string>>;
  holidays: Readonly<Record<HolidayUse, string>>;
  days: readonly [string, string, string, string, string, string, string];
  rights: Readonly<Record<Permission, string>>;
  own: string;
  voicemail: string;
  /** Where calls go to a number that the account keeps. */
  kept: string;
  yes: string;
  no: string;
}

const en: PackageWords = {
  file: 'data-package',
  files: {
    readme: 'README',
    account: 'account',
    numbers: 'numbers',
    forwarding: 'call-forwarding',
    people: 'access',
    history: 'history',
    invoices: 'invoices',
  },
  about: {
    account: 'Name, address, products and charges of the account.',
    numbers: 'Its telephone numbers.',
    forwarding: 'How calls to these numbers are forwarded.',
    people: 'Who could do what in the account: its own people, and people of the main account.',
    history: 'Who did what while the accounts were linked.',
    invoices: (documents) =>
      `Its part of each collective invoice: one table of all, and for each invoice ${documents}.`,
  },
  parts: {
    account: 'The account itself',
    numbers: 'Telephone numbers and call forwarding',
    people: 'Who could do what in the account',
    invoices: 'Its part of collective invoices',
    history: 'Who did what',
  },
  title: (name) => `Data package of ${name}`,
  main: (name) => `Main account: ${name}`,
  time: (since, until) =>
    until === null ? `Linked since ${since}.` : `Linked since ${since}. End of the link: ${until}.`,
  asOf: (day, ended) =>
    ended
      ? `The data are as they were when the link ended, on ${day}.`
      : `The data are as they were when this was made, on ${day}. Until the link ends they can change.`,
  made: (time, side) => `Made on ${time} (UTC) for ${side}.`,
  contents: 'What is in it',
  without: 'What is not in it',
  why: 'Not shared with you, or no longer known.',
  tables: 'The tables (.csv) are in UTF-8 and open in any spreadsheet.',
  field: 'What',
  value: 'Value',
  fields: {
    number: 'Customer number',
    name: 'Name',
    street: 'Street',
    postcode: 'Postcode',
    city: 'City',
    country: 'Country',
    status: 'Status',
    monthly: 'Monthly charge',
    currency: 'Currency',
    products: 'Products',
    since: 'Customer since',
  },
  numbers: {
    number: 'Number',
    name: 'Name',
    since: 'Assigned on',
    voicemail: 'Voicemail',
    paused: 'Forwarding paused',
  },
  forwarding: {
    number: 'Number',
    condition: 'When',
    active: 'Active',
    target: 'Forwarded to',
    seconds: 'After seconds',
    times: 'Times',
    zone: 'Time zone',
    until: 'Until',
  },
  people: { name: 'Name', through: 'Through', rights: 'Rights' },
  statuses: {
    ordered: 'Ordered',
    'awaiting-verification': 'Checks open',
    active: 'Active',
    suspended: 'Suspended',
    closing: 'Closing',
    closed: 'Closed',
    rejected: 'Not possible',
  },
  products: {
    'cloud-telephony': 'Cloud telephony',
    'sip-trunk': 'SIP trunk',
    internet: 'Internet line',
  },
  conditions: {
    always: 'Always',
    busy: 'When busy',
    'no-answer': 'When not answered',
    unreachable: 'When not reachable',
  },
  holidays: {
    'as-usual': '',
    'whole-day': 'all day on public holidays',
    not: 'not on public holidays',
    only: 'only on public holidays',
  },
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  rights: {
    'view-accounts': 'See linked accounts',
    'open-accounts': 'Work in linked accounts',
    'link-accounts': 'Link and detach accounts',
    'order-accounts': 'Order accounts',
    'view-invoices': 'See invoices',
    'manage-forwarding': 'Manage call forwarding',
    'view-access': 'See who has access',
  },
  own: 'Own sign-in',
  voicemail: 'Voicemail',
  kept: 'A number that the account keeps to itself',
  yes: 'yes',
  no: 'no',
};

const de: PackageWords = {
  file: 'datenpaket',
  files: {
    readme: 'LIESMICH',
    account: 'account',
    numbers: 'rufnummern',
    forwarding: 'rufumleitung',
    people: 'zugang',
    history: 'verlauf',
    invoices: 'rechnungen',
  },
  about: {
    account: 'Name, Adresse, Produkte und Beträge des Accounts.',
    numbers: 'Seine Rufnummern.',
    forwarding: 'Wie Anrufe an diese Nummern umgeleitet werden.',
    people: 'Wer im Account was durfte: eigene Personen und Personen des Hauptaccounts.',
    history: 'Wer was getan hat, während die Accounts verknüpft waren.',
    invoices: (documents) =>
      `Sein Anteil an jeder Sammelrechnung: eine Tabelle für alle und zu jeder Rechnung ${documents}.`,
  },
  parts: {
    account: 'Der Account selbst',
    numbers: 'Rufnummern und Rufumleitung',
    people: 'Wer im Account was durfte',
    invoices: 'Sein Anteil an Sammelrechnungen',
    history: 'Wer was getan hat',
  },
  title: (name) => `Datenpaket von ${name}`,
  main: (name) => `Hauptaccount: ${name}`,
  time: (since, until) =>
    until === null ? `Verknüpft seit ${since}.` : `Verknüpft seit ${since}. Ende der Verknüpfung: ${until}.`,
  asOf: (day, ended) =>
    ended
      ? `Die Daten sind so, wie sie am Ende der Verknüpfung waren, am ${day}.`
      : `Die Daten sind so, wie sie beim Erstellen waren, am ${day}. Bis zum Ende der Verknüpfung können sie sich ändern.`,
  made: (time, side) => `Erstellt am ${time} (UTC) für ${side}.`,
  contents: 'Was darin ist',
  without: 'Was nicht darin ist',
  why: 'Mit Ihnen nicht geteilt oder nicht mehr bekannt.',
  tables: 'Die Tabellen (.csv) sind in UTF-8 und lassen sich mit jeder Tabellenkalkulation öffnen.',
  field: 'Was',
  value: 'Wert',
  fields: {
    number: 'Kundennummer',
    name: 'Name',
    street: 'Straße',
    postcode: 'Postleitzahl',
    city: 'Ort',
    country: 'Land',
    status: 'Status',
    monthly: 'Monatlicher Betrag',
    currency: 'Währung',
    products: 'Produkte',
    since: 'Kunde seit',
  },
  numbers: {
    number: 'Rufnummer',
    name: 'Name',
    since: 'Zugeteilt am',
    voicemail: 'Mailbox',
    paused: 'Umleitung pausiert',
  },
  forwarding: {
    number: 'Rufnummer',
    condition: 'Wann',
    active: 'Aktiv',
    target: 'Umgeleitet zu',
    seconds: 'Nach Sekunden',
    times: 'Zeiten',
    zone: 'Zeitzone',
    until: 'Bis',
  },
  people: { name: 'Name', through: 'Durch', rights: 'Rechte' },
  statuses: {
    ordered: 'Bestellt',
    'awaiting-verification': 'Prüfung offen',
    active: 'Aktiv',
    suspended: 'Gesperrt',
    closing: 'Wird geschlossen',
    closed: 'Geschlossen',
    rejected: 'Nicht möglich',
  },
  products: {
    'cloud-telephony': 'Cloud-Telefonie',
    'sip-trunk': 'SIP-Trunk',
    internet: 'Internetanschluss',
  },
  conditions: {
    always: 'Immer',
    busy: 'Wenn besetzt',
    'no-answer': 'Wenn niemand abnimmt',
    unreachable: 'Wenn nicht erreichbar',
  },
  holidays: {
    'as-usual': '',
    'whole-day': 'an Feiertagen ganztägig',
    not: 'nicht an Feiertagen',
    only: 'nur an Feiertagen',
  },
  days: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  rights: {
    'view-accounts': 'Verknüpfte Accounts sehen',
    'open-accounts': 'In verknüpften Accounts arbeiten',
    'link-accounts': 'Accounts verknüpfen und abkoppeln',
    'order-accounts': 'Accounts bestellen',
    'view-invoices': 'Rechnungen sehen',
    'manage-forwarding': 'Rufumleitung verwalten',
    'view-access': 'Sehen, wer Zugang hat',
  },
  own: 'Eigene Anmeldung',
  voicemail: 'Mailbox',
  kept: 'Eine Rufnummer, die der Account für sich behält',
  yes: 'ja',
  no: 'nein',
};

const LANGUAGES: Readonly<Record<string, PackageWords>> = { en, de };

/** `language` is a BCP 47 tag; words come in English where there are none in it. */
export const packageWords = (language: string): PackageWords =>
  LANGUAGES[language.toLowerCase().split('-')[0]!] ?? en;
