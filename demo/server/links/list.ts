import { sql } from 'kysely';
import { customerNumberKey } from '../../../src/domain/customer-number.js';
import type { Link, LinkQuery, LinkSort } from '../../../src/domain/link.js';
import type { Page } from '../../../src/domain/page.js';
import type { LinkRowTable } from '../db/read-model-schema.js';
import { sortKey } from '../db/sort-key.js';
import type { Call } from '../world.js';
import { nameOf, readCursor, writeCursor } from './cursor.js';
import { matching, unsearched, type Asked } from './rows.js';
import { totalOf, type Total } from './total.js';
import { linkViews } from './views.js';
import { withFound } from './found.js';

const COLUMN = {
  name: 'sort_name',
  'customer-number': 'sort_number',
  city: 'sort_city',
  standing: 'standing_rank',
  payer: 'payer',
  monthly: 'monthly_amount',
  newest: 'newness',
} as const satisfies Record<LinkSort, keyof LinkRowTable>;

/** Orders by a number. */
const NUMERIC: readonly LinkSort[] = ['standing', 'monthly', 'newest'];

/** What a typed text is compared as, in orders of texts. */
const TYPED: Partial<Record<LinkSort, (text: string) => string>> = {
  name: sortKey,
  city: sortKey,
  'customer-number': customerNumberKey,
  payer: (text) => text.toLowerCase(),
};

type Key = string | number;

/** A row as the list needs it: its place in the order. */
export interface Placed {
  id: string;
  key: Key;
}

/** One order of an account's links, in both directions, from any place. */
export class Order {
  readonly column: (typeof COLUMN)[LinkSort];
  readonly numeric: boolean;
  readonly #call: Call;
  readonly #asked: Asked;
  readonly #descending: boolean;
  readonly #only: readonly string[] | undefined;

  /** `only` picks rows by id. */
  constructor(call: Call, asked: Asked, only?: readonly string[]) {
    const { sort = 'name', descending = false } = asked;
    this.column = COLUMN[sort];
    this.numeric = NUMERIC.includes(sort);
    this.#call = call;
    this.#asked = asked;
    this.#descending = descending;
    this.#only = only;
  }

