import type { Account } from '../../domain/account.js';
import { labelKey } from '../../domain/annotation.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import { BackendError } from '../../domain/errors.js';
import { HIDDEN_STANDINGS, Standing, type LinkQuery, type LinkSort } from '../../domain/link.js';
import type { Page } from '../../domain/page.js';
import { FINISHED_DAYS } from '../../domain/rules.js';
import { isFound, reachedBy, soughtIn } from '../../domain/search-words.js';
import type { AccountRecord, LinkRecord } from './records.js';
import { canonical } from './stored-answers.js';
import { isAgreed, isOpen, knownAccount, payerOf, seenLines } from './views.js';
import { standingOf } from '../../domain/link.js';
import type { Store } from './store.js';

const collator = new Intl.Collator('de');
/** Compares texts the way a German reader sorts them. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

/** Compares what was typed with what names begin with: without case and accents. */
const letters = new Intl.Collator('de', { sensitivity: 'base' });

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How long a cursor can be gone on with. */
const CURSOR_DAYS = 1;

/** Whether a link still belongs in the overview: finished requests leave it after some time. */
export const visible = (world: Store, link: LinkRecord): boolean =>
  isAgreed(link) ||
  isOpen(link) ||
  link.state === 'detached' ||
  world.time - Date.parse(link.endedAt ?? link.requestedAt) < FINISHED_DAYS * DAY;

type Key = string | number;

interface Row {
  link: LinkRecord;
  account: Account | AccountRecord | null;
  standing: Standing;
  /** What a search looks through. */
  text: string;
}

const sortKeys: Readonly<Record<LinkSort, (row: Row) => Key>> = {
  name: ({ link, account }) => link.nickname || (account?.name ?? link.typedNumber),
  'customer-number': ({ link, account }) => customerNumberKey(account?.customerNumber ?? link.typedNumber),
  city: ({ account }) => account?.location.city ?? '',
  standing: ({ standing }) => Standing.options.indexOf(standing),
  payer: ({ link }) => payerOf(link),
  monthly: ({ account }) => account?.monthly.amount ?? 0,
  // Negative: the natural order of "newest" begins with the newest.
  newest: ({ link }) => -Date.parse(link.linkedAt ?? link.requestedAt),
};

const compareKeys = (a: Key, b: Key): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

interface Position {
  key: Key;
  id: string;
}

const comparePositions = (a: Position, b: Position): number =>
  compareKeys(a.key, b.key) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface SortedRow extends Row, Position {}

function rowOf(world: Store, link: LinkRecord): Row {
  const account = knownAccount(world, link);
  const number = account?.customerNumber ?? link.typedNumber;
  const words = [number, customerNumberKey(number)];
  if (account)
    words.push(
      account.name,
      account.location.street,
      account.location.city,
      link.nickname,
      link.costCentre,
      link.purchaseOrder,
      link.invoiceName,
    );
  if (account && 'lines' in account && link.scopes.includes('view'))
    words.push(
      ...reachedBy(
        account.contactEmail,
        seenLines(account, link).map(({ number }) => number),
      ),
    );
  return {
    link,
    account,
    standing: standingOf({ state: link.state, account }),
    text: words.join('\n').toLocaleLowerCase('de'),
  };
}

const prepared = new WeakMap<Store, Map<string, { generation: number; rows: SortedRow[] }>>();

/** All links of an account in one order; kept until something changes. */
function sorted(world: Store, mainId: string, sort: LinkSort): readonly SortedRow[] {
  const orders = prepared.get(world) ?? new Map<string, { generation: number; rows: SortedRow[] }>();
  prepared.set(world, orders);
  const name = `${mainId} ${sort}`;
  const known = orders.get(name);
  if (known?.generation === world.generation) return known.rows;
  const rows = world
    .linksOf(mainId)
    .map((link) => rowOf(world, link))
    .map((row): SortedRow => ({ ...row, key: sortKeys[sort](row), id: row.link.id }))
    .sort(comparePositions);
  orders.set(name, { generation: world.generation, rows });
  return rows;
}

/** Base64url (RFC 4648) of a text. */
const encode = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const decode = (text: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0)),
  );

interface Cursor extends Position {
  at: number;
  /** What the list was asked for. */
  of: string;
}

/** A cursor that goes on after a place of a list. */
export const cursorOf = (world: Store, { key, id }: Position, of: string): string =>
  encode(JSON.stringify({ key, id, at: world.time, of }));

