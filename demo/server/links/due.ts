import { sql } from 'kysely';
import { OPEN } from '../../../src/domain/link.js';
import { record } from '../audit.js';
import { issueWhatIsDue } from '../invoices/issue.js';
import type { World } from '../world.js';
import { step } from './change.js';
import { end } from './detach.js';

const OPEN_STATES = sql.join(OPEN.map((state) => sql.lit(state)));

/**
 * Issues the invoices that are due, and ends what ends by itself: requests that nobody answered, and links whose last day is over. Looked after
 * before each request, so that nobody ever acts on what has ended, and now and then without one.
 */
export async function settleWhatIsDue(world: World): Promise<void> {
  await issueWhatIsDue(world);
  const time = world.clock();
  const now = new Date(time).toISOString();
  const today = now.slice(0, 10);
  const { rows } = await sql<{ due: boolean }>`select
    exists (select 1 from link where state in (${OPEN_STATES}) and expires_at <= ${now})
    or exists (select 1 from link where state = 'detach-scheduled' and detach_on <= ${today}) as due`.execute(
    world.db,
  );
  if (!rows[0]?.due) return;
  await world.db.transaction().execute(async (db) => {
    const call = { db, world, now, time };
    const due = await db
      .selectFrom('link')
      .selectAll()
      .where((where) =>
        where.or([
          where.and([where('state', 'in', OPEN), where('expires_at', '<=', now)]),
          where.and([where('state', '=', 'detach-scheduled'), where('detach_on', '<=', today)]),
        ]),
      )
      .orderBy('id')
      .limit(500)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const link of due)
      if (link.state === 'detach-scheduled') await end(call, link, `${link.detach_on!}T00:00:00.000Z`);
      else
        await step(call, link, {
          state: 'expired',
          ended_at: link.expires_at,
          expires_at: null,
          code_hash: null,
          code_salt: null,
        });
    // Last, because entries wait for each other: nothing else is waited for while the log is held.
    for (const link of due)
      await record(call, null, {
        action: link.state === 'detach-scheduled' ? 'detached' : 'link-request-expired',
        subject: link.account_id,
        details: { link: link.id },
      });
  });
}
