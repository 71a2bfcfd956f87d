import { sql } from 'kysely';
import {
  NO_ROWS,
  type BulkLink,
  type BulkRow,
  type BulkRowQuery,
  type BulkRows,
} from '../../../../src/domain/bulk-link.js';
import { BackendError } from '../../../../src/domain/errors.js';
import { consentForAll, type BulkConsent, type PayerConsent } from '../../../../src/domain/payer-consent.js';
import type { Items } from '../../../../src/backend/backend.js';
import type { BulkLinkRow, BulkRowRow } from '../../db/bulk-schema.js';
import type { Call } from '../../world.js';
import { NOT_ADMINISTERED, ownNames, ownPlaces } from '../own-accounts.js';
import { ownScopes } from './check.js';

const PAGE = 200;
/** How many bulk links are listed. */
const SHOWN = 30;

export const bulkVersion = ({ revision }: Pick<BulkLinkRow, 'revision'>): string => `b-${revision}`;

const ownBulks = ({ db, actor }: Pick<Call, 'db' | 'actor'>) =>
  db.selectFrom('bulk_link').selectAll().where('account_id', '=', actor.account.id);

/** A bulk link of the account at work. Others' are as absent as those that never were. */
export async function ownBulk(call: Call, id: string, hold: 'read' | 'hold'): Promise<BulkLinkRow> {
  const query = ownBulks(call).where('id', '=', id);
  const bulk = await (hold === 'hold' ? query.forUpdate() : query).executeTakeFirst();
  if (!bulk) throw new BackendError('not-found');
  return bulk;
}

/** How the rows of bulk links stand in all. */
export async function bulkViews(call: Call, bulks: readonly BulkLinkRow[]): Promise<BulkLink[]> {
  const { db, now, world } = call;
  if (bulks.length === 0) return [];
  const counted = await db
    .selectFrom('bulk_row')
    .select(['bulk_id', 'state', 'kind'])
    .select((each) => [
      each.fn.countAll<number>().as('rows'),
      sql<number>`coalesce(sum(monthly_amount), 0)::bigint`.as('monthly'),
      sql<number>`coalesce(sum(once_amount), 0)::bigint`.as('once'),
      sql<string | null>`max(currency)`.as('currency'),
    ])
    .where(
      'bulk_id',
      'in',
      bulks.map(({ id }) => id),
    )
    .groupBy(['bulk_id', 'state', 'kind'])
    .execute();
  const starters = bulks.flatMap(({ started_by }) => started_by ?? []);
  const people = starters.length
    ? await db.selectFrom('person').select(['id', 'name']).where('id', 'in', starters).execute()
    : [];
  const { perHour, perDay } = world.requestLimits;
  const consents = await consentsFor(
    call,
    bulks.filter(({ id, state }) => state === 'open' && counted.some((each) => isReadyOwn(each, id))),
  );
  return bulks.map((bulk) => {
    const own = counted.filter(({ bulk_id }) => bulk_id === bulk.id);
    const counts = { ...NO_ROWS };
    for (const { state, rows } of own) counts[state] += rows;
    const ready = (kind: BulkRow['kind']) =>
      own.find((each) => each.state === 'ready' && each.kind === kind && each.rows > 0);
    const orders = ready('order');
    const money = (amount: number) => ({ amount, currency: orders?.currency ?? 'EUR' });
    const { waits_until: waits } = bulk;
    const owned = own.filter(({ kind }) => kind === 'own');
    return {
      id: bulk.id,
      version: bulkVersion(bulk),
      name: bulk.name,
      state: bulk.state,
      createdAt: bulk.created_at,
      createdBy: bulk.created_by,
      startedBy: people.find(({ id }) => id === bulk.started_by)?.name ?? null,
      startedAt: bulk.started_at,
      endedAt: bulk.ended_at,
      waitsUntil: bulk.state === 'running' && waits !== null && waits > now ? waits : null,
      rows: own.reduce((sum, { rows }) => sum + rows, 0),
      counts,
      readyLinks: ready('link')?.rows ?? 0,
      own:
        owned.length === 0
          ? null
          : {
              rows: owned.reduce((sum, { rows }) => sum + rows, 0),
              ready: ready('own')?.rows ?? 0,
              consent: consents.get(bulk.id) ?? null,
            },
      readyOrders: orders
        ? { count: orders.rows, monthly: money(orders.monthly), once: money(orders.once) }
        : null,
      pace: { perHour, perDay },
    };
  });
}

