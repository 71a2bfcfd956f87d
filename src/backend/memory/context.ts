import { BackendError } from '../../domain/errors.js';
import { LINKED } from '../../domain/link.js';
import type { AccountRecord, LinkRecord, PersonRecord, SessionRecord } from './records.js';
import type { Store } from './store.js';

/** Who asks, in which account, and when. */
export interface Context {
  readonly world: Store;
  readonly session: SessionRecord;
  readonly person: PersonRecord;
  /** The account that the session works in. */
  readonly account: AccountRecord;
  /** ISO 8601. */
  readonly now: string;
}

/** A link of the account at work. Others' links are as absent as those that never were. */
export function ownLink({ world, account }: Context, id: string): LinkRecord {
  const link = world.links.get(id);
  if (!link || link.mainId !== account.id) throw new BackendError('not-found');
  return link;
}

/** The account of a link that is known to have one. */
export function accountOf({ world }: Pick<Context, 'world'>, link: LinkRecord): AccountRecord {
  if (link.accountId === null) throw new BackendError('not-found');
  return world.account(link.accountId);
}

/** The account at work, or, by the id of its link, one that is linked to it now. */
export function accountMeant(context: Context, id: string | undefined): AccountRecord {
  if (id === undefined) return context.account;
  const link = ownLink(context, id);
  if (!LINKED.includes(link.state)) throw new BackendError('conflict');
  return accountOf(context, link);
}

/** Refuses a write that was decided on another state. */
export function requireVersion(current: string, sent: string): void {
  if (current !== sent) throw new BackendError('version-mismatch');
}

/** Refuses until an instant, telling how long that is. */
export function tooEarly({ world }: Pick<Context, 'world'>, until: number): BackendError {
  return new BackendError('rate-limited', {
    retryAfter: Math.max(1, Math.ceil((until - world.time) / 1000)),
    facts: { at: new Date(until).toISOString() },
  });
}
