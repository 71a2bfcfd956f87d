import { BackendError } from '../../domain/errors.js';
import {
  answeredWith,
  attempted,
  eventOf,
  KEPT_DAYS,
  OLD_SECRET_HOURS,
  stateOf,
  SUBSCRIPTIONS_MOST,
  TEST_EVERY,
  type ChangeSubscriptionInput,
  type EventDelivery,
  type EventSubscription,
  type NewSecret,
  type SubscribeInput,
} from '../../domain/event-subscription.js';
import type { Items } from '../backend.js';
import { activityOf, note } from './activity.js';
import { requireVersion, type Context } from './context.js';
import { put } from './events.js';
import type { SubscriptionRecord } from './records.js';
import { newId, newSigningSecret } from './secrets.js';
import type { Store } from './store.js';

/** How many deliveries are looked at at once. */
const SHOWN = 50;

const deliveryView = ({
  deed: _deed,
  ...delivery
}: SubscriptionRecord['deliveries'][number]): EventDelivery => delivery;

const versionOf = ({ revision }: SubscriptionRecord): string => `w-${revision}`;

function view(world: Store, subscription: SubscriptionRecord): EventSubscription {
  const { id, callback, groups, createdAt, createdBy, oldSecretUntil, deliveries } = subscription;
  const tried = deliveries.filter(({ triedAt }) => triedAt !== null);
  const last = tried.reduce<(typeof tried)[number] | undefined>(
    (latest, each) => (latest && latest.triedAt! > each.triedAt! ? latest : each),
    undefined,
  );
  return {
    id,
    version: versionOf(subscription),
    callback,
    groups,
    ...stateOf(subscription),
    createdAt,
    createdBy,
    oldSecretUntil: oldSecretUntil !== null && oldSecretUntil > world.now ? oldSecretUntil : null,
    waiting: deliveries.filter(({ state }) => state === 'waiting').length,
    last: last ? deliveryView(last) : null,
  };
}

function own({ world, account }: Context, id: string): SubscriptionRecord {
  const subscription = world.subscriptions.get(id);
  if (subscription?.accountId !== account.id) throw new BackendError('not-found');
  return subscription;
}

const all = ({ world, account }: Context): SubscriptionRecord[] =>
  [...world.subscriptions.values()].filter(({ accountId }) => accountId === account.id);

export const listSubscriptions = (context: Context): Items<EventSubscription> => ({
  items: all(context).map((each) => view(context.world, each)),
});

export function subscribe(context: Context, { callback, groups }: SubscribeInput): NewSecret {
  const { world, account, person, now } = context;
  const count = all(context).length;
  if (count >= SUBSCRIPTIONS_MOST) throw new BackendError('quota-reached', { facts: { count } });
  const subscription: SubscriptionRecord = {
    id: newId(world.random, 'w'),
    accountId: account.id,
    callback,
    groups: [...new Set(groups)],
    secret: newSigningSecret(world.random),
    oldSecretUntil: null,
    pausedAt: null,
    stoppedAt: null,
    failingSince: null,
    createdAt: now,
    createdBy: person.name,
    revision: 1,
    deliveries: [],
  };
  world.subscriptions.set(subscription.id, subscription);
  tell(context, subscription, 'events-subscribed');
  return { subscription: view(world, subscription), secret: subscription.secret };
}

/** Not paused any more, it gets what waits, and what was given up, once more. */
export function changeSubscription(
  context: Context,
  { subscription: id, version, callback, groups, paused }: ChangeSubscriptionInput,
): EventSubscription {
  const { world, now } = context;
  const subscription = own(context, id);
  requireVersion(versionOf(subscription), version);
  const resumes = !paused && (subscription.pausedAt !== null || subscription.stoppedAt !== null);
  const moves = callback !== subscription.callback;
  Object.assign(subscription, {
    callback,
    groups: [...new Set(groups)],
    pausedAt: paused ? (subscription.pausedAt ?? now) : null,
    revision: subscription.revision + 1,
    ...((resumes || moves) && { stoppedAt: null, failingSince: null }),
  });
  if (resumes || moves)
    for (const each of subscription.deliveries)
      if (each.state !== 'delivered') Object.assign(each, { state: 'waiting', attempts: 0, nextAt: now });
  tell(context, subscription, 'events-changed');
  return view(world, subscription);
}

