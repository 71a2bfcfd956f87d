import { periodOf } from '../../../src/domain/billing.js';
import { LINKED } from '../../../src/domain/link.js';
import type { Call } from '../world.js';

/** What the reader sees of the invoices that concern the account at work. */
export interface Sight {
  /** From which month on what the account pays itself; null: nothing of it. */
  readonly ownFrom: string | null;
  /** Main accounts that keep the account's share to themselves. */
  readonly keptBy: readonly string[];
}

const ALWAYS = '0001-01-01';

/**
 * The account's own people see what it pays itself, and its share as each main account lets them. Who works in it for
 * its main account sees what that account may see.
 */
export async function sightOf({ db, actor }: Call): Promise<Sight> {
  const { link } = actor;
  const links = await db
    .selectFrom('link')
    .select(['main_id', 'share_seen'])
    .distinctOn('main_id')
    .where('account_id', '=', actor.account.id)
    .where('linked_at', 'is not', null)
    .orderBy('main_id')
    .orderBy('linked_at', 'desc')
    .execute();
  const kept = links.filter(({ main_id, share_seen }) => !share_seen && main_id !== link?.main_id);
  return {
    ownFrom: !link ? ALWAYS : link.own_seen ? periodOf(link.linked_at ?? link.requested_at) : null,
    keptBy: kept.map(({ main_id }) => main_id),
  };
}

/** Whether the account at work sees what a linked account pays itself for a month. */
export async function seesOwnOf({ db, actor }: Call, accountId: string, period: string): Promise<boolean> {
  const link = await db
    .selectFrom('link')
    .select('linked_at')
    .where('main_id', '=', actor.account.id)
    .where('account_id', '=', accountId)
    .where('state', 'in', LINKED)
    .where('own_seen', '=', true)
    .executeTakeFirst();
  return link?.linked_at != null && period >= periodOf(link.linked_at);
}
