import type { Activity } from '../domain/activity.js';
import type { ForwardingRule, PhoneLine } from '../domain/call-forwarding.js';
import type { DocumentKind, Invoice, InvoiceAccount } from '../domain/invoice.js';
import type { LeavingPackage, Shared } from '../domain/leaving-package.js';
import { ActivityCsv } from './activity-csv.js';
import { BYTE_ORDER_MARK, harmless, Table } from './csv.js';
import { documentName, InvoiceCsv } from './invoice-csv.js';
import { packageWords, type PackageWords } from './package-words.js';

/** An account's part of an invoice, with the documents that the backend makes of it when their turn comes. */
export interface PackedInvoice {
  readonly invoice: Invoice;
  readonly part: InvoiceAccount;
  readonly documents: readonly PackedDocument[];
}

interface PackedDocument {
  readonly kind: DocumentKind;
  /** `language`: a BCP 47 tag. */
  readonly make: (language: string) => Piece | Promise<Piece>;
}

/** What a package is made of. */
export interface PackageContents {
  readonly about: LeavingPackage;
  readonly shared: Shared;
  readonly invoices: readonly PackedInvoice[];
  /** Some deeds at a time, newest first. */
  readonly history: () => AsyncIterable<readonly Activity[]> | Iterable<readonly Activity[]>;
  /** Now, ISO 8601. */
  readonly now: string;
}

type Piece = string | Uint8Array;

/** A file of an archive, whose pieces are made when their turn comes. */
export interface PackedFile {
  readonly name: string;
  readonly pieces: () => AsyncIterable<Piece> | Iterable<Piece>;
}

/** The name of the archive. */
export const packageName = ({ about, now }: PackageContents, language: string): string =>
  `${packageWords(language).file}-${about.account.customerNumber.replace(/[^\w-]+/g, '')}-${now.slice(0, 10)}.zip`;

/** The files of a package in one language: what somebody can take along, as tables and documents, and what they are. */
export function packageFiles(contents: PackageContents, language: string): PackedFile[] {
  const { about, shared, invoices, history } = contents;
  const words = packageWords(language);
  const tables = new Tables(words, new Table(language));
  const { files } = words;
  const there = (part: LeavingPackage['parts'][number]) => about.parts.includes(part);
  const { lines = [] } = shared;
  const found: PackedFile[] = [];
  const table = (name: string, pieces: PackedFile['pieces']) => found.push({ name: `${name}.csv`, pieces });
  if (there('account')) table(files.account, () => [tables.account(shared)]);
  if (there('numbers')) {
    table(files.numbers, () => [tables.numbers(lines)]);
    table(files.forwarding, () => [tables.forwarding(lines)]);
  }
  if (there('people')) table(files.people, () => [tables.people(shared, about.main.name)]);
  if (there('history')) table(files.history, () => historyOf(history, language));
  if (there('invoices')) {
    table(`${files.invoices}/${files.invoices}`, () => invoiceTable(invoices, language));
    for (const { invoice, part, documents } of invoices)
      for (const { kind, make } of documents)
        found.push({
          name: `${files.invoices}/${documentName(invoice, kind, part.account.customerNumber)}`,
          pieces: () => once(() => make(language)),
        });
  }
  const readme: PackedFile = {
    name: `${files.readme}.txt`,
    pieces: () => [BYTE_ORDER_MARK + readMe(contents, words, language).join('\r\n')],
  };
  return [readme, ...found];
}

async function* once(make: () => Piece | Promise<Piece>): AsyncGenerator<Piece, void> {
  yield await make();
}

async function* historyOf(
  history: PackageContents['history'],
  language: string,
): AsyncGenerator<string, void> {
  const csv = new ActivityCsv(language);
  yield csv.head;
  for await (const some of history()) yield some.map((activity) => csv.line(activity)).join('');
}

function* invoiceTable(invoices: readonly PackedInvoice[], language: string): Generator<string, void> {
  const csv = new InvoiceCsv(language);
  yield csv.head;
  for (const { invoice, part } of invoices) yield csv.line(invoice, part);
}

