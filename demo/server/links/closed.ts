import { LINKED } from '../../../src/domain/link.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import type { World } from '../world.js';
import { setLife, tellOfLife } from './life-step.js';

/** An account whose time is over, and the link to its main account. */
export type Closed = { account: AccountRow; link: LinkRecord | undefined };

/** The accounts whose time to be reopened is over, each with the link to its main account. Held until that is done. */
export async function closable(db: Database, today: string): Promise<Closed[]> {
  const due = db.selectFrom('account').where('status', '=', 'closing').where('closes_on', '<=', today);
  const ids = await due.select('id').orderBy('id').limit(100).execute();
  const found: Closed[] = [];
  for (const { id } of ids) {
    // First the link, then its account: in the order in which everybody holds them.
    const link = await db
      .selectFrom('link')
      .selectAll()
      .where('account_id', '=', id)
      .where('state', 'in', LINKED)
      .forUpdate()
      .executeTakeFirst();
    const account = await due.selectAll().where('id', '=', id).forUpdate().skipLocked().executeTakeFirst();
    if (account) found.push({ account, link });
  }
  return found;
}

/** Closes an account for good: its link ends, its numbers are free, nobody signs in to it any more. */
export async function closeForGood(
  call: { db: Database; world: World; now: string; time: number },
  { account, link }: Closed,
  end: (link: LinkRecord, endedAt: string) => Promise<unknown>,
): Promise<void> {
  const { db } = call;
  const closed = await setLife(db, account, { status: 'closed', reserved: [] });
  if (link) await end(link, `${account.closes_on!}T00:00:00.000Z`);
  else await tellOfLife(call, { account: closed, link }, 'account-closed', '');
  // What it had asked for has expired meanwhile: nothing can be asked for while it is being closed.
  await db.deleteFrom('phone_line').where('account_id', '=', account.id).execute();
  await db
    .deleteFrom('session')
    .where('person_id', 'in', db.selectFrom('person').select('id').where('account_id', '=', account.id))
    .execute();
}
