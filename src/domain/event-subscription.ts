import * as v from 'valibot';
import { ActivityGroup, ActivityKind, type Activity } from './activity.js';
import { Id, Instant } from './text.js';

/** How many systems an account can have told of what happens in it. */
export const SUBSCRIPTIONS_MOST = 10;
/** How many days an event waits for a system that does not take it, and is looked up after it was taken. */
export const KEPT_DAYS = 14;
/** After so many days without an answer a system is told nothing more, until somebody resumes it. */
export const STOPPED_AFTER_DAYS = 3;
/** How many hours what is sent bears the old signature as well, after a new secret was made. */
export const OLD_SECRET_HOURS = 24;
/** Whoever asks for another test within so many seconds is answered with the one before. */
export const TEST_EVERY = 10;
/** Seconds until an event is sent again, after each attempt. After the last one it is given up. */
const PAUSES = [5, 30, 300, 1_800, 7_200, 18_000, 36_000, 36_000];

/** Hosts that are this machine itself: without a certificate, for who builds and tries. */
const AT_HOME = /^(localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether an address leads to this machine itself. */
export const isAtHome = (callback: string): boolean => AT_HOME.test(new URL(callback).hostname);

const isSecure = (text: string): boolean => {
  if (!URL.canParse(text)) return true;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && AT_HOME.test(hostname));
};
const isPlain = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { username, password, hash, hostname } = new URL(text);
  return !username && !password && !hash && hostname !== '';
};

/** Where a system takes events: https, without a name, a password or a fragment. */
export const Callback = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'required'),
  v.maxLength(500, 'too-long'),
  v.check(isPlain, 'url'),
  v.check(isSecure, 'https'),
);

/** Why a system has not taken an event. */
export const DeliveryProblem = v.picklist([
  // It answered with another status than 2xx.
  'refused',
  // It did not answer in time.
  'no-answer',
  // No connection came about.
  'not-reached',
  // Its certificate is not valid for it.
  'certificate',
  // It is in a network that nothing is sent to.
  'private-address',
]);
export type DeliveryProblem = v.InferOutput<typeof DeliveryProblem>;

/** One event on its way to a system, or how that ended. */
export const EventDelivery = v.object({
  id: Id,
  /** What happened; `test`: nothing, somebody tries the address. */
  kind: v.fallback(v.union([ActivityKind, v.literal('test')]), 'other'),
  /** When it happened. */
  at: Instant,
  state: v.picklist(['waiting', 'delivered', 'failed']),
  attempts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When it was sent last, or taken. */
  triedAt: v.nullable(Instant),
  /** When it is sent again. */
  nextAt: v.nullable(Instant),
  /** The HTTP status that it was answered with last. */
  status: v.nullable(v.number()),
  problem: v.nullable(v.fallback(DeliveryProblem, 'not-reached')),
});
export type EventDelivery = v.InferOutput<typeof EventDelivery>;

/** A system that is told what happens in an account, as far as the account’s own history tells it. */
export const EventSubscription = v.object({
  id: Id,
  /** Strong validator of what was chosen, not of how it fares. */
  version: v.string(),
  callback: v.string(),
  /** What it is told of; empty: everything. */
  groups: v.array(ActivityGroup),
  /** `failing`: it does not take what is sent, and is tried again. `stopped`: it was tried for too long. */
  state: v.picklist(['active', 'paused', 'failing', 'stopped']),
  /** Since when, for every state but `active`. */
  since: v.nullable(Instant),
  createdAt: Instant,
  createdBy: v.string(),
  /** Until when what is sent bears the signature of the secret before as well. */
  oldSecretUntil: v.nullable(Instant),
  /** How many events wait. */
  waiting: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The last attempt. */
  last: v.nullable(EventDelivery),
});
export type EventSubscription = v.InferOutput<typeof EventSubscription>;

