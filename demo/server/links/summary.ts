import type { CollectiveInvoice } from '../../../src/domain/invoice.js';
import { LINKED, NEEDS_YOU, WAITING, type Link, type Summary } from '../../../src/domain/link.js';
import { mainDaysIn, mainShare, periodOf } from '../../../src/domain/billing.js';
import { sum } from '../../../src/domain/money.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { waitingForAccess } from '../access/access-requests.js';
import type { Call } from '../world.js';
import { CHARGED, chargedOf, differences } from './charges.js';
import { ownLink } from './own-link.js';
import { allRows, LIVE, ranksOf } from './rows.js';
import { countsOf } from './total.js';
import { linkView } from './views.js';

export const getLink = async (call: Call, { link }: { link: string }): Promise<Link> =>
  linkView(call.db, await ownLink(call, link, 'read'), call.time);

/** What the next collective invoice holds. */
export async function getCollectiveInvoice({ db, actor, now }: Call): Promise<CollectiveInvoice> {
  const period = periodOf(now);
  const accounts = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select([...CHARGED, 'account.id', 'customer_number', 'name', 'city', 'monthly_amount', 'currency'])
    .where('link.main_id', '=', actor.account.id)
    .where('link.state', 'in', LINKED)
    .where((where) =>
      where.or([
        where(where.val('pay'), '=', where.fn.any('link.scopes')),
        // Whoever pays for the rest of the period: the main account pays for its first days.
        where('link.payer_since', '>=', period),
      ]),
    )
    .where('account.currency', '=', actor.account.currency)
    .orderBy('sort_name')
    .orderBy('account.id')
    .execute();
  const { currency } = actor.account;
  const lines = accounts
    .map((each) => ({ ...each, charged: chargedOf(each, each.monthly_amount) }))
    .filter(({ charged }) => mainDaysIn(charged, period) > 0)
    .map(({ id, customer_number, name, city, charged }) => ({
      account: { id, customerNumber: customer_number, name },
      city,
      monthly: { amount: mainShare(charged, period), currency },
    }));
  return {
    period,
    dueOn: nextPeriod(now),
    total: sum(
      currency,
      lines.map(({ monthly }) => monthly),
    ),
    lines,
  };
}

export async function getSummary(call: Call): Promise<Summary> {
  const { actor, now } = call;
  const counts = await countsOf(call);
  const among = (ranks: readonly number[]) =>
    counts.filter(({ standing_rank }) => ranks.includes(standing_rank));
  const links = (groups: typeof counts) => groups.reduce((total, { links }) => total + links, 0);
  const paid = among(LIVE).filter(({ payer }) => payer === 'main');
  const onCollectiveInvoice = links(paid);
  const seesInvoices = actor.permissions.includes('view-invoices');
  const [difference = 0] = seesInvoices ? await differences(call.db, actor.account, [periodOf(now)]) : [];
  return {
    linked: links(among(LIVE)),
    addedThisMonth: await addedSince(call, `${now.slice(0, 7)}-01T00:00:00.000Z`),
    onCollectiveInvoice,
    waiting: links(among(ranksOf(WAITING))),
    needsYou: links(among(ranksOf(NEEDS_YOU))),
    hidden: links(among(LIVE).filter(({ hidden }) => hidden)),
    accessRequests: await waitingForAccess(call),
    invoice:
      seesInvoices && (onCollectiveInvoice > 0 || difference > 0)
        ? {
            total: {
              amount: paid.reduce((total, { amount }) => total + amount, difference),
              currency: actor.account.currency,
            },
            dueOn: nextPeriod(now),
          }
        : null,
  };
}

async function addedSince(call: Call, instant: string): Promise<number> {
  const { added } = await allRows(call)
    .where('standing_rank', 'in', LIVE)
    .where('newness', '<=', -Date.parse(instant) * 1000)
    .select((row) => row.fn.countAll<number>().as('added'))
    .executeTakeFirstOrThrow();
  return added;
}
