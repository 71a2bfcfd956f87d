import { BackendError } from '../../domain/errors.js';
import type { RequestAllowance } from '../../domain/request-allowance.js';
import { tooEarly, type Context } from './context.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';
import { isOpen } from './views.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Logged = Store['requestLog'][number];

/** Until when no more requests of that kind may be started, in milliseconds; undefined: now they may. */
function fullUntil(
  world: Store,
  limits: readonly (readonly [limit: number, within: number])[],
  matches: (entry: Logged) => boolean,
): number | undefined {
  for (const [limit, within] of limits) {
    const times = world.requestLog
      .filter((entry) => world.time - entry.at < within && matches(entry))
      .map(({ at }) => at);
    if (times.length >= limit) return times[times.length - limit]! + within;
  }
  return undefined;
}

/** Until when a person may start no more requests. */
export const personFullUntil = (world: Store, person: string): number | undefined =>
  fullUntil(
    world,
    [
      [world.requestLimits.perHour, HOUR],
      [world.requestLimits.perDay, DAY],
    ],
    ({ personId }) => personId === person,
  );

/** Until when a number may not be asked for; `by`: by the requests of one person alone. */
export const targetFullUntil = (world: Store, target: string, by?: string): number | undefined =>
  fullUntil(
    world,
    [
      [world.requestLimits.targetPerDay, DAY],
      [world.requestLimits.targetPer30Days, 30 * DAY],
    ],
    (entry) => entry.target === target && (by === undefined || entry.personId === by),
  );

/** Notes that a proof is begun, and refuses it beyond the limits, counted by what was typed so that nothing is told about the target. */
export function requireRoom(context: Context, target: string): void {
  const { world, person } = context;
  const until = targetFullUntil(world, target) ?? personFullUntil(world, person.id);
  if (until !== undefined) throw tooEarly(context, until);
  world.requestLog.push({ personId: person.id, target, at: world.time });
}

/** Requests of an account that wait for somebody. */
const openRequests = (world: Store, main: string): number =>
  world.linksOf(main).filter((link) => isOpen(link)).length;

/** Whether an account may have one more open request. */
export const hasQuota = (world: Store, main: string): boolean =>
  openRequests(world, main) < world.requestLimits.open;

/** Refuses one more open request than an account may have. */
export function requireQuota({ world, account }: Context): void {
  if (!hasQuota(world, account.id))
    throw new BackendError('quota-reached', { facts: { count: world.requestLimits.open } });
}

export function getRequestAllowance({ world, person, account }: Context): RequestAllowance {
  const { open, perHour, perDay } = world.requestLimits;
  const within = (time: number): number =>
    world.requestLog.filter(({ personId, at }) => personId === person.id && world.time - at < time).length;
  const until = personFullUntil(world, person.id);
  return {
    open: { used: openRequests(world, account.id), limit: open },
    hour: { used: within(HOUR), limit: perHour },
    day: { used: within(DAY), limit: perDay },
    until: until === undefined ? null : new Date(until).toISOString(),
  };
}

/** Refuses what only an open request allows. */
export function requireOpen(link: LinkRecord, finished: 'conflict' | 'request-answered'): void {
  if (isOpen(link)) return;
  if (link.state === 'expired') throw new BackendError('request-expired');
  throw new BackendError(link.state === 'canceled' ? 'conflict' : finished);
}
