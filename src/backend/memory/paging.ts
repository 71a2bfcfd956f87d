import type { Account } from '../../domain/account.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import { BackendError } from '../../domain/errors.js';
import { HIDDEN_STANDINGS, Standing, type LinkQuery, type LinkSort } from '../../domain/link.js';
import { FINISHED_DAYS } from '../../domain/rules.js';
import type { AccountRecord, LinkRecord } from './records.js';
import { canonical } from './stored-answers.js';
import { isLinked, isOpen, knownAccount, payerOf } from './views.js';
import { standingOf } from '../../domain/link.js';
import type { Store } from './store.js';

const collator = new Intl.Collator('de');
/** Compares texts the way a German reader sorts them. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

const DAY = 86_400_000;
/** How long a cursor can be gone on with. */
const CURSOR_DAYS = 1;

/** Whether a link still belongs in the overview: finished requests leave it after some time. */
export const visible = (world: Store, link: LinkRecord): boolean =>
  isLinked(link) ||
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
  name: ({ link, account }) => account?.name ?? link.typedNumber,
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
  if (account) words.push(account.name, account.location.street, account.location.city);
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

function readCursor(world: Store, cursor: string, of: string): Position {
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
  delete rest.after;
  delete rest.limit;
  return canonical(rest);
}

/** One page of an account's links, in keyset order: whatever changes meanwhile, no row comes twice. */
export function pageOf(
  world: Store,
  mainId: string,
  query: LinkQuery,
): { rows: LinkRecord[]; next: string | null; total: number } {
  const { search = '', standings = [], payer, sort = 'name', descending = false, after, limit = 50 } = query;
  const words = search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const rows = sorted(world, mainId, sort).filter(
    (row) =>
      (standings.length > 0 ? standings.includes(row.standing) : !HIDDEN_STANDINGS.includes(row.standing)) &&
      (payer === undefined || payerOf(row.link) === payer) &&
      words.every((word) => row.text.includes(word)) &&
      visible(world, row.link),
  );
  if (descending) rows.reverse();
  const of = listName(query);
  let start = 0;
  if (after !== undefined) {
    const position = readCursor(world, after, of);
    const found = rows.findIndex((row) => comparePositions(row, position) * (descending ? -1 : 1) > 0);
    start = found < 0 ? rows.length : found;
  }
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  const more = start + limit < rows.length;
  const next =
    more && last ? encode(JSON.stringify({ key: last.key, id: last.id, at: world.time, of })) : null;
  return { rows: page.map(({ link }) => link), next, total: rows.length };
}
