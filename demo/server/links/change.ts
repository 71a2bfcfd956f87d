import { sql, type Updateable } from 'kysely';
import { BackendError, type ErrorCode } from '../../../src/domain/errors.js';
import { LINKED, OPEN, type LinkState } from '../../../src/domain/link.js';
import { linkObstacle, type Place } from '../../../src/domain/rules.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord, LinkTable } from '../db/schema.js';

const NO_SMS = { sms_to: null, sms_state: null, sms_at: null } as const;

/**
 * One step of a link's life, as one guarded update: it happens only from the state and version that it was
 * decided on. A request that ran out of time meanwhile takes no step.
 */
export async function step(
  { db, now }: { db: Database; now: string },
  link: LinkRecord,
  change: Omit<Updateable<LinkTable>, 'version' | 'state_version'>,
): Promise<LinkRecord> {
  const stepped = await db
    .updateTable('link')
    .set({
      ...change,
      // Where the owner could be told is nobody's business any more once they have been.
      ...(change.state !== undefined && !OPEN.includes(change.state) && NO_SMS),
      version: sql<number>`version + 1`,
      ...(change.state !== undefined &&
        change.state !== link.state && { state_version: sql<number>`state_version + 1` }),
    })
    .where('id', '=', link.id)
    .where('state', '=', link.state)
    .where('version', '=', link.version)
    .where((where) =>
      where.or([
        where('expires_at', 'is', null),
        where('expires_at', '>', now),
        where(sql<LinkState | undefined>`${change.state ?? null}::text`, '=', 'expired'),
      ]),
    )
    .returningAll()
    .executeTakeFirst();
  if (!stepped) throw new BackendError('conflict');
  return stepped;
}

/** The link by which an account is on a main account's collective invoice, and nothing else. */
export const invoiceOnlyLink = (
  db: Database,
  mainId: string,
  accountId: string,
): Promise<LinkRecord | undefined> =>
  db
    .selectFrom('link')
    .selectAll()
    .where('main_id', '=', mainId)
    .where('account_id', '=', accountId)
    .where('state', 'in', LINKED)
    .where('joined_by', '=', 'collective-invoice')
    .executeTakeFirst();

/** The rule that forbids an account to become a secondary account of another, if any. */
export async function obstacleOf(
  db: Database,
  main: AccountRow,
  account: AccountRow,
  /** The link that it is about, where that is agreed to already. */
  agreed = '',
): Promise<ErrorCode | undefined> {
  const promised = await db
    .selectFrom('link')
    .select('main_id')
    .where('account_id', '=', account.id)
    .where('state', '=', 'scheduled')
    .where('id', '<>', agreed)
    .executeTakeFirst();
  const invoiceOnly =
    account.main_id === main.id && (await invoiceOnlyLink(db, main.id, account.id)) !== undefined;
  return linkObstacle(placeOf(main), {
    ...placeOf(account),
    invoiceOnly,
    promisedTo: promised?.main_id ?? null,
  });
}

/** An account's place, as the rules of linking need it. */
export const placeOf = ({
  id,
  role,
  status,
  main_id,
}: Pick<AccountRow, 'id' | 'role' | 'status' | 'main_id'>): Place => ({
  id,
  role,
  status,
  mainId: main_id,
});

/** Puts an account under a main account, which thereby becomes one. Both must be held. */
export async function attach(db: Database, main: AccountRow, account: AccountRow): Promise<void> {
  if (main.role === 'standalone')
    await db
      .updateTable('account')
      .set({ role: 'main', version: sql<number>`version + 1` })
      .where('id', '=', main.id)
      .where('role', '=', 'standalone')
      .execute();
  await db
    .updateTable('account')
    .set({ role: 'secondary', main_id: main.id, version: sql<number>`version + 1` })
    .where('id', '=', account.id)
    .where('role', '=', 'standalone')
    .execute();
}

/** Lets an account stand alone again, and its main account too when it was the last one. Both must be held. */
export async function release(db: Database, mainId: string, accountId: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ role: 'standalone', main_id: null, version: sql<number>`version + 1` })
    .where('id', '=', accountId)
    .where('main_id', '=', mainId)
    .execute();
  await db
    .updateTable('account')
    .set({ role: 'standalone', version: sql<number>`version + 1` })
    .where('id', '=', mainId)
    .where('role', '=', 'main')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('account as secondary')
            .select('secondary.id')
            .where('secondary.main_id', '=', mainId),
        ),
      ),
    )
    .execute();
}
