import { sql } from 'kysely';
import { noted } from '../../db/annotations.js';
import { referred } from '../../db/invoices.js';
import { BULK_DONE, BULK_LINK_DAYS, rowsIn, type BulkRowKind } from '../../../../src/domain/bulk-link.js';
import type { Asked, RowReading } from '../../../../src/domain/bulk-row.js';
import { BackendError } from '../../../../src/domain/errors.js';
import { record } from '../../audit.js';
import type { Database } from '../../db/connect.js';
import type { BulkLinkRow, BulkRowRow } from '../../db/bulk-schema.js';
import { isCollision } from '../../http/idempotency.js';
import { asRefusal } from '../../http/problem.js';
import { send } from '../../mail/outbox.js';
import { placeOrder } from '../../orders/orders.js';
import { accountById } from '../../sessions/sessions.js';
import { after, type Call, type World } from '../../world.js';
import { hasQuota, personFullUntil } from '../request-limits.js';
import { linkOwn } from '../own-accounts.js';
import { requestLink } from '../requests.js';
import { offerNow } from '../../orders/offer.js';
import { readingOf } from './check.js';
import { bulkView } from './seen.js';

/** How many rows of one bulk link are worked on before the next one has its turn. */
const AT_ONCE = 20;

/**
 * Works on what was started, a row at a time and each in a transaction of its own, as far as requests are allowed.
 * Whoever looks on, and however often this process ends in the middle, a row is done once. Gives how many were done.
 */
export async function workOnBulks(world: World): Promise<number> {
  const now = new Date(world.clock()).toISOString();
  const due = await world.db
    .selectFrom('bulk_link')
    .select('id')
    .where('state', '=', 'running')
    .where((where) => where.or([where('waits_until', 'is', null), where('waits_until', '<=', now)]))
    .execute();
  let done = 0;
  for (const { id } of due) for (let count = 0; count < AT_ONCE && (await next(world, id)); count++) done++;
  return done;
}

/** Does the next row of one that runs. Tells whether there may be another one at once. */
async function next(world: World, id: string): Promise<boolean> {
  const transaction = await world.db.startTransaction().execute();
  try {
    // Held, so that nobody else works on it, and whoever pauses it knows that it rests.
    const bulk = await transaction
      .selectFrom('bulk_link')
      .selectAll()
      .where('id', '=', id)
      .where('state', '=', 'running')
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    const goesOn = bulk ? await step(await callOf(world, transaction, bulk), bulk, transaction) : false;
    await transaction.commit().execute();
    return goesOn;
  } catch (thrown) {
    if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute();
    // Another transaction got in the way: the row is still there for the next round.
    if (isCollision(thrown)) return false;
    throw thrown;
  }
}

/** Who started it acts, with the rights that they have now. */
async function callOf(world: World, db: Database, bulk: BulkLinkRow): Promise<Call> {
  const time = world.clock();
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', bulk.started_by!)
    .executeTakeFirstOrThrow();
  const now = new Date(time).toISOString();
  return {
    world,
    db,
    now,
    time,
    language: bulk.language,
    actor: {
      session: '',
      person,
      account: await accountById(db, bulk.account_id),
      link: null,
      delegatedUntil: null,
      permissions: person.permissions,
      authTime: bulk.started_at ?? now,
      acr: 'password',
    },
  };
}

/** How long one that has no room for open requests waits before it looks again, in milliseconds. */
const QUOTA_PAUSE = 3_600_000;

/** Until when no more may be asked for, in milliseconds; undefined: now they may. */
const fullUntil = async (call: Call): Promise<number | undefined> =>
  (await personFullUntil(call)) ?? ((await hasQuota(call)) ? undefined : call.time + QUOTA_PAUSE);

type Savepoints = Awaited<ReturnType<ReturnType<Database['startTransaction']>['execute']>>;

async function step(call: Call, bulk: BulkLinkRow, transaction: Savepoints): Promise<boolean> {
  const full = await fullUntil(call);
  // Whoever may ask for no more accounts can still order some, and link what they administer.
  const kinds: readonly BulkRowKind[] = full === undefined ? ['link', 'own', 'order'] : ['own', 'order'];
  const row = await readyRow(call, bulk, kinds);
  if (row) {
    await work(call, bulk, row, transaction);
    return true;
  }
  if (full !== undefined && (await readyRow(call, bulk, ['link'])))
    await call.db
      .updateTable('bulk_link')
      .set({ waits_until: new Date(full).toISOString() })
      .where('id', '=', bulk.id)
      .execute();
  else await finish(call, bulk);
  return false;
}

const readyRow = (
  { db }: Call,
  { id }: BulkLinkRow,
  kinds: readonly BulkRowKind[],
): Promise<BulkRowRow | undefined> =>
  db
    .selectFrom('bulk_row')
    .selectAll()
    .where('bulk_id', '=', id)
    .where('state', '=', 'ready')
    .where('kind', 'in', kinds)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();

type Outcome = Partial<Pick<BulkRowRow, 'state' | 'reason' | 'link_id' | 'new_number'>>;

