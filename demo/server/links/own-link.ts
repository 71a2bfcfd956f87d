import { BackendError } from '../../../src/domain/errors.js';
import { LINKED } from '../../../src/domain/link.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { accountById } from '../sessions/sessions.js';
import type { Call } from '../world.js';

/**
 * A link of the account at work. Others' links are as absent as those that never were. In a write it is
 * held until the transaction ends, so that nobody decides on the same state at the same time.
 */
export async function ownLink(call: Call, id: string, hold: 'read' | 'hold' = 'hold'): Promise<LinkRecord> {
  let query = call.db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', id)
    .where('main_id', '=', call.actor.account.id);
  if (hold === 'hold') query = query.forUpdate();
  const link = await query.executeTakeFirst();
  if (!link) throw new BackendError('not-found');
  return link;
}

/** The account of a link that is known to have one. */
export async function accountOf(call: Call, link: LinkRecord): Promise<AccountRow> {
  if (link.account_id === null) throw new BackendError('not-found');
  return accountById(call.db, link.account_id);
}

/** The account at work, or, by the id of its link, one that is linked to it now. */
export async function accountMeant(
  call: Call,
  id: string | undefined,
  hold: 'read' | 'hold',
): Promise<AccountRow> {
  if (id === undefined) return call.actor.account;
  const link = await ownLink(call, id, hold);
  if (!LINKED.includes(link.state)) throw new BackendError('conflict');
  return accountOf(call, link);
}

/** Accounts by id, held until the transaction ends, always in the same order so that no two wait for each other. */
export async function holdAccounts(
  { db }: Pick<Call, 'db'>,
  ids: readonly string[],
): Promise<Map<string, AccountRow>> {
  const rows = await db
    .selectFrom('account')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Refuses a write that was decided on another state. */
export function requireVersion(current: string, sent: string): void {
  if (current !== sent) throw new BackendError('version-mismatch');
}
