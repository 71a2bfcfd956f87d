import type { Generated, Selectable } from 'kysely';
import type { ActivityGroup } from '../../../src/domain/activity.js';
import type { DeliveryProblem, EventDelivery } from '../../../src/domain/event-subscription.js';

/** A system that is told what happens in an account. */
export interface EventSubscriptionTable {
  id: string;
  account_id: string;
  callback: string;
  groups: ActivityGroup[];
  /** What is sent is signed by it, so that it is kept as it is. */
  secret: string;
  old_secret: string | null;
  old_secret_until: string | null;
  paused_at: string | null;
  stopped_at: string | null;
  failing_since: string | null;
  created_at: string;
  created_by: string;
  revision: Generated<number>;
}
export type EventSubscriptionRow = Selectable<EventSubscriptionTable>;

/** An event on its way to a system. */
export interface EventDeliveryTable {
  id: string;
  /** The order in which they came about. */
  number: Generated<number>;
  subscription_id: string;
  /** The entry of the log that it tells of; null: a test. */
  entry_id: number | null;
  kind: string;
  at: string;
  state: EventDelivery['state'];
  attempts: Generated<number>;
  tried_at: string | null;
  next_at: string | null;
  status: number | null;
  problem: DeliveryProblem | null;
}
export type EventDeliveryRow = Selectable<EventDeliveryTable>;
