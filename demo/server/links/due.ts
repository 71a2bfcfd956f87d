import { sql } from 'kysely';
import { payerChanges, statusChange } from '../../../src/domain/activity-changes.js';
import { dayAfter } from '../../../src/domain/day-span.js';
import { ENDING_DAYS } from '../../../src/domain/grant.js';
import { OPEN } from '../../../src/domain/link.js';
import { REQUEST_ENDING_DAYS } from '../../../src/domain/rules.js';
import { tellWhatEnds } from '../access/grant-mails.js';
import { record } from '../audit.js';
import type { LinkRecord } from '../db/schema.js';
import { issueWhatIsDue } from '../invoices/issue.js';
import { tellOfInvoices } from '../invoices/mails.js';
import { expireIdentifications } from '../identity/steps.js';
import { moveOrders } from '../orders/moving.js';
import { endSearches } from '../orders/order-search.js';
import { orderWhatIsLate } from '../shop/ordering.js';
import { expireApprovals } from '../orders/approval-step.js';
import { after, type World } from '../world.js';
import { step } from './change.js';
import { closable, closeForGood } from './closed.js';
import { contractsDue, contractTakesEffect } from './contract-payer.js';
import { end } from './detach.js';
import { workOnFlattenings } from './flattening-work.js';
import { takeEffect } from './payer.js';
import { settleMoves } from './move-step.js';
import { settleTerms } from './term-step.js';
import { settleSwaps } from './swap-step.js';
import { tellWhatCameBack } from './request-mails.js';
import { tellWhichRequestsEnd } from './request-ends.js';
import { beginWhatIsDue } from './starting.js';
import { payerChangeOf } from './views.js';

const OPEN_STATES = sql.join(OPEN.map((state) => sql.lit(state)));

/**
 * Does what happens by itself: issues the invoices that are due, ends requests that nobody answered, begins links whose
 * first day has come and ends those whose last day is over, lets orders go on, lets others pay for accounts and contracts whose day has come, closes accounts that nobody has
 * reopened in time, and tells of grants and requests that end soon, of mails that did not arrive and of invoices that are not paid in time. Looked after before
 * each request, so that nobody ever acts
 * on what has ended, and now and then without one.
 */
export async function settleWhatIsDue(world: World): Promise<void> {
  await issueWhatIsDue(world);
  const time = world.clock();
  const now = new Date(time).toISOString();
  const today = now.slice(0, 10);
  const soon = after(time, ENDING_DAYS * 86_400);
  const last = after(time, REQUEST_ENDING_DAYS * 86_400);
  const { rows } = await sql<{
    due: boolean;
    closing: boolean;
    swaps: boolean;
    terms: boolean;
    moves: boolean;
    starts: boolean;
    flattenings: boolean;
    approvals: boolean;
    ending: boolean;
    requests: boolean;
    mails: boolean;
    invoices: boolean;
    orders: boolean;
    late: boolean;
    searches: boolean;
    identifications: boolean;
  }>`select
    exists (select 1 from order_handoff where places_at <= ${now}) as late,
    exists (select 1 from order_search where until <= ${now}) as searches,
    exists (select 1 from identification where ended_at is null and expires_at <= ${now}) as identifications,
    exists (select 1 from product_order where next_at <= ${now}) as orders,
    exists (select 1 from link where state in (${OPEN_STATES}) and move_id is null and flattening_id is null
      and expires_at <= ${now})
    or exists (select 1 from link where state = 'detach-scheduled' and detach_on <= ${today})
    or exists (select 1 from link where payer_change_on <= ${today})
    or exists (select 1 from contract where change_on <= ${today}) as due,
    exists (select 1 from link where term_due <= ${today}) as terms,
    exists (select 1 from account where status = 'closing' and closes_on <= ${today}) as closing,
    exists (select 1 from main_swap where state = 'proposed' and expires_at <= ${now})
    or exists (select 1 from main_swap where state = 'planned' and "on" <= ${today}) as swaps,
    exists (select 1 from main_move where state = 'proposed' and expires_at <= ${now})
    or exists (select 1 from main_move where state = 'planned' and "on" <= ${today}) as moves,
    exists (select 1 from link where starts_on <= ${today}) as starts,
    exists (select 1 from flattening where state in ('listed', 'proposed') and expires_at <= ${now})
    or exists (select 1 from flattening where state = 'running' and look) as flattenings,
    exists (select 1 from order_approval where state = 'waiting' and expires_at <= ${now}) as approvals,
    exists (select 1 from access_grant where not told and until <= ${soon}) as ending,
    exists (select 1 from link where state in (${OPEN_STATES}) and not end_told and expires_at <= ${last}
      and expires_at > ${now}) as requests,
    exists (select 1 from link where mail_due <= ${now}) as mails,
    exists (select 1 from invoice where not announced)
    or exists (select 1 from invoice where state = 'open' and not reminded and due_on < ${today}) as invoices`.execute(
    world.db,
  );
  if (rows[0]?.late) await orderWhatIsLate(world, now);
  if (rows[0]?.searches) await endSearches(world, now);
  if (rows[0]?.identifications) await expireIdentifications(world, now);
  if (rows[0]?.orders) await moveOrders(world, { now, time });
  if (rows[0]?.ending) await tellWhatEnds(world);
  if (rows[0]?.requests) await tellWhichRequestsEnd(world);
  if (rows[0]?.mails) await tellWhatCameBack(world, now);
  if (rows[0]?.invoices) await tellOfInvoices({ world, now });
  if (rows[0]?.moves) await settleMoves(world, { now, time, today });
  if (rows[0]?.flattenings) await workOnFlattenings(world, { now, time });
  // First of what ends links: what comes earlier counts.
  if (rows[0]?.terms) await settleTerms(world, { now, time, today });
  if (rows[0]?.due) await settleLinks(world, { now, time, today });
  if (rows[0]?.starts) await beginWhatIsDue(world, { now, time }, dayAfter(today, 1));
  if (rows[0]?.swaps) await settleSwaps(world, { now, time, today });
  if (rows[0]?.approvals) await expireApprovals(world, now);
  if (rows[0]?.closing) await settleClosing(world, { now, time, today });
}

