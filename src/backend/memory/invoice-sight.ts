import { periodOf } from '../../domain/billing.js';
import type { Context } from './context.js';
import type { AccountRecord, LinkRecord } from './records.js';
import { isLinked } from './views.js';

/** The last link by which an account belongs, or belonged, to a main account. */
const lastLink = ({ world }: Context, accountId: string, mainId: string): LinkRecord | undefined =>
  world
    .linksTo(accountId)
    .filter((link) => link.mainId === mainId && link.linkedAt !== null)
    .sort((a, b) => (a.linkedAt! < b.linkedAt! ? 1 : -1))[0];

/** Whether an invoice of a month is from the time of a link. */
const isOf = ({ linkedAt }: LinkRecord, period: string): boolean =>
  linkedAt !== null && period >= periodOf(linkedAt);

/**
 * As what the account at work sees an invoice that somebody pays; undefined: not at all. Who works in it for its main
 * account sees what that account may see.
 */
export function sideOf(
  context: Context,
  buyer: AccountRecord,
  period: string,
): 'outbound' | 'inbound' | 'linked' | undefined {
  const { world, account, session } = context;
  const { delegation } = session;
  if (buyer.id === account.id) {
    const link = delegation && world.links.get(delegation.linkId);
    return !link || (link.sight.own && isOf(link, period)) ? 'outbound' : undefined;
  }
  const shared = world.linksTo(buyer.id).find((link) => link.mainId === account.id && isLinked(link));
  if (shared) return shared.sight.own && isOf(shared, period) ? 'linked' : undefined;
  const link = lastLink(context, account.id, buyer.id);
  return delegation?.mainId === buyer.id || link?.sight.share ? 'inbound' : undefined;
}
