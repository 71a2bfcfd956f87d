import {
  attempted,
  eventOf,
  KEPT_DAYS,
  type Attempt,
  type EventDelivery,
} from '../../../src/domain/event-subscription.js';
import { staffOf } from '../access/access.js';
import { entriesOf } from '../access/history.js';
import { record } from '../audit.js';
import type { EventDeliveryRow, EventSubscriptionRow } from '../db/event-schema.js';
import { send } from '../mail/outbox.js';
import { accountById } from '../sessions/sessions.js';
import { after, type World } from '../world.js';
import type { Post } from './post.js';
import { signed } from './sign.js';

/** How many events are sent at the same time. */
const AT_ONCE = 20;
/** Seconds that an event is left to the process that has taken it: longer than any answer takes. */
const LEASE = 30;

/**
 * Sends what waits and is due, each event at least once: a repetition has the same id. Of several processes one takes
 * it. Gives how many were tried.
 */
export async function deliverEvents(world: World, post: Post): Promise<number> {
  const { db, clock } = world;
  const now = new Date(clock()).toISOString();
  const due = await db
    .selectFrom('event_delivery')
    .innerJoin('event_subscription', 'event_subscription.id', 'subscription_id')
    .selectAll('event_delivery')
    .where('state', '=', 'waiting')
    .where('next_at', '<=', now)
    .where('paused_at', 'is', null)
    .where('stopped_at', 'is', null)
    .orderBy('next_at')
    .orderBy('number')
    .limit(AT_ONCE)
    .execute();
  const tried = await Promise.all(due.map((delivery) => attempt(world, delivery, post)));
  return tried.filter(Boolean).length;
}

async function attempt(world: World, delivery: EventDeliveryRow, post: Post): Promise<boolean> {
  const { db, clock } = world;
  const taken = await db
    .updateTable('event_delivery')
    .set({ next_at: after(clock(), LEASE) })
    .where('id', '=', delivery.id)
    .where('state', '=', 'waiting')
    .where('next_at', '=', delivery.next_at)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) return false;
  const subscription = await db
    .selectFrom('event_subscription')
    .selectAll()
    .where('id', '=', delivery.subscription_id)
    .executeTakeFirst();
  if (!subscription) return false;
  const { callback } = subscription;
  const { headers, body } = await written(world, subscription, delivery);
  await settle(world, delivery, await post(callback, headers, body));
  return true;
}

/** The event as it goes over the network. */
async function written(
  { db, origin, clock }: World,
  { account_id, secret, old_secret, old_secret_until }: EventSubscriptionRow,
  { id, kind, at, entry_id }: EventDeliveryRow,
): Promise<{ headers: Record<string, string>; body: string }> {
  const [activity] = entry_id === null ? [] : await entriesOf(db, account_id, [entry_id]);
  const named = { id, kind: kind as EventDelivery['kind'], at };
  const body = JSON.stringify(eventOf(`${origin}/api/accounts/${account_id}`, named, activity));
  const seconds = Math.floor(clock() / 1000);
  const old = old_secret_until !== null && Date.parse(old_secret_until) > clock() ? old_secret : null;
  return {
    headers: {
      'content-type': 'application/cloudevents+json',
      'user-agent': 'subsidiary-elements',
      ...signed({ id, seconds, body }, old === null ? [secret] : [secret, old]),
    },
    body,
  };
}

/** Notes how an attempt ended, and stops what was tried for too long. */
async function settle(
  world: World,
  { id, subscription_id, attempts }: EventDeliveryRow,
  how: Attempt,
): Promise<void> {
  const now = new Date(world.clock()).toISOString();
  await world.db.transaction().execute(async (db) => {
    const subscription = await db
      .selectFrom('event_subscription')
      .selectAll()
      .where('id', '=', subscription_id)
      .forUpdate()
      .executeTakeFirst();
    if (!subscription) return;
    const { failing_since, stopped_at, callback, account_id } = subscription;
    const { delivery, failingSince, stops } = attempted({ attempts, failingSince: failing_since }, how, now);
    const { state, triedAt, nextAt, status, problem } = delivery;
    await db
      .updateTable('event_delivery')
      .set({ state, attempts: delivery.attempts, tried_at: triedAt, next_at: nextAt, status, problem })
      .where('id', '=', id)
      .execute();
    const stopping = stops && stopped_at === null;
    if (failingSince !== failing_since || stopping)
      await db
        .updateTable('event_subscription')
        .set({
          failing_since: failingSince,
          ...(stopping && { stopped_at: now, revision: subscription.revision + 1 }),
        })
        .where('id', '=', subscription_id)
        .execute();
    if (!stopping) return;
    const call = { db, world, now };
    const host = new URL(callback).host;
    const account = await accountById(db, account_id);
    const named = { name: account.name, customerNumber: account.customer_number };
    for (const { email, permissions } of await staffOf(db, account_id))
      if (permissions.includes('link-accounts'))
        await send(call, email, { kind: 'events-stopped', account: named, host }, account.language);
    await record(call, null, {
      action: 'events-stopped',
      subject: account_id,
      details: { subscription: subscription_id, host },
    });
  });
}

/** Forgets what has been kept long enough, whether it was taken or not. */
export const forgetOldEvents = ({ db, clock }: World): Promise<unknown> =>
  db
    .deleteFrom('event_delivery')
    .where('at', '<', after(clock(), -KEPT_DAYS * 86_400))
    .execute();