/** A subscription with the secret that what is sent is signed by. The secret is told this once. */
export const NewSecret = v.object({ subscription: EventSubscription, secret: v.string() });
export type NewSecret = v.InferOutput<typeof NewSecret>;

const groups = v.pipe(v.array(ActivityGroup), v.maxLength(ActivityGroup.options.length));

export const SubscribeInput = v.object({ callback: Callback, groups });
export type SubscribeInput = v.InferOutput<typeof SubscribeInput>;

/** Sets where and of what a system is told. Not paused any more, it gets everything that waits. */
export const ChangeSubscriptionInput = v.object({
  subscription: Id,
  version: v.string(),
  callback: Callback,
  groups,
  paused: v.boolean(),
});
export type ChangeSubscriptionInput = v.InferOutput<typeof ChangeSubscriptionInput>;

/** How an attempt ended. */
export interface Attempt {
  /** Null: there was no answer. */
  readonly status: number | null;
  readonly problem: DeliveryProblem | null;
}

/** What of a subscription and of one delivery an attempt changes. */
export interface Attempted {
  readonly delivery: Pick<EventDelivery, 'state' | 'attempts' | 'triedAt' | 'nextAt' | 'status' | 'problem'>;
  /** Since when the system takes nothing. */
  readonly failingSince: string | null;
  /** Nothing more is sent from now on. */
  readonly stops: boolean;
}

/** HTTP’s way to say that nobody wants it any more. */
const GONE = 410;
const DAY = 86_400_000;

/** What an attempt at a moment changes. `before`: how often it was tried, and since when the system takes nothing. */
export function attempted(
  before: { attempts: number; failingSince: string | null },
  { status, problem }: Attempt,
  now: string,
): Attempted {
  const attempts = before.attempts + 1;
  const tried = { attempts, triedAt: now, status, problem };
  if (problem === null)
    return { delivery: { ...tried, state: 'delivered', nextAt: null }, failingSince: null, stops: false };
  const failingSince = before.failingSince ?? now;
  const pause = PAUSES[before.attempts];
  const nextAt = pause === undefined ? null : new Date(Date.parse(now) + pause * 1_000).toISOString();
  return {
    delivery: { ...tried, state: nextAt === null ? 'failed' : 'waiting', nextAt },
    failingSince,
    stops: status === GONE || Date.parse(now) - Date.parse(failingSince) >= STOPPED_AFTER_DAYS * DAY,
  };
}

/** How a system fares, and since when. */
export function stateOf(subscription: {
  pausedAt: string | null;
  stoppedAt: string | null;
  failingSince: string | null;
}): Pick<EventSubscription, 'state' | 'since'> {
  const { pausedAt, stoppedAt, failingSince } = subscription;
  if (pausedAt !== null) return { state: 'paused', since: pausedAt };
  if (stoppedAt !== null) return { state: 'stopped', since: stoppedAt };
  return failingSince === null ? { state: 'active', since: null } : { state: 'failing', since: failingSince };
}

/** How an attempt that was answered ended: whatever is not 2xx was not taken, a redirection neither. */
export const answeredWith = (status: number): Attempt => ({
  status,
  problem: status >= 200 && status < 300 ? null : 'refused',
});

/** An event as it is sent (CloudEvents 1.0, structured mode). A repetition has the same `id`. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  /** The account in whose history it stands, below the address of the backend. */
  readonly source: string;
  /** `subsidiary.` and the kind of what happened. */
  readonly type: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** What the account’s history says of it; of a test nothing. */
  readonly data: Activity | Record<string, never>;
}

/** The event of something that happened, for a system that is told by a subscription. */
export const eventOf = (
  source: string,
  { id, kind, at }: Pick<EventDelivery, 'id' | 'kind' | 'at'>,
  activity: Activity | undefined,
): CloudEvent => ({
  specversion: '1.0',
  id,
  source,
  type: `subsidiary.${kind}`,
  time: at,
  datacontenttype: 'application/json',
  data: activity ?? {},
});
