import { dueOn } from '../../../src/domain/invoice.js';
import { END_NOTICE_DAYS } from '../../../src/domain/link-extension.js';
import { NEEDS_YOU, WAITING, type Link, type Summary } from '../../../src/domain/link.js';
import { periodOf } from '../../../src/domain/billing.js';
import { waitingForAccess } from '../access/access-requests.js';
import { openObjections } from '../access/objections.js';
import { waitingForApproval } from '../orders/approvals.js';
import { after, type Call } from '../world.js';
import { differences } from './charges.js';
import { openDrift } from './drift.js';
import { movesToAnswer } from './main-move.js';
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
    objections: await openObjections(call),
    moves: await movesToAnswer(call),
    drift: await openDrift(call),
    ending: await endingSoon(call),
    approvals: await waitingForApproval(call),
    invoice:
      seesInvoices && (onCollectiveInvoice > 0 || difference > 0)
        ? {
            total: {
              amount: paid.reduce((total, { amount }) => total + amount, difference),
              currency: actor.account.currency,
            },
            dueOn: dueOn(now),
          }
        : null,
  };
}

/** How many links end by themselves within a month. */
async function endingSoon({ db, actor, time }: Call): Promise<number> {
  const { ending } = await db
    .selectFrom('link')
    .where('main_id', '=', actor.account.id)
    .where('end_on', '<=', after(time, END_NOTICE_DAYS[0] * 86_400).slice(0, 10))
    .where('extend_by', 'is', null)
    .where('state', '=', 'active')
    .select((row) => row.fn.countAll<number>().as('ending'))
    .executeTakeFirstOrThrow();
  return ending;
}

async function addedSince(call: Call, instant: string): Promise<number> {
  const { added } = await allRows(call)
    .where('standing_rank', 'in', LIVE)
    .where('newness', '<=', -Date.parse(instant) * 1000)
    .select((row) => row.fn.countAll<number>().as('added'))
    .executeTakeFirstOrThrow();
  return added;
}
