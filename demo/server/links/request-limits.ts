import { REQUEST_LIMITS } from '../../../src/domain/rules.js';
import type { Call } from '../world.js';
import { tooEarly } from '../http/problem.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Refuses a request beyond the limits, counted by what was typed so that nothing is told about the target. */
export async function requireRoom(call: Call, target: string): Promise<void> {
  const { actor, time } = call;
  const same = { column: 'typed_key', value: target } as const;
  const mine = { column: 'requested_by', value: actor.person.id } as const;
  await refuseAfter(call, REQUEST_LIMITS.targetPerDay, DAY, same);
  await refuseAfter(call, REQUEST_LIMITS.targetPer30Days, 30 * DAY, same);
  await refuseAfter(call, REQUEST_LIMITS.perHour, HOUR, mine);
  await refuseAfter(call, REQUEST_LIMITS.perDay, DAY, mine);

  async function refuseAfter(
    { db }: Call,
    limit: number,
    within: number,
    { column, value }: typeof same | typeof mine,
  ): Promise<void> {
    const oldest = await db
      .selectFrom('link')
      .select('requested_at')
      .where(column, '=', value)
      .where('joined_by', '=', 'added')
      .where('requested_at', '>', new Date(time - within).toISOString())
      .orderBy('requested_at', 'desc')
      .offset(limit - 1)
      .limit(1)
      .executeTakeFirst();
    if (oldest) throw tooEarly(time, Date.parse(oldest.requested_at) + within);
  }
}
