import { UNDER_WAY, type IdentityRefusal } from '../../../src/domain/identification.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { IdentificationRow } from '../db/identification-schema.js';
import { holdAccounts } from '../links/own-link.js';
import { send } from '../mail/outbox.js';
import { checkOf, pass } from '../orders/checks.js';
import { claimsOf } from '../orders/identification.js';
import { accountById } from '../sessions/sessions.js';
import { tokenHash } from '../sessions/secrets.js';
import type { World } from '../world.js';

type Writing = { db: Database; world: World; now: string };
/** How an identification ends in the app, or by its provider. */
export type Ending =
  { state: 'done' | 'aborted' | 'expired' } | { state: 'refused'; refusal: IdentityRefusal };

/** An identification that the app can go on with, and whether it leads back to the portal. */
export interface Opened {
  readonly row: IdentificationRow;
  readonly back: boolean;
}

/** The one of a token; undefined: the token is not ours, or too old, or the identification has ended. */
export async function opened(db: Database, token: string, time: number): Promise<Opened | undefined> {
  const claims = await claimsOf(db, token, time);
  if (!claims) return undefined;
  const row = await db
    .selectFrom('identification')
    .selectAll()
    .where('id', '=', claims.identification)
    .where('nonce_hash', '=', tokenHash(claims.nonce))
    .where('state', 'in', UNDER_WAY)
    .where('expires_at', '>', new Date(time).toISOString())
    .executeTakeFirst();
  return row && { row, back: claims.back };
}

/** Somebody begins in the app. A mere look at its page is not that yet. */
export const begin = async ({ db }: World, { id }: IdentificationRow): Promise<boolean> =>
  (await db
    .updateTable('identification')
    .set({ state: 'in-progress' })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning('id')
    .executeTakeFirst()) !== undefined;

/** Ends one, and lets its account go on where it was successful. Tells whether it could still be ended. */
export async function end(world: World, { id }: IdentificationRow, ending: Ending): Promise<boolean> {
  const now = new Date(world.clock()).toISOString();
  return world.db.transaction().execute(async (db) => {
    const call = { db, world, now };
    // The account first, as everything else that changes its checks.
    const { account_id } = await db
      .selectFrom('identification')
      .select('account_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const account = (await holdAccounts(call, [account_id])).get(account_id)!;
    const row = await db
      .updateTable('identification')
      .set({ ...ending, ended_at: now })
      .where('id', '=', id)
      .where('state', 'in', UNDER_WAY)
      .returningAll()
      .executeTakeFirst();
    if (!row) return false;
    if (ending.state !== 'done') {
      await ended(call, row);
      return true;
    }
    const check = await checkOf(db, account.id, 'address');
    // The letter's code may have come first, or the order may be over.
    if (account.status !== 'awaiting-verification' || !check || check.state === 'passed') return true;
    await pass(call, account, 'address');
    await record(call, null, { action: 'identity-check-passed', subject: account.id });
    return true;
  });
}

/** Writes to who has begun it where they may not be looking, and notes it. */
async function ended(call: Writing, row: IdentificationRow): Promise<void> {
  const { db } = call;
  const { name, customer_number, street, postcode, city } = await accountById(db, row.account_id);
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', row.person_id)
    .executeTakeFirstOrThrow();
  const about = {
    account: { name, customerNumber: customer_number },
    letterTo: `${street}, ${postcode} ${city}`,
  };
  if (row.state === 'expired') await send(call, email, { kind: 'identity-expired', ...about }, row.language);
  if (row.state === 'refused')
    await send(
      call,
      email,
      { kind: 'identity-refused', ...about, refusal: row.refusal ?? 'other' },
      row.language,
    );
  await record(call, null, { action: 'identity-check-ended', subject: row.account_id });
}

/** Ends those that nobody has finished in time. */
export async function expireIdentifications(world: World, now: string): Promise<void> {
  const due = await world.db
    .selectFrom('identification')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('expires_at', '<=', now)
    .orderBy('expires_at')
    .limit(100)
    .execute();
  for (const row of due) await end(world, row, { state: 'expired' });
}
