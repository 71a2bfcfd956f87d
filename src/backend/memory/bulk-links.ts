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
import { consentForAll, type BulkConsent, type PayerConsent } from '../../domain/payer-consent.js';
import { BackendError } from '../../domain/errors.js';
import type { Items } from '../backend.js';
import type { Context } from './context.js';
import { ownPlaces } from './own-accounts.js';
import type { BulkRecord, BulkRowRecord } from './bulk-records.js';
import { targetFullUntil } from './request-limits.js';
import { isLinked, isOpen } from './views.js';

const PAGE = 200;
/** What is said of every number that the person does not administer, whether there is such an account or not. */
export const NOT_ADMINISTERED = 'link-not-verified';

export const bulkVersion = ({ revision }: BulkRecord): string => `b-${revision}`;

/** How the rows of a bulk link stand in all. Its prices are told to whom they are for. */
export function bulkView(context: Context, bulk: BulkRecord): BulkLink {
  const { world } = context;
  const { id, name, state, createdAt, createdBy, startedById, startedAt, endedAt, waitsUntil } = bulk;
  const counts = { ...NO_ROWS };
  const ready = { link: 0, own: 0, order: 0, monthly: 0, once: 0, currency: 'EUR' };
  let own = 0;
  for (const { state: stands, kind, price } of bulk.rows.values()) {
    counts[stands]++;
    if (kind === 'own') own++;
    if (stands !== 'ready') continue;
    ready[kind]++;
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
    readyLinks: ready.link,
    own: own === 0 ? null : { rows: own, ready: ready.own, consent: consentTo(context, bulk) },
    readyOrders:
      ready.order === 0
        ? null
        : { count: ready.order, monthly: money(ready.monthly), once: money(ready.once) },
    pace: { perHour, perDay },
  };
}

/** What whoever pays has to confirm before it is started. */
function consentTo(context: Context, bulk: BulkRecord): BulkConsent | null {
  if (bulk.state !== 'open') return null;
  const find = ownPlaces(context);
  return consentForAll(
    [...bulk.rows.values()].flatMap((row) =>
      row.state === 'ready' ? (consentOf(context, row, find) ?? []) : [],
    ),
  );
}

/** What whoever pays has to confirm for a row; null: nothing. */
export function consentOf(
  context: Context,
  { kind, key, cells }: BulkRowRecord,
  find = ownPlaces(context),
): PayerConsent | null {
  if (kind !== 'own') return null;
  const { asked } = readingOf(context, cells);
  return (asked?.kind === 'own' && find(key, asked.request.scopes)?.consent) || null;
}

/** A bulk link of the account at work. Others' are as absent as those that never were. */
export function ownBulk({ world, account }: Context, id: string): BulkRecord {
  const bulk = world.bulks.get(id);
  if (bulk?.accountId !== account.id) throw new BackendError('not-found');
  return bulk;
}

export const listBulkLinks = (context: Context): Items<BulkLink> => ({
  items: [...context.world.bulks.values()]
    .filter(({ accountId }) => accountId === context.account.id)
    .reverse()
    .map((bulk) => bulkView(context, bulk)),
});

export const getBulkLink = (context: Context, { bulk }: { bulk: string }): BulkLink =>
  bulkView(context, ownBulk(context, bulk));

/** What a rule says of an account is for those who administer it. */
function rowView(
  { key, price: _price, agreed: _agreed, ...row }: BulkRowRecord,
  find: ReturnType<typeof ownPlaces>,
): BulkRow {
  const account = row.kind === 'own' ? find(key, [])?.account : undefined;
  if (account) return { ...row, account: { name: account.name, city: account.location.city } };
  const hidden = row.kind === 'own' && row.state === 'obstacle';
  return { ...row, ...(hidden && { reason: NOT_ADMINISTERED }), account: null };
}

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
  const find = ownPlaces(context);
  return {
    items: rows.slice(position, position + limit).map((row) => rowView(row, find)),
    total: rows.length,
  };
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
    agreed: null,
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
    if (isOpen(link) || link.state === 'scheduled') asked.set(key, link.id);
  }
  const own = customerNumberKey(account.customerNumber);
  const find = ownPlaces(context);
  const first = new Map<string, number>();
  for (const row of inOrder(bulk)) {
    const { key, kind, number } = row;
    const earlier = key === null ? undefined : first.get(key);
    if (key !== null && earlier === undefined) first.set(key, number);
    if (!UNDONE.includes(row.state)) continue;
    const isLink = kind === 'link' && key !== null;
    const { asked: read } = readingOf(context, row.cells);
    const place = read?.kind === 'own' ? find(key, read.request.scopes) : undefined;
    const obstacle = kind === 'own' ? (place ? place.obstacle : NOT_ADMINISTERED) : undefined;
    const state = checkedState({
      problems: row.problems,
      duplicateOf: earlier ?? null,
      own: kind !== 'order' && key === own,
      linked: (isLink && linked.has(key)) || obstacle === 'already-linked',
      requested: (isLink && asked.has(key)) || obstacle === 'already-requested',
      forbidden: obstacle !== undefined,
      tooOften: isLink && targetFullUntil(world, key, person.id) !== undefined,
    });
    Object.assign(row, {
      state,
      reason: state === 'obstacle' ? obstacle! : null,
      duplicateOf: state === 'duplicate' ? (earlier ?? null) : null,
      link:
        state === 'already-linked'
          ? (place?.link?.id ?? linked.get(key!)!)
          : state === 'already-requested'
            ? (place?.link?.id ?? asked.get(key!)!)
            : null,
    } satisfies Partial<BulkRowRecord>);
  }
}