export function readCursor(world: Store, cursor: string, of: string): Position {
  try {
    const read = JSON.parse(decode(cursor)) as Partial<Cursor>;
    const { key, id, at } = read;
    const known = (typeof key === 'string' || typeof key === 'number') && typeof id === 'string';
    if (known && read.of === of && typeof at === 'number' && world.time - at < CURSOR_DAYS * DAY)
      return { key, id };
  } catch {
    // Whatever cannot be read is as good as expired.
  }
  throw new BackendError('cursor-expired');
}

/** The name of a list: everything that it was asked for but the page. */
function listName(query: LinkQuery): string {
  const rest = { ...query };
  for (const place of ['after', 'before', 'position', 'from', 'limit'] as const) delete rest[place];
  return canonical(rest);
}

const hasLabels = ({ labels }: LinkRecord, wanted: readonly string[]): boolean => {
  if (wanted.length === 0) return true;
  const own = new Set(labels.map(labelKey));
  return wanted.every((each) => own.has(each));
};

/** What of an account's links a query asks for, in its order; kept until something changes. */
function matching(world: Store, mainId: string, query: LinkQuery, of: string): readonly SortedRow[] {
  const { search = '', standings = [], payer, sort = 'name', descending = false } = query;
  const { labels = [], city, joinedBy, hidden } = query;
  const known = asked.get(world);
  // Finished requests leave the list with time, not with a change.
  const name = `${mainId} ${of} ${world.generation} ${Math.floor(world.time / MINUTE)}`;
  if (known?.name === name) return known.rows;
  const wanted = labels.map(labelKey);
  const sought = soughtIn(search);
  const rows = sorted(world, mainId, sort).filter(
    (row) =>
      (standings.length > 0 ? standings.includes(row.standing) : !HIDDEN_STANDINGS.includes(row.standing)) &&
      (payer === undefined || payerOf(row.link) === payer) &&
      (hidden === 'included' || row.link.hidden === (hidden === 'only')) &&
      (joinedBy === undefined || row.link.joinedBy === joinedBy) &&
      (city === undefined || letters.compare(row.account?.location.city ?? '', city) === 0) &&
      hasLabels(row.link, wanted) &&
      sought.every((each) => isFound(each, row.text)) &&
      visible(world, row.link),
  );
  if (descending) rows.reverse();
  asked.set(world, { name, rows });
  return rows;
}

const asked = new WeakMap<Store, { name: string; rows: readonly SortedRow[] }>();

/** From where and up to where a page goes. */
function span(
  world: Store,
  rows: readonly SortedRow[],
  query: LinkQuery,
  of: string,
): [start: number, end: number] {
  const { after, before, position, from, limit = 50, descending = false } = query;
  const sign = descending ? -1 : 1;
  const first = (test: (row: SortedRow) => boolean, otherwise: number): number => {
    const found = rows.findIndex(test);
    return found < 0 ? otherwise : found;
  };
  const forward = (start: number): [number, number] => [start, Math.min(start + limit, rows.length)];
  const lastRow = Math.max(0, rows.length - 1);
  if (after !== undefined) {
    const cursor = readCursor(world, after, of);
    return forward(first((row) => comparePositions(row, cursor) * sign > 0, rows.length));
  }
  if (before !== undefined) {
    const cursor = readCursor(world, before, of);
    const end = first((row) => comparePositions(row, cursor) * sign >= 0, rows.length);
    return [Math.max(0, end - limit), end];
  }
  if (position !== undefined) return forward(Math.min(position, lastRow));
  if (from !== undefined) {
    const beginning = (key: Key) => [...String(key)].slice(0, [...from].length).join('');
    return forward(
      first(
        ({ key }) => typeof key === 'number' || letters.compare(beginning(key), from) * sign >= 0,
        lastRow,
      ),
    );
  }
  return forward(0);
}

/** Every link that a query asks for, in its order. */
export const allOf = (world: Store, mainId: string, query: LinkQuery): LinkRecord[] =>
  matching(world, mainId, query, listName(query)).map(({ link }) => link);

/** One page of an account's links, in keyset order: whatever changes meanwhile, no row comes twice. */
export function pageOf(
  world: Store,
  mainId: string,
  query: LinkQuery,
): { rows: LinkRecord[] } & Pick<Page<never>, 'next' | 'previous' | 'position' | 'total'> {
  const of = listName(query);
  const rows = matching(world, mainId, query, of);
  const [start, end] = span(world, rows, query, of);
  const page = rows.slice(start, end);
  const cursorAt = (row: SortedRow | undefined): string | null => (row ? cursorOf(world, row, of) : null);
  return {
    rows: page.map(({ link }) => link),
    next: end < rows.length ? cursorAt(page.at(-1)) : null,
    previous: start > 0 ? cursorAt(page[0]) : null,
    position: start,
    total: rows.length,
  };
}
