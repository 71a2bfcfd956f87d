import { sql, type Updateable } from 'kysely';
import {
  BULK_DONE,
  BULK_LINKS_OPEN,
  type BulkLink,
  type BulkLinkInput,
  type BulkLinkState,
  type NewBulkLinkInput,
  type PutBulkRowsInput,
  type RemoveBulkRowsInput,
  type StartBulkLinkInput,
} from '../../../../src/domain/bulk-link.js';
import { BackendError } from '../../../../src/domain/errors.js';
import { sameMoney } from '../../../../src/domain/money.js';
import { bulkConsentProblem } from '../../../../src/domain/payer-consent.js';
import { record } from '../../audit.js';
import { offerNow } from '../../orders/offer.js';
import type { BulkLinkRow, BulkLinkTable } from '../../db/bulk-schema.js';
import { newId } from '../../db/seed.js';
import type { Call } from '../../world.js';
import { requireVersion } from '../own-link.js';
import { requireRunning } from '../running.js';
import { check, written } from './check.js';
import { bulkVersion, bulkView, ownBulk, ownReady } from './seen.js';

/** Leaves room for one more that is not finished. Two at the same time are counted one after the other. */
async function requireRoom({ db, actor }: Call): Promise<void> {
  const { id } = actor.account;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bulk links ${id}`}, 0))`.execute(db);
  const { open } = await db
    .selectFrom('bulk_link')
    .select((each) => each.fn.countAll<number>().as('open'))
    .where('account_id', '=', id)
    .where('state', 'in', ['open', 'running', 'paused'])
    .executeTakeFirstOrThrow();
  if (open >= BULK_LINKS_OPEN) throw new BackendError('quota-reached', { facts: { count: open } });
}

