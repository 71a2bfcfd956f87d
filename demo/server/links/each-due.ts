import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';
import type { World } from '../world.js';

/** Links that are worked on at once, at most. */
const AT_ONCE = 500;

/**
 * Works on the links for which something is due before a day, each in a transaction of its own. One that another process
 * works on is left to that.
 */
export async function eachDue(
  { db }: World,
  day: 'starts_on' | 'term_due',
  before: string,
  work: (db: Database, link: LinkRecord) => Promise<void>,
): Promise<void> {
  const due = await db
    .selectFrom('link')
    .select('id')
    .where(day, '<', before)
    .orderBy(day)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  for (const { id } of due)
    await db.transaction().execute(async (transaction) => {
      const link = await transaction
        .selectFrom('link')
        .selectAll()
        .where('id', '=', id)
        .where(day, '<', before)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (link) await work(transaction, link);
    });
}
