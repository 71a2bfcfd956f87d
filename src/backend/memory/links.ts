import {
  NEEDS_YOU,
  WAITING,
  type Link,
  type LinkQuery,
  type Standing,
  type Summary,
} from '../../domain/link.js';
import type { CollectiveInvoice } from '../../domain/invoice.js';
import { mainDaysIn, mainShare, periodOf } from '../../domain/billing.js';
import { sum } from '../../domain/money.js';
import type { Page } from '../../domain/page.js';
import { nextPeriod } from '../../domain/rules.js';
import { permissionsOf } from './access.js';
import { waitingForAccess } from './access-requests.js';
import { accountOf, ownLink, type Context } from './context.js';
import { compareText, pageOf, visible } from './paging.js';
import { chargedOf, isLinked, linkView, payerOf, refOf, standingOfLink } from './views.js';

export const getLink = (context: Context, { link }: { link: string }): Link =>
  linkView(context.world, ownLink(context, link));

export function listLinks({ world, account }: Context, query: LinkQuery): Page<Link> {
  const { rows, ...page } = pageOf(world, account.id, query);
  return { ...page, items: rows.map((row) => linkView(world, row)), estimated: false, unreadable: 0 };
}

export function getCollectiveInvoice(context: Context): CollectiveInvoice {
  const { world, account, now } = context;
  const { currency } = account.monthly;
  const lines = world
    .linksOf(account.id)
    .filter((link) => isLinked(link) && mainDaysIn(chargedOf(world, link), periodOf(now)) > 0)
    .map((link) => ({ link, of: accountOf(context, link) }))
    .filter(({ of }) => of.monthly.currency === currency)
    .sort((a, b) => compareText(a.of.name, b.of.name) || compareText(a.of.id, b.of.id))
    .map(({ link, of }) => ({
      account: refOf(of),
      city: of.location.city,
      monthly: { amount: mainShare(chargedOf(world, link), periodOf(now)), currency },
    }));
  return {
    period: `${now.slice(0, 7)}-01`,
    dueOn: nextPeriod(now),
    total: sum(
      currency,
      lines.map(({ monthly }) => monthly),
    ),
    lines,
  };
}

export function getSummary(context: Context): Summary {
  const { world, account, now } = context;
  const links = world.linksOf(account.id).filter((link) => visible(world, link));
  const linked = links.filter(isLinked);
  const standings = links.map((link) => standingOfLink(world, link));
  const among = (some: readonly Standing[]) => standings.filter((standing) => some.includes(standing)).length;
  const invoice = permissionsOf(context).includes('view-invoices') ? getCollectiveInvoice(context) : null;
  return {
    linked: linked.length,
    addedThisMonth: linked.filter(({ linkedAt }) => linkedAt?.slice(0, 7) === now.slice(0, 7)).length,
    onCollectiveInvoice: linked.filter((link) => payerOf(link) === 'main').length,
    waiting: among(WAITING),
    needsYou: among(NEEDS_YOU),
    hidden: linked.filter(({ hidden }) => hidden).length,
    accessRequests: waitingForAccess(context),
    invoice: invoice && invoice.lines.length > 0 ? { total: invoice.total, dueOn: invoice.dueOn } : null,
  };
}
