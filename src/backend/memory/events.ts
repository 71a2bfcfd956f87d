import { groupOf, type ActivityKind } from '../../domain/activity.js';
import type { EventDelivery } from '../../domain/event-subscription.js';
import type { DeedRecord, SubscriptionRecord } from './records.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';

/** Puts something into what a system is to be told. */
export function put(
  world: Store,
  subscription: SubscriptionRecord,
  { kind, at, deed }: { kind: ActivityKind | 'test'; at: string; deed: number | null },
): EventDelivery {
  const delivery = {
    id: newId(world.random, 'v'),
    kind,
    at,
    state: 'waiting' as const,
    attempts: 0,
    triedAt: null,
    nextAt: world.now,
    status: null,
    problem: null,
    deed,
  };
  subscription.deliveries.push(delivery);
  return delivery;
}

/** Has every system told of a deed that its account reads of, as far as it wants to know. */
export function announce(world: Store, { id, kind, at, readers }: DeedRecord): void {
  const group = groupOf(kind);
  for (const subscription of world.subscriptions.values())
    if (
      readers.includes(subscription.accountId) &&
      (subscription.groups.length === 0 || (group !== undefined && subscription.groups.includes(group)))
    )
      put(world, subscription, { kind, at, deed: id });
}
