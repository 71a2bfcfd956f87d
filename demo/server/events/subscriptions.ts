import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import * as v from 'valibot';
import type { Items } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/domain/errors.js';
import {
  EventDelivery,
  isAtHome,
  OLD_SECRET_HOURS,
  stateOf,
  SUBSCRIPTIONS_MOST,
  TEST_EVERY,
  type ChangeSubscriptionInput,
  type EventSubscription,
  type NewSecret,
  type SubscribeInput,
} from '../../../src/domain/event-subscription.js';
import { record } from '../audit.js';
import type { EventDeliveryRow, EventSubscriptionRow } from '../db/event-schema.js';
import { newId } from '../db/seed.js';
import { requireVersion } from '../links/own-link.js';
import { after, type Call } from '../world.js';
import { isPrivateLiteral } from './post.js';

/** How many deliveries are looked at at once. */
const SHOWN = 50;

/** 24 bytes as Standard Webhooks writes them. */
const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;

const deliveryOf = (row: EventDeliveryRow): EventDelivery => ({
  id: row.id,
  kind: v.parse(EventDelivery.entries.kind, row.kind),
  at: row.at,
  state: row.state,
  attempts: row.attempts,
  triedAt: row.tried_at,
  nextAt: row.next_at,
  status: row.status,
  problem: row.problem,
});

const versionOf = ({ revision }: EventSubscriptionRow): string => `w-${revision}`;

function viewOf(
  { now }: Pick<Call, 'now'>,
  row: EventSubscriptionRow,
  { waiting, last }: { waiting: number; last: EventDeliveryRow | undefined },
): EventSubscription {
  const { old_secret_until: until } = row;
  return {
    id: row.id,
    version: versionOf(row),
    callback: row.callback,
    groups: row.groups,
    ...stateOf({ pausedAt: row.paused_at, stoppedAt: row.stopped_at, failingSince: row.failing_since }),
    createdAt: row.created_at,
    createdBy: row.created_by,
    oldSecretUntil: until !== null && until > now ? until : null,
    waiting,
    last: last ? deliveryOf(last) : null,
  };
}

const NOTHING_SENT = { waiting: 0, last: undefined };

const all = ({ db, actor }: Call) =>
  db.selectFrom('event_subscription').selectAll().where('account_id', '=', actor.account.id);

/** A subscription of the account at work, held as it was decided on. */
async function held(call: Call, id: string, version: string): Promise<EventSubscriptionRow> {
  const row = await all(call).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new BackendError('not-found');
  requireVersion(versionOf(row), version);
  return row;
}