/** Does what a row asks for, or notes why not: both together, or nothing. */
async function work(call: Call, bulk: BulkLinkRow, row: BulkRowRow, transaction: Savepoints): Promise<void> {
  const effect = await transaction.savepoint('effect').execute();
  let outcome: Outcome;
  try {
    outcome = await done(call, bulk, row);
  } catch (thrown) {
    if (isCollision(thrown)) throw thrown;
    const refusal = asRefusal(thrown);
    if (!refusal) call.world.log(`Row ${row.number} of ${bulk.id} failed`, thrown);
    await effect.rollbackToSavepoint('effect').execute();
    outcome = refused(refusal ?? new BackendError('server-error'));
  }
  await call.db
    .updateTable('bulk_row')
    .set({ ...outcome, done_at: call.now })
    .where('bulk_id', '=', bulk.id)
    .where('number', '=', row.number)
    .where('state', '=', 'ready')
    .execute();
}

/** What is there already is no failure: it is what was wanted. */
const refused = ({ code, facts }: BackendError): Outcome =>
  code === 'already-linked' || code === 'already-requested'
    ? { state: code, link_id: facts.id ?? null }
    : { state: 'refused', reason: code };

async function done(call: Call, bulk: BulkLinkRow, row: BulkRowRow): Promise<Outcome> {
  const { asked, note } = readingOf(call, await offerNow(call), row.cells);
  const right = row.kind === 'order' ? 'order-accounts' : 'link-accounts';
  if (!call.actor.permissions.includes(right)) throw new BackendError('not-allowed');
  if (!asked) throw new BackendError('invalid-input');
  if (asked.kind === 'own') {
    const { key, monthly_amount: amount, currency } = row;
    const agreed = bulk.consent && amount !== null && currency !== null;
    const consent = agreed ? { ...bulk.consent!, monthly: { amount, currency } } : undefined;
    const { id, state } = await linkOwn(call, { key: key!, scopes: asked.request.scopes, consent }, (link) =>
      keepNote(call.db, link, note),
    );
    return { state: state === 'scheduled' ? state : 'linked', link_id: id };
  }
  const { id, newNumber } = await take(call, bulk, row, asked);
  await keepNote(call.db, id, note);
  return newNumber === null
    ? { state: 'requested', link_id: id }
    : { state: 'ordered', link_id: id, new_number: newNumber };
}

async function take(
  call: Call,
  bulk: BulkLinkRow,
  { monthly_amount: monthly, once_amount: once, currency }: BulkRowRow,
  asked: Exclude<Asked, { kind: 'own' }>,
): Promise<{ id: string; newNumber: string | null }> {
  if (asked.kind === 'link') return { id: (await requestLink(call, asked.request)).id, newNumber: null };
  const price = (amount: number | null) => ({ amount: amount ?? 0, currency: currency ?? '' });
  const order = { ...asked.order, monthly: price(monthly), once: price(once) };
  // One mail at the end tells of all of them.
  const { link } = await placeOrder(call, { ...order, termsVersion: bulk.terms_version ?? '' }, 'quietly');
  return { id: link.id, newNumber: link.customerNumber };
}

/** What the main account's own people note is theirs from the request on. */
async function keepNote(db: Database, link: string, note: RowReading['note']): Promise<void> {
  const { nickname, costCentre } = note;
  if (nickname === '' && costCentre === '') return;
  await db
    .updateTable('link')
    .set({
      ...noted({ nickname, labels: [], hidden: false }),
      ...referred({ costCentre, purchaseOrder: '', invoiceName: '' }),
    })
    .where('id', '=', link)
    .execute();
}

async function finish(call: Call, bulk: BulkLinkRow): Promise<void> {
  const { db, now, actor } = call;
  const finished = await db
    .updateTable('bulk_link')
    .set({
      state: 'finished',
      ended_at: now,
      touched_at: now,
      waits_until: null,
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', bulk.id)
    .where('state', '=', 'running')
    .returningAll()
    .executeTakeFirst();
  if (!finished) return;
  const { name, rows, counts } = await bulkView(call, finished);
  const { name: account, customer_number: customerNumber } = actor.account;
  const message = {
    kind: 'bulk-finished',
    account: { name: account, customerNumber },
    file: name,
    rows,
    requested: counts.requested,
    linked: counts.linked,
    scheduled: counts.scheduled,
    ordered: counts.ordered,
  } as const;
  await send(call, actor.person.email, message, bulk.language);
  // The account was not told of each link: it is told of all of them.
  if (counts.linked + counts.scheduled > 0 && actor.account.contact_email !== actor.person.email)
    await send(call, actor.account.contact_email, message, actor.account.language);
  const details = { bulk: bulk.id, rows: rowsIn({ counts }, BULK_DONE) };
  await record(call, null, { action: 'bulk-finished', subject: bulk.account_id, details });
}

/** Forgets what nobody has touched for long enough. */
export const forgetOldBulks = ({ db, clock }: World): Promise<unknown> =>
  db
    .deleteFrom('bulk_link')
    .where('state', '<>', 'running')
    .where('touched_at', '<', after(clock(), -BULK_LINK_DAYS * 86_400))
    .execute();
