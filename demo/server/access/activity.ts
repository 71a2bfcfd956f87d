import type { Database } from '../db/connect.js';
import type { Actor } from '../world.js';

/** How exactly it is noted when somebody worked in an account, in seconds. */
const NOTED_EVERY = 60;

/** Notes that a person works in an account. A read that comes soon after another one writes nothing. */
export async function noteActivity(
  db: Database,
  { person, account }: Actor,
  { now, time }: { now: string; time: number },
): Promise<void> {
  const noted = new Date(time - NOTED_EVERY * 1000).toISOString();
  const known = await db
    .selectFrom('activity')
    .select('at')
    .where('person_id', '=', person.id)
    .where('account_id', '=', account.id)
    .where('at', '>=', noted)
    .executeTakeFirst();
  if (known) return;
  await db
    .insertInto('activity')
    .values({ person_id: person.id, account_id: account.id, at: now })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'account_id']).doUpdateSet({ at: now }).where('activity.at', '<', noted),
    )
    .execute();
}