  /** Rows beyond a place, nearest first: those that follow it, or those before it. */
  beyond(place: Placed | undefined, way: 'after' | 'before', limit: number, skip = 0): Promise<Placed[]> {
    const down = this.#descending !== (way === 'before');
    let rows = matching(this.#call, this.#asked).select(['id', `${this.column} as key`]);
    if (this.#only) rows = rows.where(sql<boolean>`id = any(${[...this.#only]})`);
    if (place)
      rows = rows.where(
        sql<boolean>`(${sql.ref(this.column)}, id) ${sql.raw(down ? '<' : '>')} (${place.key}, ${place.id})`,
      );
    const direction = down ? 'desc' : 'asc';
    let page = rows.orderBy(this.column, direction).orderBy('id', direction).limit(limit);
    if (skip > 0) page = page.offset(skip);
    return page.execute();
  }

  /** How many rows come before those whose value begins with a text or follows it, in this direction. */
  async before(text: string): Promise<number> {
    const { count } = await matching(this.#call, this.#asked)
      .where(this.column, this.#descending ? '>' : '<', this.#descending ? text + LAST : text)
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  }

  /** The row at a position, counted from the nearer end of so many. */
  async at(position: number, total: number): Promise<Placed | undefined> {
    const rest = total - 1 - position;
    const [row] =
      position <= rest
        ? await this.beyond(undefined, 'after', 1, position)
        : await this.beyond(undefined, 'before', 1, Math.max(0, rest));
    return row;
  }

  /** The same order without its search. */
  get unsearched(): Order {
    return new Order(this.#call, unsearched(this.#asked));
  }
}

/** Comes after whatever a text goes on with. */
const LAST = '\u{10FFFF}';

interface Found {
  rows: Placed[];
  position: number;
  /** Whether rows follow. */
  more: boolean;
  total: Total;
}

/** One page of an account's links, in keyset order: whatever changes meanwhile, no row comes twice. */
export async function listLinks(call: Call, query: LinkQuery): Promise<Page<Link>> {
  const { after: _after, before: _before, position: _position, from: _from, limit: _limit, ...asked } = query;
  const of = nameOf(call.actor.account.id, asked);
  const order = new Order(call, asked);
  const { rows, position, more, total } = await pageOf(call, query, of, order);
  const cursor = (row: Placed, at: number): string =>
    writeCursor({ key: row.key, id: row.id, position: at, at: call.time, of });
  const last = rows.at(-1);
  const end = position + rows.length;
  const ids = rows.map(({ id }) => id);
  const items = await linkViews(call.db, await inOrder(call, ids), call.time);
  return {
    items: await withFound(call.db, items, query.search ?? ''),
    next: last && more ? cursor(last, end) : null,
    previous: rows[0] && position > 0 ? cursor(rows[0], position) : null,
    position,
    // At its end the total is no guess any more than the positions on the way there.
    total: !total.estimated ? total.total : more ? Math.max(total.total, end + 1) : end,
    estimated: total.estimated,
    unreadable: 0,
  };
}

async function pageOf(call: Call, query: LinkQuery, of: string, order: Order): Promise<Found> {
  const { limit = 50, sort = 'name' } = query;
  const typed = TYPED[sort];
  if (query.after !== undefined) {
    const cursor = readCursor(query.after, of, call.time, order.numeric);
    const found = await order.beyond(cursor, 'after', limit + 1);
    return forward(found, limit, cursor.position, await totalOf(call, query));
  }
  if (query.before !== undefined) {
    const cursor = readCursor(query.before, of, call.time, order.numeric);
    const found = await order.beyond(cursor, 'before', limit + 1);
    const rows = found.slice(0, limit).reverse();
    // What came or went meanwhile moves positions; the beginning puts them right.
    const position = found.length > limit ? Math.max(1, cursor.position - rows.length) : 0;
    return { rows, position, more: true, total: await totalOf(call, query) };
  }
  if (query.position !== undefined) return at(order, query.position, limit, await totalOf(call, query));
  if (query.from !== undefined && typed) {
    const total = await totalOf(call, query);
    const text = typed(query.from);
    return total.estimated
      ? near(order, await order.unsearched.before(text), limit, total)
      : at(order, await order.before(text), limit, total);
  }
  const rows = await order.beyond(undefined, 'after', limit + 1);
  // One page that holds all needs no count.
  const { length } = rows;
  if (length <= limit)
    return { rows, position: 0, more: false, total: { total: length, of: length, estimated: false } };
  return forward(rows, limit, 0, await totalOf(call, query));
}

/** Rows after a place of which one more was asked for than the page holds. */
function forward(found: Placed[], limit: number, position: number, total: Total): Found {
  const rows = found.slice(0, limit);
  const more = found.length > limit;
  // What came or went meanwhile moves positions; the end puts them right.
  const exact = more || total.estimated ? position : Math.max(0, total.total - rows.length);
  return { rows, position: exact, more, total };
}

/** The page that begins at a position; beyond the end it is the last row's. */
async function at(order: Order, wished: number, limit: number, total: Total): Promise<Found> {
  const position = Math.min(wished, Math.max(0, total.total - 1));
  if (total.estimated)
    return near(order, Math.round((position / total.total) * total.of), limit, total, position);
  const rest = total.total - position;
  if (position <= rest)
    return forward(await order.beyond(undefined, 'after', limit + 1, position), limit, position, total);
  const size = Math.min(limit, rest);
  const rows = await order.beyond(undefined, 'before', size, rest - size);
  return { rows: rows.reverse(), position, more: rest > size, total };
}

/**
 * The page that begins near a position of the list without its search: what a search finds is thought to be spread
 * evenly, so its positions are guesses, as its total is. The rows from there on are in order and without a gap.
 */
async function near(
  order: Order,
  unsearched: number,
  limit: number,
  total: Total,
  position = Math.round((unsearched / total.of) * total.total),
): Promise<Found> {
  const { of } = total;
  const place = unsearched > 0 ? await order.unsearched.at(Math.min(unsearched, of) - 1, of) : undefined;
  const found = await order.beyond(place, 'after', limit + 1);
  if (found.length > 0) return { rows: found.slice(0, limit), position, more: found.length > limit, total };
  const last = await order.beyond(undefined, 'before', 1);
  return { rows: last, position: Math.max(0, total.total - 1), more: false, total };
}

/** Links by id, in the order of the ids. */
export async function inOrder({ db }: Call, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const links = await db.selectFrom('link').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(links.map((link) => [link.id, link]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