interface Moment {
  readonly now: string;
  readonly time: number;
  readonly today: string;
}

async function settleLinks(world: World, { now, time, today }: Moment): Promise<void> {
  await world.db.transaction().execute(async (db) => {
    const call = { db, world, now, time };
    const due = await db
      .selectFrom('link')
      .selectAll()
      .where((where) =>
        where.or([
          // A request that became a move ends as that does.
          where.and([
            where('state', 'in', OPEN),
            where('move_id', 'is', null),
            where('flattening_id', 'is', null),
            where('expires_at', '<=', now),
          ]),
          where.and([where('state', '=', 'detach-scheduled'), where('detach_on', '<=', today)]),
          where('payer_change_on', '<=', today),
        ]),
      )
      .orderBy('id')
      .limit(500)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const link of due) await settle(call, link, today);
    const decided: Parameters<typeof record>[2][] = [];
    for (const contract of await contractsDue(call)) {
      const deed = await contractTakesEffect(call, contract);
      if (deed) decided.push(deed);
    }
    // Last, because entries wait for each other: nothing else is waited for while the log is held.
    for (const link of due) {
      const change = payerChangeOf(link);
      const happened = whatHappens(link, today);
      await record(call, null, {
        action: happened,
        subject: link.account_id,
        details: {
          link: link.id,
          ...(happened === 'payer-changed' && change ? { payer: change.payer, on: change.on } : {}),
        },
        ...(happened === 'payer-changed' && change ? { changes: payerChanges(change.payer) } : {}),
      });
    }
    for (const deed of decided) await record(call, null, deed);
  });
}

/** Closes the accounts for good that nobody has reopened in time. */
async function settleClosing(world: World, { now, time, today }: Moment): Promise<void> {
  await world.db.transaction().execute(async (db) => {
    const call = { db, world, now, time };
    const due = await closable(db, today);
    for (const each of due)
      await closeForGood(call, each, (link, endedAt) => end(call, link, endedAt, { kind: 'account-closed' }));
    for (const { account, link } of due)
      await record(call, null, {
        action: 'account-closed',
        subject: account.id,
        details: { ...(link && { link: link.id }) },
        changes: [statusChange('closing', 'closed')],
      });
  });
}

/** A link that ends has no payer any more, whatever was planned. */
function whatHappens(
  { state, detach_on }: LinkRecord,
  today: string,
): 'detached' | 'payer-changed' | 'link-request-expired' {
  if (OPEN.includes(state)) return 'link-request-expired';
  return detach_on !== null && detach_on <= today ? 'detached' : 'payer-changed';
}

async function settle(call: Parameters<typeof end>[0], link: LinkRecord, today: string): Promise<void> {
  switch (whatHappens(link, today)) {
    case 'detached':
      await end(call, link, `${link.detach_on!}T00:00:00.000Z`);
      break;
    case 'payer-changed':
      await takeEffect(call, link, payerChangeOf(link)!);
      break;
    case 'link-request-expired':
      await step(call, link, {
        state: 'expired',
        ended_at: link.expires_at,
        expires_at: null,
        code_hash: null,
        code_salt: null,
      });
  }
}