/** What is in a package, and what is not, for who opens it years later. */
function readMe(
  { about, shared, invoices, now }: PackageContents,
  words: PackageWords,
  language: string,
): string[] {
  const { files } = words;
  const named = ({ name, customerNumber }: { name: string; customerNumber: string }) =>
    `${name} (${customerNumber})`;
  const ended = about.endsOn !== null && about.endsOn <= now.slice(0, 10);
  const kinds = [...new Set(invoices.flatMap(({ documents }) => documents.map(({ kind }) => kind)))];
  const list = new Intl.ListFormat(language).format(kinds.map((kind) => kind.toUpperCase()));
  const tells: Record<LeavingPackage['parts'][number], readonly string[]> = {
    account: [`${files.account}.csv: ${words.about.account}`],
    numbers: [
      `${files.numbers}.csv: ${words.about.numbers}`,
      `${files.forwarding}.csv: ${words.about.forwarding}`,
    ],
    people: [`${files.people}.csv: ${words.about.people}`],
    invoices: [`${files.invoices}/: ${words.about.invoices(list)}`],
    history: [`${files.history}.csv: ${words.about.history}`],
  };
  const parts = Object.keys(tells) as (keyof typeof tells)[];
  const missing = parts.filter((part) => !about.parts.includes(part));
  return [
    words.title(named({ ...about.account, name: shared.account.name })),
    words.main(named(about.main)),
    words.time(about.since, about.endsOn),
    words.asOf(ended ? about.endsOn! : now.slice(0, 10), ended),
    words.made(now.slice(0, 16).replace('T', ' '), named(about.side === 'main' ? about.main : about.account)),
    '',
    words.contents,
    ...about.parts.flatMap((part) => tells[part].map((line) => `- ${line}`)),
    ...(missing.length > 0
      ? ['', words.without, ...missing.map((part) => `- ${words.parts[part]}. ${words.why}`)]
      : []),
    '',
    words.tables,
    '',
  ];
}

/** What was shared, as tables in one language. */
class Tables {
  readonly #words: PackageWords;
  readonly #table: Table;

  constructor(words: PackageWords, table: Table) {
    this.#words = words;
    this.#table = table;
  }

  account({ account }: Shared): string {
    const { fields, statuses, products, field, value } = this.#words;
    const { location, monthly } = account;
    const cells: Record<keyof typeof fields, string> = {
      number: account.customerNumber,
      name: account.name,
      street: location.street,
      postcode: location.postcode,
      city: location.city,
      country: location.country,
      status: statuses[account.status],
      monthly: this.#table.amount(monthly),
      currency: monthly.currency,
      products: account.products.map((kind) => products[kind] ?? kind).join(', '),
      since: account.customerSince,
    };
    const rows = Object.entries(cells).map(([name, cell]) => [fields[name as keyof typeof fields], cell]);
    return this.#all([[field, value], ...rows]);
  }

  numbers(lines: readonly PhoneLine[]): string {
    const { numbers } = this.#words;
    return this.#all([
      [numbers.number, numbers.name, numbers.since, numbers.voicemail, numbers.paused],
      ...lines.map((line) => [
        line.number,
        line.name,
        line.assignedOn ?? '',
        this.#whether(line.voicemail),
        this.#whether(line.paused),
      ]),
    ]);
  }

  /** A rule a row, as far as somebody has set it. */
  forwarding(lines: readonly PhoneLine[]): string {
    const { forwarding: heads, conditions } = this.#words;
    const rows = lines.flatMap((line) =>
      line.rules
        .filter(({ active, target }) => active || target !== null)
        .map((rule) => [
          line.number,
          conditions[rule.condition],
          this.#whether(rule.active && !line.paused),
          this.#target(rule, lines),
          rule.seconds === null ? '' : String(rule.seconds),
          this.#times(rule),
          line.timeZone,
          rule.until ?? '',
        ]),
    );
    return this.#all([Object.values(heads), ...rows]);
  }

  people({ team = [], helpers = [] }: Shared, main: string): string {
    const { people, rights, own } = this.#words;
    const each = (through: string) => (person: (typeof team)[number]) => [
      person.name,
      through,
      person.permissions.map((right) => rights[right]).join(', '),
    ];
    return this.#all([
      [people.name, people.through, people.rights],
      ...team.map(each(own)),
      ...helpers.filter(({ permissions }) => permissions.length > 0).map(each(main)),
    ]);
  }

  #target({ target }: ForwardingRule, lines: readonly PhoneLine[]): string {
    switch (target?.kind) {
      case undefined:
        return '';
      case 'number':
        return target.number;
      case 'voicemail':
        return this.#words.voicemail;
      case 'kept':
        return this.#words.kept;
      case 'line':
        return lines.find(({ id }) => id === target.line)?.number ?? '';
    }
  }

  #times({ schedule }: ForwardingRule): string {
    if (!schedule) return '';
    const { days, holidays } = this.#words;
    const times = schedule.intervals.map(
      ({ days: on, from, to }) => `${on.map((day) => days[day - 1]).join(' ')} ${from}-${to}`,
    );
    return [...times, holidays[schedule.holidays]].filter(Boolean).join('; ');
  }

  #whether(is: boolean): string {
    return is ? this.#words.yes : this.#words.no;
  }

  #all(rows: readonly (readonly string[])[]): string {
    return BYTE_ORDER_MARK + rows.map((row) => this.#table.line(row.map(harmless))).join('');
  }
}
