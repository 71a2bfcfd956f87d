import { BackendError } from '../../../src/domain/errors.js';
import type { RequestAllowance } from '../../../src/domain/request-allowance.js';
import type { LinkRecord } from '../db/schema.js';
import { tooEarly } from '../http/problem.js';
import type { Call } from '../world.js';
import { ranksOf } from './rows.js';
import { isOpen } from './views.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Limit = readonly [limit: number, within: number];

/** Notes that a proof is begun, and refuses it beyond the limits, counted by what was typed so that nothing is told about the target. */
export async function requireRoom(call: Call, target: string): Promise<void> {
  const { db, actor, now, time, world } = call;
  const person = actor.person.id;
  const { targetPerDay, targetPer30Days } = world.requestLimits;
  const until =
    (await fullUntil(call, 'typed_key', target, [
      [targetPerDay, DAY],
      [targetPer30Days, 30 * DAY],
    ])) ?? (await personFullUntil(call));
  if (until !== undefined) throw tooEarly(time, until);
  await db.insertInto('request_log').values({ person_id: person, typed_key: target, at: now }).execute();
}

/** Until when a person may start no more requests, in milliseconds; undefined: now they may. */
export function personFullUntil(
  call: Pick<Call, 'db' | 'time' | 'world' | 'actor'>,
): Promise<number | undefined> {
  const { perHour, perDay } = call.world.requestLimits;
  return fullUntil(call, 'person_id', call.actor.person.id, [
    [perHour, HOUR],
    [perDay, DAY],
  ]);
}

async function fullUntil(
  { db, time }: Pick<Call, 'db' | 'time'>,
  column: 'typed_key' | 'person_id',
  value: string,
  limits: readonly Limit[],
): Promise<number | undefined> {
  for (const [limit, within] of limits) {
    const oldest = await db
      .selectFrom('request_log')
      .select('at')
      .where(column, '=', value)
      .where('at', '>', new Date(time - within).toISOString())
      .orderBy('at', 'desc')
      .offset(limit - 1)
      .limit(1)
      .executeTakeFirst();
    if (oldest) return Date.parse(oldest.at) + within;
  }
  return undefined;
}

/** Of some numbers those that a person has asked for as often as they may. Tells nothing of what others asked for. */
export async function askedTooOften(
  { db, time, world, actor }: Call,
  keys: readonly string[],
): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const { targetPerDay, targetPer30Days } = world.requestLimits;
  const log = await db
    .selectFrom('request_log')
    .select(['typed_key', 'at'])
    .where('person_id', '=', actor.person.id)
    .where('at', '>', new Date(time - 30 * DAY).toISOString())
    .execute();
  const wanted = new Set(keys);
  const counts = new Map<string, { day: number; month: number }>();
  for (const { typed_key: key, at } of log) {
    if (!wanted.has(key)) continue;
    const count = counts.get(key) ?? { day: 0, month: 0 };
    count.month++;
    if (time - Date.parse(at) < DAY) count.day++;
    counts.set(key, count);
  }
  const full = [...counts].filter(([, { day, month }]) => day >= targetPerDay || month >= targetPer30Days);
  return new Set(full.map(([key]) => key));
}

const WAITING = ranksOf(['waiting-for-owner', 'waiting-for-code', 'needs-confirmation']);

/** Requests of an account that wait for somebody. */
async function openRequests({ db, actor }: Pick<Call, 'db' | 'actor'>): Promise<number> {
  const { open } = await db
    .selectFrom('link_count')
    .select((row) => row.fn.coalesce(row.fn.sum<number>('links'), row.lit(0)).as('open'))
    .where('main_id', '=', actor.account.id)
    .where('standing_rank', 'in', WAITING)
    .executeTakeFirstOrThrow();
  return Number(open);
}

/** Whether the account may have one more open request. */
export const hasQuota = async (call: Pick<Call, 'db' | 'actor' | 'world'>): Promise<boolean> =>
  (await openRequests(call)) < call.world.requestLimits.open;

/** Refuses one more open request than the account, which is held, may have. */
export async function requireQuota(call: Call): Promise<void> {
  if (!(await hasQuota(call)))
    throw new BackendError('quota-reached', { facts: { count: call.world.requestLimits.open } });
}

export async function getRequestAllowance(call: Call): Promise<RequestAllowance> {
  const { db, actor, time, world } = call;
  const { open, perHour, perDay } = world.requestLimits;
  const within = async (milliseconds: number): Promise<number> => {
    const { count } = await db
      .selectFrom('request_log')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('person_id', '=', actor.person.id)
      .where('at', '>', new Date(time - milliseconds).toISOString())
      .executeTakeFirstOrThrow();
    return count;
  };
  const until = await personFullUntil(call);
  return {
    open: { used: await openRequests(call), limit: open },
    hour: { used: await within(HOUR), limit: perHour },
    day: { used: await within(DAY), limit: perDay },
    until: until === undefined ? null : new Date(until).toISOString(),
  };
}

/** Refuses what only an open request allows. */
export function requireOpen(link: LinkRecord, finished: 'conflict' | 'request-answered'): void {
  if (isOpen(link)) return;
  if (link.state === 'expired') throw new BackendError('request-expired');
  throw new BackendError(link.state === 'canceled' ? 'conflict' : finished);
}
