import {
  BULK_FAILED,
  NO_ROWS,
  type BulkCells,
  type BulkLink,
  type BulkRow,
  type BulkRowQuery,
  type BulkRows,
  type BulkRowState,
} from '../../domain/bulk-link.js';
import { checkedState, priceOf, readRow, type ReadBy, type RowReading } from '../../domain/bulk-row.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import { BackendError } from '../../domain/errors.js';
import type { Items } from '../backend.js';
import type { Context } from './context.js';
import type { BulkRecord, BulkRowRecord } from './records.js';
import { targetFullUntil } from './request-limits.js';
import type { Store } from './store.js';
import { isLinked, isOpen } from './views.js';

const PAGE = 200;

export const bulkVersion = ({ revision }: BulkRecord): string => `b-${revision}`;

/** How the rows of a bulk link stand in all. */
export function bulkView(world: Store, bulk: BulkRecord): BulkLink {
  const { id, name, state, createdAt, createdBy, startedById, startedAt, endedAt, waitsUntil } = bulk;
  const counts = { ...NO_ROWS };
  const ready = { links: 0, orders: 0, monthly: 0, once: 0, currency: 'EUR' };
  for (const { state: stands, kind, price } of bulk.rows.values()) {
    counts[stands]++;
    if (stands !== 'ready') continue;
    ready[kind === 'link' ? 'links' : 'orders']++;
    ready.monthly += price?.monthly.amount ?? 0;
    ready.once += price?.once.amount ?? 0;
    ready.currency = price?.monthly.currency ?? ready.currency;
  }
  const money = (amount: number) => ({ amount, currency: ready.currency });
  const { perHour, perDay } = world.requestLimits;
  return {
    id,
    version: bulkVersion(bulk),
    name,
    state,
    createdAt,
    createdBy,
    startedBy: startedById === null ? null : (world.people.get(startedById)?.name ?? null),
    startedAt,
    endedAt,
    waitsUntil: state === 'running' && waitsUntil !== null && waitsUntil > world.now ? waitsUntil : null,
    rows: bulk.rows.size,
    counts,
    readyLinks: ready.links,
    readyOrders:
      ready.orders === 0
        ? null
        : { count: ready.orders, monthly: money(ready.monthly), once: money(ready.once) },
    pace: { perHour, perDay },
  };
}

/** A bulk link of the account at work. Others' are as absent as those that never were. */
export function ownBulk({ world, account }: Context, id: string): BulkRecord {
  const bulk = world.bulks.get(id);
  if (bulk?.accountId !== account.id) throw new BackendError('not-found');
  return bulk;
}

export const listBulkLinks = ({ world, account }: Context): Items<BulkLink> => ({
  items: [...world.bulks.values()]
    .filter(({ accountId }) => accountId === account.id)
    .reverse()
    .map((bulk) => bulkView(world, bulk)),
});

export const getBulkLink = (context: Context, { bulk }: { bulk: string }): BulkLink =>
  bulkView(context.world, ownBulk(context, bulk));

const rowView = ({ key: _key, price: _price, ...row }: BulkRowRecord): BulkRow => row;

/** Rows by number. */
const inOrder = ({ rows }: BulkRecord): BulkRowRecord[] =>
  [...rows.values()].sort((a, b) => a.number - b.number);

export function listBulkRows(
  context: Context,
  { bulk, states = [], position = 0, limit = PAGE }: BulkRowQuery,
): BulkRows {
  const rows = inOrder(ownBulk(context, bulk)).filter(
    ({ state }) => states.length === 0 || states.includes(state),
  );
  return { items: rows.slice(position, position + limit).map(rowView), total: rows.length };
}

/** By what the rows of somebody are read. */
const readBy = ({ world, account, person, now }: Context): ReadBy => ({
  permissions: person.permissions,
  scopes: world.capabilities.scopes,
  offer: world.capabilities.ordering ? world.offer : null,
  country: account.location.country,
  today: now.slice(0, 10),
});

export const readingOf = (context: Context, cells: BulkCells): RowReading => readRow(cells, readBy(context));

/** A row as it was handed in. How it stands is found out by `check`. */
export function rowOf(context: Context, number: number, cells: BulkCells): BulkRowRecord {
  const { kind, problems, key, asked } = readingOf(context, cells);
  return {
    number,
    kind,
    cells,
    state: problems.length > 0 ? 'invalid' : 'ready',
    problems,
    duplicateOf: null,
    reason: null,
    link: null,
    newNumber: null,
    doneAt: null,
    key,
    price: priceOf(asked),
  };
}

/** Rows for which nothing was done yet. */
const UNDONE: readonly BulkRowState[] = ['ready', ...BULK_FAILED];

/** Finds out how all rows stand that nothing was done for, by what the account may know. */
export function check(context: Context, bulk: BulkRecord): void {
  const { world, account, person } = context;
  const mine = world.linksOf(account.id);
  const linked = new Map<string, string>();
  const asked = new Map<string, string>();
  for (const link of mine) {
    const key = customerNumberKey(link.typedNumber);
    if (isLinked(link) && link.joinedBy !== 'collective-invoice') linked.set(key, link.id);
    if (isOpen(link)) asked.set(key, link.id);
  }
  const own = customerNumberKey(account.customerNumber);
  const first = new Map<string, number>();
  for (const row of inOrder(bulk)) {
    const { key, kind, number } = row;
    const earlier = key === null ? undefined : first.get(key);
    if (key !== null && earlier === undefined) first.set(key, number);
    if (!UNDONE.includes(row.state)) continue;
    const isLink = kind === 'link' && key !== null;
    const state = checkedState({
      problems: row.problems,
      duplicateOf: earlier ?? null,
      own: isLink && key === own,
      linked: isLink && linked.has(key),
      requested: isLink && asked.has(key),
      tooOften: isLink && targetFullUntil(world, key, person.id) !== undefined,
    });
    Object.assign(row, {
      state,
      reason: null,
      duplicateOf: state === 'duplicate' ? (earlier ?? null) : null,
      link:
        state === 'already-linked'
          ? linked.get(key!)!
          : state === 'already-requested'
            ? asked.get(key!)!
            : null,
    });
  }
}
