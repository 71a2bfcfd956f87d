import { standingOf, type Link, type Standing } from '../domain/link.js';
import { CsvFile, harmless, type FileWords } from './csv.js';

const COLUMNS = [
  'number',
  'name',
  'street',
  'postcode',
  'city',
  'country',
  'standing',
  'payer',
  'monthly',
  'currency',
  'linked',
  'requested',
  'linkedUntil',
  'extendBy',
  'until',
  'ended',
  'nickname',
  'labels',
] as const;
type Column = (typeof COLUMNS)[number];

/** What a file of links says in one language. */
interface Words extends FileWords<Column> {
  standings: Readonly<Record<Standing, string>>;
  payers: Readonly<Record<Link['payer'], string>>;
}

const en: Words = {
  file: 'linked-accounts',
  columns: {
    number: 'Customer number',
    name: 'Name',
    nickname: 'Own name',
    street: 'Street',
    postcode: 'Postcode',
    city: 'City',
    country: 'Country',
    standing: 'Status',
    payer: 'Billing',
    monthly: 'Monthly charge',
    currency: 'Currency',
    linked: 'Linked since',
    requested: 'Requested on',
    linkedUntil: 'Linked until',
    extendBy: 'Goes on by months',
    until: 'Detached from',
    ended: 'Ended on',
    labels: 'Labels',
  },
  standings: {
    active: 'Active',
    'awaiting-checks': 'Checks open',
    'setting-up': 'Being set up',
    suspended: 'Suspended',
    closing: 'Closing',
    closed: 'Closed',
    rejected: 'Not possible',
    detaching: 'Being detached',
    'waiting-for-owner': 'Waiting for the owner',
    'waiting-for-code': 'Waiting for proof',
    'needs-confirmation': 'Your confirmation',
    scheduled: 'Starts later',
    declined: 'Declined',
    expired: 'Expired',
    failed: 'Not possible',
    canceled: 'Withdrawn',
    detached: 'Detached',
    renewed: 'Asked again',
  },
  payers: { main: 'Collective invoice', secondary: 'Own invoice' },
};

const de: Words = {
  file: 'verknuepfte-accounts',
  columns: {
    number: 'Kundennummer',
    name: 'Name',
    nickname: 'Eigener Name',
    street: 'Straße',
    postcode: 'Postleitzahl',
    city: 'Ort',
    country: 'Land',
    standing: 'Status',
    payer: 'Abrechnung',
    monthly: 'Monatlicher Betrag',
    currency: 'Währung',
    linked: 'Verknüpft seit',
    requested: 'Angefragt am',
    linkedUntil: 'Verknüpft bis',
    extendBy: 'Geht weiter um Monate',
    until: 'Abgekoppelt ab',
    ended: 'Beendet am',
    labels: 'Labels',
  },
  standings: {
    active: 'Aktiv',
    'awaiting-checks': 'Prüfung offen',
    'setting-up': 'Wird eingerichtet',
    suspended: 'Gesperrt',
    closing: 'Wird geschlossen',
    closed: 'Geschlossen',
    rejected: 'Nicht möglich',
    detaching: 'Wird abgekoppelt',
    'waiting-for-owner': 'Wartet auf den Inhaber',
    'waiting-for-code': 'Wartet auf Nachweis',
    'needs-confirmation': 'Ihre Bestätigung',
    scheduled: 'Beginnt später',
    declined: 'Abgelehnt',
    expired: 'Abgelaufen',
    failed: 'Nicht möglich',
    canceled: 'Zurückgezogen',
    detached: 'Abgekoppelt',
    renewed: 'Erneut angefragt',
  },
  payers: { main: 'Sammelrechnung', secondary: 'Eigene Rechnung' },
};

/** How links are written as a table (RFC 4180) in one language: readable for a spreadsheet that speaks it. */
export class LinkCsv extends CsvFile<Column, Words> {
  /** `language` is a BCP 47 tag; words come in English where there are none in it. */
  constructor(language: string) {
    super(language, COLUMNS, { en, de });
  }

  /** One link. */
  line(link: Link): string {
    const { account, detachOn, term } = link;
    const { standings, payers } = this.words;
    const location = account?.location;
    const cells: Record<Column, string> = {
      number: harmless(link.customerNumber),
      name: harmless(account?.name ?? ''),
      nickname: harmless(link.nickname ?? ''),
      street: harmless(location?.street ?? ''),
      postcode: harmless(location?.postcode ?? ''),
      city: harmless(location?.city ?? ''),
      country: harmless(location?.country ?? ''),
      standing: standings[standingOf(link)],
      payer: payers[link.payer],
      monthly: account ? this.table.amount(account.monthly) : '',
      currency: account?.monthly.currency ?? '',
      linked: day(link.linkedAt),
      requested: day(link.requestedAt),
      linkedUntil: term?.endOn === undefined ? '' : dayBefore(term.endOn),
      extendBy: term?.extendBy === undefined ? '' : String(term.extendBy),
      until: detachOn ?? '',
      ended: day(link.endedAt),
      labels: harmless((link.labels ?? []).join(', ')),
    };
    return this.row(cells);
  }
}

const dayBefore = (text: string): string =>
  new Date(Date.parse(text) - 86_400_000).toISOString().slice(0, 10);

const day = (instant: string | null): string => instant?.slice(0, 10) ?? '';
