import { BackendError } from '../../../src/domain/errors.js';
import type { Operation } from '../../../src/backend/http/operations.js';
import type { Database } from '../db/connect.js';
import type { Actor } from '../world.js';

/**
 * Refuses a request for another account than the one the session works in, or may come `fromMain`: nothing
 * runs. Whoever has nothing to do with the other account gets the same answer as for one that never was.
 */
export async function requireContext(
  db: Database,
  actor: Actor,
  { fromMain }: Operation,
  path: string,
  header: string | undefined,
): Promise<void> {
  if (header === undefined) throw new BackendError('malformed-request');
  const own = actor.account.id;
  if (path === header && (path === own || (fromMain && path === actor.link?.main_id))) return;
  const requested = path === own ? header : path;
  const name = await knownName(db, actor, requested);
  if (name === undefined) throw new BackendError('not-found');
  throw new BackendError('context-mismatch', {
    facts: { sessionAccount: actor.account.name, requestedAccount: name },
  });
}

/** The name of an account that the person may know: their own, its main account and its secondary accounts. */
async function knownName(db: Database, { person, link }: Actor, id: string): Promise<string | undefined> {
  const account = await db
    .selectFrom('account')
    .select(['id', 'name', 'main_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  const home = await db
    .selectFrom('account')
    .select(['id', 'main_id'])
    .where('id', '=', person.account_id)
    .executeTakeFirstOrThrow();
  const related =
    account &&
    (account.id === home.id ||
      account.id === home.main_id ||
      account.id === link?.main_id ||
      (account.main_id === home.id &&
        person.permissions.some((each) => each === 'view-accounts' || each === 'open-accounts')));
  if (!account || related) return account?.name;
  return (await wasLinked(db, home.id, account.id)) ? account.name : undefined;
}

/** A tab may still show an account that has been detached a moment ago. */
async function wasLinked(db: Database, main: string, account: string): Promise<boolean> {
  const link = await db
    .selectFrom('link')
    .select('id')
    .where('main_id', '=', main)
    .where('account_id', '=', account)
    .where('state', '=', 'detached')
    .executeTakeFirst();
  return link !== undefined;
}
