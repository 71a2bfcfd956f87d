import type { CollectiveInvoice } from '../../../src/domain/invoice.js';
import { LINKED, NEEDS_YOU, WAITING, type Link, type Summary } from '../../../src/domain/link.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { waitingForAccess } from '../access/access-requests.js';
import type { Call } from '../world.js';
import { ownLink } from './own-link.js';
import { allRows, LIVE, ranksOf } from './rows.js';
import { countsOf } from './total.js';
import { linkView } from './views.js';

export const getLink = async (call: Call, { link }: { link: string }): Promise<Link> =>
  linkView(call.db, await ownLink(call, link, 'read'), call.time);

/** What the next collective invoice holds. */
export async function getCollectiveInvoice({ db, actor, now }: Call): Promise<CollectiveInvoice> {
  const accounts = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select(['account.id', 'customer_number', 'name', 'city', 'monthly_amount', 'currency'])
    .where('link.main_id', '=', actor.account.id)
    .where('link.state', 'in', LINKED)
    .where((where) => where(where.val('pay'), '=', where.fn.any('link.scopes')))
    .where('account.currency', '=', actor.account.currency)
    .orderBy('sort_name')
    .orderBy('account.id')
    .execute();
  const { currency } = actor.account;
  return {
    period: `${now.slice(0, 7)}-01`,
    dueOn: nextPeriod(now),
    total: { amount: accounts.reduce((total, each) => total + each.monthly_amount, 0), currency },
    lines: accounts.map(({ id, customer_number, name, city, monthly_amount }) => ({
      account: { id, customerNumber: customer_number, name },
      city,
      monthly: { amount: monthly_amount, currency },
    })),
  };
}

export async function getSummary(call: Call): Promise<Summary> {
  const { actor, now } = call;
  const counts = await countsOf(call);
  const among = (ranks: readonly number[]) =>
    counts.filter(({ standing_rank }) => ranks.includes(standing_rank));
  const sum = (groups: typeof counts) => groups.reduce((total, { links }) => total + links, 0);
  const paid = among(LIVE).filter(({ payer }) => payer === 'main');
  const onCollectiveInvoice = sum(paid);
  return {
    linked: sum(among(LIVE)),
    addedThisMonth: await addedSince(call, `${now.slice(0, 7)}-01T00:00:00.000Z`),
    onCollectiveInvoice,
    waiting: sum(among(ranksOf(WAITING))),
    needsYou: sum(among(ranksOf(NEEDS_YOU))),
    hidden: sum(among(LIVE).filter(({ hidden }) => hidden)),
    accessRequests: await waitingForAccess(call),
    invoice:
      actor.permissions.includes('view-invoices') && onCollectiveInvoice > 0
        ? {
            total: {
              amount: paid.reduce((total, { amount }) => total + amount, 0),
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
