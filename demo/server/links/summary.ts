import { dueOn } from '../../../src/domain/invoice.js';
import { NEEDS_YOU, WAITING, type Link, type Summary } from '../../../src/domain/link.js';
import type { Call } from '../world.js';
import { ownLink } from './own-link.js';
import { allRows, LIVE, ranksOf } from './rows.js';
import { countsOf } from './total.js';
import { linkView } from './views.js';

export const getLink = async (call: Call, { link }: { link: string }): Promise<Link> =>
  linkView(call.db, await ownLink(call, link, 'read'), call.time);

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
    invoice:
      actor.permissions.includes('view-invoices') && onCollectiveInvoice > 0
        ? {
            total: {
              amount: paid.reduce((total, { amount }) => total + amount, 0),
              currency: actor.account.currency,
            },
            dueOn: dueOn(now),
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