const isReadyOwn = (
  each: { bulk_id: string; kind: BulkRow['kind']; state: BulkRow['state'] },
  bulk: string,
): boolean => each.bulk_id === bulk && each.kind === 'own' && each.state === 'ready';

/** What whoever pays has to confirm before bulk links are started, as far as the person administers their accounts. */
async function consentsFor(
  call: Call,
  bulks: readonly BulkLinkRow[],
): Promise<Map<string, BulkConsent | null>> {
  if (bulks.length === 0) return new Map();
  const rows = await ownReady(
    call,
    bulks.map(({ id }) => id),
  );
  return new Map(
    bulks.map(({ id }) => [
      id,
      consentForAll(rows.flatMap(({ bulk, consent }) => (bulk === id ? (consent ?? []) : []))),
    ]),
  );
}

/** The ready rows of accounts that the person administers, each with what whoever pays has to confirm. */
export async function ownReady(
  call: Call,
  bulks: readonly string[],
): Promise<{ bulk: string; number: number; consent: PayerConsent | null }[]> {
  const rows = await call.db
    .selectFrom('bulk_row')
    .select(['bulk_id', 'number', 'key', 'cells'])
    .where('bulk_id', 'in', bulks)
    .where('kind', '=', 'own')
    .where('state', '=', 'ready')
    .execute();
  const places = await ownPlaces(
    call,
    rows.flatMap(({ key }) => key ?? []),
  );
  return rows.map(({ bulk_id: bulk, number, key, cells }) => ({
    bulk,
    number,
    consent: (key !== null && places.get(key)?.consent(ownScopes(call, cells))) || null,
  }));
}

export const bulkView = async (call: Call, bulk: BulkLinkRow): Promise<BulkLink> =>
  (await bulkViews(call, [bulk]))[0]!;

/** Those that are not finished, and as many of the others as somebody looks through. */
export async function listBulkLinks(call: Call): Promise<Items<BulkLink>> {
  const bulks = await ownBulks(call)
    .orderBy(sql`ended_at is not null`)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(SHOWN)
    .execute();
  const newestFirst = bulks.sort((a, b) => (a.created_at < b.created_at ? 1 : -1));
  return { items: await bulkViews(call, newestFirst) };
}

export const getBulkLink = async (call: Call, { bulk }: { bulk: string }): Promise<BulkLink> =>
  bulkView(call, await ownBulk(call, bulk, 'read'));

/** What a rule says of an account is for those who administer it. */
const rowView = (row: BulkRowRow, account: BulkRow['account']): BulkRow => ({
  number: row.number,
  kind: row.kind,
  cells: row.cells,
  state: row.state,
  problems: row.problems,
  duplicateOf: row.duplicate_of,
  reason: row.kind === 'own' && row.state === 'obstacle' && !account ? NOT_ADMINISTERED : row.reason,
  account,
  link: row.link_id,
  newNumber: row.new_number,
  doneAt: row.done_at,
});

export async function listBulkRows(
  call: Call,
  { bulk: id, states = [], position = 0, limit = PAGE }: BulkRowQuery,
): Promise<BulkRows> {
  const { db } = call;
  const bulk = await ownBulk(call, id, 'read');
  let rows = db.selectFrom('bulk_row').where('bulk_id', '=', bulk.id);
  if (states.length > 0) rows = rows.where('state', 'in', states);
  const { total } = await rows
    .select((each) => each.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await rows.selectAll().orderBy('number').offset(position).limit(limit).execute();
  const names = await ownNames(
    call,
    items.flatMap(({ kind, key }) => (kind === 'own' ? (key ?? []) : [])),
  );
  const named = ({ kind, key }: BulkRowRow) => (kind === 'own' && key !== null ? names.get(key) : undefined);
  return { items: items.map((row) => rowView(row, named(row) ?? null)), total };
}