export async function createBulkLink(call: Call, { name = '' }: NewBulkLinkInput): Promise<BulkLink> {
  const { db, actor, now, language } = call;
  if (actor.account.role === 'secondary') throw new BackendError('no-main-eligible');
  await requireRoom(call);
  const bulk = await db
    .insertInto('bulk_link')
    .values({
      id: newId('b'),
      account_id: actor.account.id,
      name,
      state: 'open',
      created_at: now,
      created_by: actor.person.name,
      touched_at: now,
      language,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return bulkView(call, bulk);
}

/** One step in its life, as one guarded update. Its rows were changed before. */
async function move(
  call: Call,
  bulk: BulkLinkRow,
  change: Omit<Updateable<BulkLinkTable>, 'revision' | 'touched_at'>,
): Promise<BulkLinkRow> {
  const moved = await call.db
    .updateTable('bulk_link')
    .set({ ...change, touched_at: call.now, revision: sql<number>`revision + 1` })
    .where('id', '=', bulk.id)
    .where('state', '=', bulk.state)
    .where('revision', '=', bulk.revision)
    .returningAll()
    .executeTakeFirst();
  if (!moved) throw new BackendError('conflict');
  return moved;
}

/** The rows can be changed as long as it is open, those that were done never. */
async function openWithout(call: Call, id: string, numbers: readonly number[]): Promise<BulkLinkRow> {
  const bulk = await ownBulk(call, id, 'hold');
  const done = await call.db
    .selectFrom('bulk_row')
    .select('number')
    .where('bulk_id', '=', id)
    .where('number', 'in', numbers)
    .where('state', 'in', BULK_DONE)
    .limit(1)
    .executeTakeFirst();
  if (bulk.state !== 'open' || done) throw new BackendError('conflict');
  return bulk;
}

export async function putBulkRows(call: Call, { bulk: id, rows }: PutBulkRowsInput): Promise<BulkLink> {
  // Of two rows with one number the last one counts.
  const cells = new Map(rows.map((row) => [row.number, row.cells]));
  const bulk = await openWithout(call, id, [...cells.keys()]);
  const offer = await offerNow(call);
  await call.db
    .insertInto('bulk_row')
    .values(
      [...cells].map(([number, each]) => ({
        bulk_id: id,
        number,
        cells: JSON.stringify(each),
        state: 'invalid',
        ...written(call, offer, each),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['bulk_id', 'number']).doUpdateSet((row) => ({
        kind: row.ref('excluded.kind'),
        cells: sql<string>`excluded.cells`,
        problems: sql<string>`excluded.problems`,
        key: row.ref('excluded.key'),
        monthly_amount: row.ref('excluded.monthly_amount'),
        once_amount: row.ref('excluded.once_amount'),
        currency: row.ref('excluded.currency'),
      })),
    )
    .execute();
  await check(call, id);
  return bulkView(call, await move(call, bulk, {}));
}

export async function removeBulkRows(
  call: Call,
  { bulk: id, numbers }: RemoveBulkRowsInput,
): Promise<BulkLink> {
  const bulk = await openWithout(call, id, numbers);
  await call.db.deleteFrom('bulk_row').where('bulk_id', '=', id).where('number', 'in', numbers).execute();
  await check(call, id);
  return bulkView(call, await move(call, bulk, {}));
}

/** As it was looked at, held until the transaction ends. */
async function decided(
  call: Call,
  { bulk: id, version }: BulkLinkInput,
  from: readonly BulkLinkState[],
): Promise<BulkLinkRow> {
  const bulk = await ownBulk(call, id, 'hold');
  requireVersion(bulkVersion(bulk), version);
  if (!from.includes(bulk.state)) throw new BackendError('conflict');
  return bulk;
}

/** Reads the rows that were not done by what may be done now, by whoever asks, and checks them. */
async function reread(call: Call, bulk: string): Promise<void> {
  const { db } = call;
  const rows = await db
    .selectFrom('bulk_row')
    .select(['number', 'cells'])
    .where('bulk_id', '=', bulk)
    .where('state', 'not in', BULK_DONE)
    .execute();
  const offer = await offerNow(call);
  const read = rows.map(({ number, cells }) => ({ number, ...written(call, offer, cells) }));
  await sql`update bulk_row set problems = read.problems::jsonb, monthly_amount = read.monthly_amount,
    once_amount = read.once_amount, currency = read.currency
    from jsonb_to_recordset(${JSON.stringify(read)}::jsonb)
      as read (number integer, problems text, monthly_amount bigint, once_amount bigint, currency text)
    where bulk_row.bulk_id = ${bulk} and bulk_row.number = read.number`.execute(db);
  await check(call, bulk);
}

export async function startBulkLink(call: Call, input: StartBulkLinkInput): Promise<BulkLink> {
  const { actor, now, language } = call;
  const { orders, consent } = input;
  const bulk = await decided(call, input, ['open']);
  if (actor.account.role === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(actor.account);
  await reread(call, bulk.id);
  const { counts, readyOrders, own } = await bulkView(call, bulk);
  if (counts.ready === 0) throw new BackendError('conflict');
  if (readyOrders) {
    const { termsVersion } = (await offerNow(call)).catalogue;
    if (!orders || orders.termsVersion !== termsVersion) throw new BackendError('terms-changed');
    if (!sameMoney(orders.monthly, readyOrders.monthly) || !sameMoney(orders.once, readyOrders.once))
      throw new BackendError('price-changed');
  }
  const problem = bulkConsentProblem(own?.consent ?? null, consent);
  if (problem) throw new BackendError(problem);
  await keepAgreed(call, bulk.id);
  const started = await move(call, bulk, {
    state: 'running',
    started_by: actor.person.id,
    started_at: now,
    ended_at: null,
    waits_until: null,
    terms_version: orders?.termsVersion ?? null,
    consent: consent ? JSON.stringify({ wording: consent.wording, from: consent.from }) : null,
    language,
  });
  return told(call, started, 'bulk-started');
}

/** What whoever pays has confirmed is kept with each row: at another price it is not linked. */
async function keepAgreed(call: Call, bulk: string): Promise<void> {
  const agreed = (await ownReady(call, [bulk])).flatMap(({ number, consent }) =>
    consent ? { number, ...consent.monthly } : [],
  );
  if (agreed.length === 0) return;
  await sql`update bulk_row set monthly_amount = agreed.amount, currency = agreed.currency
    from jsonb_to_recordset(${JSON.stringify(agreed)}::jsonb) as agreed (number integer, amount bigint, currency text)
    where bulk_row.bulk_id = ${bulk} and bulk_row.number = agreed.number`.execute(call.db);
}

export const pauseBulkLink = async (call: Call, input: BulkLinkInput): Promise<BulkLink> =>
  told(
    call,
    await move(call, await decided(call, input, ['running']), { state: 'paused', waits_until: null }),
    'bulk-paused',
  );

export async function resumeBulkLink(call: Call, input: BulkLinkInput): Promise<BulkLink> {
  const bulk = await decided(call, input, ['paused']);
  requireRunning(call.actor.account);
  return told(call, await move(call, bulk, { state: 'running' }), 'bulk-resumed');
}

export async function cancelBulkLink(call: Call, input: BulkLinkInput): Promise<BulkLink> {
  const bulk = await decided(call, input, ['open', 'running', 'paused']);
  const canceled = await move(call, bulk, { state: 'canceled', ended_at: call.now, waits_until: null });
  return bulk.state === 'open' ? bulkView(call, canceled) : told(call, canceled, 'bulk-canceled');
}

export async function reopenBulkLink(call: Call, input: BulkLinkInput): Promise<BulkLink> {
  const bulk = await decided(call, input, ['finished', 'canceled']);
  await requireRoom(call);
  await reread(call, bulk.id);
  return bulkView(call, await move(call, bulk, { state: 'open', ended_at: null }));
}

/** Notes a step, with how many rows are left. */
async function told(
  call: Call,
  bulk: BulkLinkRow,
  action: 'bulk-started' | 'bulk-paused' | 'bulk-resumed' | 'bulk-canceled',
): Promise<BulkLink> {
  const view = await bulkView(call, bulk);
  const details = { bulk: bulk.id, rows: view.counts.ready };
  await record(call, call.actor, { action, subject: bulk.account_id, details });
  return view;
}