async function view(call: Call, row: EventSubscriptionRow): Promise<EventSubscription> {
  const { db } = call;
  const { waiting } = await db
    .selectFrom('event_delivery')
    .select((each) => each.fn.countAll<number>().as('waiting'))
    .where('subscription_id', '=', row.id)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  const last = await db
    .selectFrom('event_delivery')
    .selectAll()
    .where('subscription_id', '=', row.id)
    .where('tried_at', 'is not', null)
    .orderBy('tried_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return viewOf(call, row, { waiting, last });
}

export async function listSubscriptions(call: Call): Promise<Items<EventSubscription>> {
  const rows = await all(call).orderBy('created_at').orderBy('id').execute();
  const items: EventSubscription[] = [];
  for (const row of rows) items.push(await view(call, row));
  return { items };
}

/** What is sent leaves the machine: an address inside it, or inside its network, is not sent to. */
function requireReachable({ world }: Call, callback: string): void {
  if (isAtHome(callback) ? !world.demo : isPrivateLiteral(new URL(callback).hostname))
    throw new BackendError('invalid-input', { fields: [{ field: 'callback', rule: 'private-address' }] });
}

export async function subscribe(call: Call, { callback, groups }: SubscribeInput): Promise<NewSecret> {
  const { db, actor, now } = call;
  requireReachable(call, callback);
  // Held, so that two at the same time are counted one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`subscriptions ${actor.account.id}`}, 0))`.execute(
    db,
  );
  const { length: count } = await all(call).execute();
  if (count >= SUBSCRIPTIONS_MOST) throw new BackendError('quota-reached', { facts: { count } });
  const secret = newSecret();
  const row = await db
    .insertInto('event_subscription')
    .values({
      id: newId('w'),
      account_id: actor.account.id,
      callback,
      groups: [...new Set(groups)],
      secret,
      old_secret: null,
      old_secret_until: null,
      paused_at: null,
      stopped_at: null,
      failing_since: null,
      created_at: now,
      created_by: actor.person.name,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await tell(call, row, 'events-subscribed');
  return { subscription: viewOf(call, row, NOTHING_SENT), secret };
}

/** Not paused any more, it gets what waits, and what was given up, once more. */
export async function changeSubscription(
  call: Call,
  { subscription: id, version, callback, groups, paused }: ChangeSubscriptionInput,
): Promise<EventSubscription> {
  const { db, now } = call;
  const row = await held(call, id, version);
  if (callback !== row.callback) requireReachable(call, callback);
  const resumes = !paused && (row.paused_at !== null || row.stopped_at !== null);
  const again = resumes || callback !== row.callback;
  const changed = await db
    .updateTable('event_subscription')
    .set({
      callback,
      groups: [...new Set(groups)],
      paused_at: paused ? (row.paused_at ?? now) : null,
      revision: row.revision + 1,
      ...(again && { stopped_at: null, failing_since: null }),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (again)
    await db
      .updateTable('event_delivery')
      .set({ state: 'waiting', attempts: 0, next_at: now })
      .where('subscription_id', '=', id)
      .where('state', '<>', 'delivered')
      .execute();
  await tell(call, changed, 'events-changed');
  return view(call, changed);
}

export async function renewSecret(
  call: Call,
  { subscription: id, version }: { subscription: string; version: string },
): Promise<NewSecret> {
  const { db, now } = call;
  const row = await held(call, id, version);
  const secret = newSecret();
  const changed = await db
    .updateTable('event_subscription')
    .set({
      secret,
      old_secret: row.secret,
      old_secret_until: after(now, OLD_SECRET_HOURS * 3600),
      revision: row.revision + 1,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await tell(call, changed, 'events-secret-renewed');
  return { subscription: await view(call, changed), secret };
}

export async function testSubscription(
  call: Call,
  { subscription: id }: { subscription: string },
): Promise<EventDelivery> {
  const { db, now } = call;
  const row = await all(call).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new BackendError('not-found');
  if (row.paused_at !== null || row.stopped_at !== null) throw new BackendError('conflict');
  const last = await db
    .selectFrom('event_delivery')
    .selectAll()
    .where('subscription_id', '=', id)
    .where('kind', '=', 'test')
    .where('at', '>', after(now, -TEST_EVERY))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last) return deliveryOf(last);
  const test = await db
    .insertInto('event_delivery')
    .values({ ...waiting(id, now), kind: 'test', entry_id: null, at: now })
    .returningAll()
    .executeTakeFirstOrThrow();
  return deliveryOf(test);
}

export async function unsubscribe(
  call: Call,
  { subscription: id, version }: { subscription: string; version: string },
): Promise<EventSubscription> {
  const row = await held(call, id, version);
  const last = await view(call, row);
  await call.db.deleteFrom('event_subscription').where('id', '=', id).execute();
  await tell(call, row, 'events-unsubscribed');
  return last;
}

export async function listDeliveries(
  call: Call,
  { subscription: id }: { subscription: string },
): Promise<Items<EventDelivery>> {
  const row = await all(call).where('id', '=', id).executeTakeFirst();
  if (!row) throw new BackendError('not-found');
  const rows = await call.db
    .selectFrom('event_delivery')
    .selectAll()
    .where('subscription_id', '=', id)
    .orderBy('number', 'desc')
    .limit(SHOWN)
    .execute();
  return { items: rows.map(deliveryOf) };
}

/** What has not been tried yet. */
const waiting = (subscription_id: string, next_at: string) => ({
  id: newId('v'),
  subscription_id,
  state: 'waiting' as const,
  tried_at: null,
  next_at,
  status: null,
  problem: null,
});

const tell = (
  call: Call,
  { callback, account_id, id }: EventSubscriptionRow,
  action: 'events-subscribed' | 'events-changed' | 'events-secret-renewed' | 'events-unsubscribed',
): Promise<void> =>
  record(call, call.actor, {
    action,
    subject: account_id,
    details: { subscription: id, host: new URL(callback).host },
  });