export function renewSecret(
  context: Context,
  { subscription: id, version }: { subscription: string; version: string },
): NewSecret {
  const { world, now } = context;
  const subscription = own(context, id);
  requireVersion(versionOf(subscription), version);
  subscription.secret = newSigningSecret(world.random);
  subscription.oldSecretUntil = world.after(now, OLD_SECRET_HOURS * 3600);
  subscription.revision++;
  tell(context, subscription, 'events-secret-renewed');
  return { subscription: view(world, subscription), secret: subscription.secret };
}

export function testSubscription(
  context: Context,
  { subscription: id }: { subscription: string },
): EventDelivery {
  const { world, now } = context;
  const subscription = own(context, id);
  if (subscription.pausedAt !== null || subscription.stoppedAt !== null) throw new BackendError('conflict');
  const last = subscription.deliveries.findLast(({ kind }) => kind === 'test');
  if (last && last.at > world.after(now, -TEST_EVERY)) return deliveryView(last);
  const { id: delivery } = put(world, subscription, { kind: 'test', at: now, deed: null });
  return deliveryView(subscription.deliveries.find((each) => each.id === delivery)!);
}

export function unsubscribe(
  context: Context,
  { subscription: id, version }: { subscription: string; version: string },
): EventSubscription {
  const { world } = context;
  const subscription = own(context, id);
  requireVersion(versionOf(subscription), version);
  world.subscriptions.delete(id);
  tell(context, subscription, 'events-unsubscribed');
  return view(world, subscription);
}

export const listDeliveries = (
  context: Context,
  { subscription }: { subscription: string },
): Items<EventDelivery> => ({
  items: own(context, subscription).deliveries.slice(-SHOWN).reverse().map(deliveryView),
});

function tell(
  context: Context,
  { callback, accountId }: SubscriptionRecord,
  kind: 'events-subscribed' | 'events-changed' | 'events-secret-renewed' | 'events-unsubscribed',
): void {
  note(context.world, context, { kind, subject: accountId, facts: { host: new URL(callback).host } });
}

/** Sends what waits and is due to every system that is told, and forgets what is kept long enough. */
export function deliverEvents(world: Store): void {
  const { now } = world;
  const oldest = world.after(now, -KEPT_DAYS * 86_400);
  for (const subscription of world.subscriptions.values()) {
    subscription.deliveries = subscription.deliveries.filter(({ at }) => at > oldest);
    for (const delivery of subscription.deliveries)
      if (subscription.pausedAt === null && subscription.stoppedAt === null && isDue(delivery, now))
        attempt(world, subscription, delivery);
  }
}

const isDue = ({ state, nextAt }: EventDelivery, now: string): boolean =>
  state === 'waiting' && nextAt !== null && nextAt <= now;

function attempt(
  world: Store,
  subscription: SubscriptionRecord,
  delivery: SubscriptionRecord['deliveries'][number],
): void {
  const { now } = world;
  const { accountId, callback } = subscription;
  const deed = world.deeds.find(({ id }) => id === delivery.deed);
  const event = eventOf(`/accounts/${accountId}`, delivery, deed && activityOf(world, deed, accountId));
  const status = world.receive(callback, event);
  const after = attempted(
    { attempts: delivery.attempts, failingSince: subscription.failingSince },
    status === null ? { status, problem: 'no-answer' } : answeredWith(status),
    now,
  );
  Object.assign(delivery, after.delivery);
  subscription.failingSince = after.failingSince;
  if (!after.stops) return;
  subscription.stoppedAt = now;
  subscription.revision++;
  const host = new URL(callback).host;
  note(world, null, { kind: 'events-stopped', subject: accountId, facts: { host } });
  for (const { email, permissions } of world.staffOf(accountId))
    if (permissions.includes('link-accounts')) world.mail(email, 'events-stopped', { facts: { host } });
}
