import {
  NEEDS_YOU,
  WAITING,
  type Link,
  type LinkNarrowing,
  type LinkQuery,
  type Standing,
  type Summary,
} from '../../domain/link.js';
import { dayAfter } from '../../domain/day-span.js';
import { END_NOTICE_DAYS } from '../../domain/link-extension.js';
import { dueOn } from '../../domain/invoice.js';
import { byCurrency, type LinkTotals } from '../../domain/link-totals.js';
import type { Page } from '../../domain/page.js';
import { foundBy, soughtIn } from '../../domain/search-words.js';
import { permissionsOf } from './access.js';
import { waitingForAccess } from './access-requests.js';
import { openDrift } from './drift.js';
import { openObjections } from './objections.js';
import { waitingForApproval } from './order-approvals.js';
import { ownLink, type Context } from './context.js';
import { upcomingTotal } from './invoicing.js';
import { allOf, pageOf, visible } from './paging.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';
import { movesToAnswer } from './main-move.js';
import { isLinked, knownAccount, linkView, payerOf, seenLines, standingOfLink } from './views.js';

export const getLink = (context: Context, { link }: { link: string }): Link =>
  linkView(context.world, ownLink(context, link));

export function listLinks({ world, account }: Context, query: LinkQuery): Page<Link> {
  const { rows, ...page } = pageOf(world, account.id, query);
  const sought = soughtIn(query.search ?? '');
  const items = rows.map((row) => {
    const link = linkView(world, row);
    const found = sought.length > 0 ? foundBy(sought, link, numbersOf(world, row)) : undefined;
    return found === undefined ? link : { ...link, foundBy: found };
  });
  return { ...page, items, estimated: false, unreadable: 0 };
}

export function getLinkTotals({ world, account }: Context, narrowing: LinkNarrowing): LinkTotals {
  const links = allOf(world, account.id, narrowing);
  const sums = new Map<string, number>();
  for (const link of links) {
    const { amount, currency } = knownAccount(world, link)?.monthly ?? {};
    if (currency !== undefined) sums.set(currency, (sums.get(currency) ?? 0) + amount!);
  }
  return { links: links.length, estimated: false, monthly: byCurrency(sums) };
}

/** The telephone numbers of a linked account that may be looked into, without those that it keeps. */
const numbersOf = (world: Store, link: LinkRecord): string[] =>
  isLinked(link) && link.accountId && link.scopes.includes('view')
    ? seenLines(world.account(link.accountId), link).map(({ number }) => number)
    : [];

const endsSoon = ({ state, term = {} }: LinkRecord, now: string): boolean =>
  state === 'active' &&
  term.endOn !== undefined &&
  term.extendBy === undefined &&
  term.endOn <= dayAfter(now.slice(0, 10), END_NOTICE_DAYS[0]);

export function getSummary(context: Context): Summary {
  const { world, account, now } = context;
  const links = world.linksOf(account.id).filter((link) => visible(world, link));
  const linked = links.filter(isLinked);
  const standings = links.map((link) => standingOfLink(world, link));
  const among = (some: readonly Standing[]) => standings.filter((standing) => some.includes(standing)).length;
  const invoice = permissionsOf(context).includes('view-invoices') ? upcomingTotal(world, account.id) : null;
  return {
    linked: linked.length,
    addedThisMonth: linked.filter(({ linkedAt }) => linkedAt?.slice(0, 7) === now.slice(0, 7)).length,
    onCollectiveInvoice: linked.filter((link) => payerOf(link) === 'main').length,
    waiting: among(WAITING),
    needsYou: among(NEEDS_YOU),
    hidden: linked.filter(({ hidden }) => hidden).length,
    accessRequests: waitingForAccess(context),
    objections: openObjections(context),
    moves: movesToAnswer(context),
    drift: openDrift(context),
    ending: world.capabilities.linkLimits ? linked.filter((link) => endsSoon(link, now)).length : undefined,
    approvals: waitingForApproval(context),
    invoice: invoice && invoice.accounts > 0 ? { total: invoice.gross, dueOn: dueOn(now) } : null,
  };
}
