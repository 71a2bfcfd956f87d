import { BackendError } from '../../domain/errors.js';
import { REQUEST_LIMITS } from '../../domain/rules.js';
import { tooEarly, type Context } from './context.js';
import type { LinkRecord } from './records.js';
import { isOpen } from './views.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Notes that a proof is begun, and refuses it beyond the limits, counted by what was typed so that nothing is told about the target. */
export function requireRoom(context: Context, target: string): void {
  const { world, person } = context;
  const refuseAfter = (
    limit: number,
    within: number,
    matches: (entry: (typeof world.requestLog)[number]) => boolean,
  ) => {
    const times = world.requestLog
      .filter((entry) => world.time - entry.at < within && matches(entry))
      .map(({ at }) => at);
    if (times.length >= limit) throw tooEarly(context, times[times.length - limit]! + within);
  };
  const mine = (entry: { personId: string }) => entry.personId === person.id;
  const same = (entry: { target: string }) => entry.target === target;
  refuseAfter(REQUEST_LIMITS.targetPerDay, DAY, same);
  refuseAfter(REQUEST_LIMITS.targetPer30Days, 30 * DAY, same);
  refuseAfter(REQUEST_LIMITS.perHour, HOUR, mine);
  refuseAfter(REQUEST_LIMITS.perDay, DAY, mine);
  world.requestLog.push({ personId: person.id, target, at: world.time });
}

/** Refuses what only an open request allows. */
export function requireOpen(link: LinkRecord, finished: 'conflict' | 'request-answered'): void {
  if (isOpen(link)) return;
  if (link.state === 'expired') throw new BackendError('request-expired');
  throw new BackendError(link.state === 'canceled' ? 'conflict' : finished);
}
