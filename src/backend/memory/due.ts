import { statusChange } from '../../domain/activity-changes.js';
import { dayAfter } from '../../domain/day-span.js';
import { note } from './activity.js';
import { workOnFlattenings } from './flattening-work.js';
import { linkOf, tellOfLife } from './closing.js';
import { contractsTakeEffect } from './contracts.js';
import { end } from './detaching.js';
import { tellWhatEnds } from './grants.js';
import { remindOfInvoices } from './invoice-mails.js';
import { moveWhatIsDue } from './main-move-step.js';
import { swapWhatIsDue } from './main-swap.js';
import { moveOrders } from './order-tracking.js';
import { expireIdentifications } from './identification.js';
import { endSearches } from './order-handoff.js';
import { issueWhatIsDue } from './issuing.js';
import { expireApprovals } from './order-approvals.js';
import { takesEffect } from './payer-changing.js';
import { tellWhatCameBack, tellWhichRequestsEnd } from './request-ends.js';
import { beginWhatIsDue } from './starting.js';
import type { Store } from './store.js';
import { settleTerm } from './term-step.js';
import { isLinked, isOpen } from './views.js';

/**
 * Does what happens by itself: issues invoices that are due, ends requests that nobody answered, begins links whose
 * first day has come and ends those whose last day is over, lets orders go on and others pay, closes accounts that nobody has reopened, and tells of grants and requests that end soon and of invoices
 * that are not paid in time.
 */
export function endWhatIsDue(world: Store): void {
  issueWhatIsDue(world);
  remindOfInvoices(world);
  moveOrders(world);
  tellWhatEnds(world);
  tellWhichRequestsEnd(world);
  tellWhatCameBack(world);
  moveWhatIsDue(world);
  for (const link of world.due()) {
    const subject = link.accountId;
    // A request that became a move ends as that does.
    if (isOpen(link) && (link.move || link.flattening)) continue;
    if (isOpen(link)) {
      world.changeLink(link, { state: 'expired', endedAt: link.expiresAt, expiresAt: null });
      note(world, null, { kind: 'link-request-expired', subject, link });
    } else if (settleTerm(world, link)) {
      continue;
    } else if (link.detachOn && link.detachOn <= world.now.slice(0, 10)) {
      end(world, link, `${link.detachOn}T00:00:00.000Z`);
      note(world, null, { kind: 'detached', subject, link });
    } else if (isLinked(link)) {
      if (link.payerChange && link.payerChange.on <= world.now.slice(0, 10))
        takesEffect(world, link, link.payerChange);
      contractsTakeEffect(world, link);
    } else if (!link.start) world.changeLink(link, { expiresAt: null, detachOn: null, payerChange: null });
  }
  beginWhatIsDue(world, dayAfter(world.now.slice(0, 10), 1));
  workOnFlattenings(world);
  swapWhatIsDue(world);
  expireApprovals(world);
  expireIdentifications(world);
  endSearches(world);
  closeWhatIsDue(world);
}

/** Closes accounts for good whose time to be reopened is over. */
function closeWhatIsDue(world: Store): void {
  for (const account of world.closable()) {
    const link = linkOf(world, account);
    world.changeAccount(account, { status: 'closed' });
    if (link) end(world, link, `${account.closing!.on}T00:00:00.000Z`, 'account-closed');
    else tellOfLife(world, { account, link }, 'account-closed');
    // Released: others may get them.
    world.changeAccount(account, { lines: [], reserved: [] });
    note(world, null, {
      kind: 'account-closed',
      subject: account.id,
      ...(link && { link }),
      changes: [statusChange('closing', 'closed')],
    });
  }
}
