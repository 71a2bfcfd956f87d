import { REQUEST_LIMITS } from '../../../src/domain/rules.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { LinkRecord } from '../db/schema.js';
import { tooEarly } from '../http/problem.js';
import type { Call } from '../world.js';
import { isOpen } from './views.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Notes that a proof is begun, and refuses it beyond the limits, counted by what was typed so that nothing is told about the target. */
export async function requireRoom(call: Call, target: string): Promise<void> {
  const { db, actor, now } = call;
  const person = actor.person.id;
  await refuseAfter(call, REQUEST_LIMITS.targetPerDay, DAY, 'typed_key', target);
  await refuseAfter(call, REQUEST_LIMITS.targetPer30Days, 30 * DAY, 'typed_key', target);
  await refuseAfter(call, REQUEST_LIMITS.perHour, HOUR, 'person_id', person);
  await refuseAfter(call, REQUEST_LIMITS.perDay, DAY, 'person_id', person);
  await db.insertInto('request_log').values({ person_id: person, typed_key: target, at: now }).execute();
}

async function refuseAfter(
  { db, time }: Call,
  limit: number,
  within: number,
  column: 'typed_key' | 'person_id',
  value: string,
): Promise<void> {
  const oldest = await db
    .selectFrom('request_log')
    .select('at')
    .where(column, '=', value)
    .where('at', '>', new Date(time - within).toISOString())
    .orderBy('at', 'desc')
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  if (oldest) throw tooEarly(time, Date.parse(oldest.at) + within);
}

/** Refuses what only an open request allows. */
export function requireOpen(link: LinkRecord, finished: 'conflict' | 'request-answered'): void {
  if (isOpen(link)) return;
  if (link.state === 'expired') throw new BackendError('request-expired');
  throw new BackendError(link.state === 'canceled' ? 'conflict' : finished);
}
