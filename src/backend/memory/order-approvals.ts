import { BackendError } from '../../domain/errors.js';
import {
  aboveLimits,
  APPROVAL_DAYS,
  APPROVAL_TOLD_DAYS,
  CAME_BACK,
  REMIND_HOURS,
  type ApprovalChoice,
  type ApprovalDocumentInput,
  type ApprovedOrder,
  type ApproveInput,
  type DeclineApprovalInput,
  type OrderApproval,
} from '../../domain/order-approval.js';
import { termOf } from '../../domain/offer.js';
import type { DraftContent } from '../../domain/order-draft.js';
import type { Document, ReadOrder } from '../../domain/order.js';
import type { Items } from '../backend.js';
import { note } from './activity.js';
import { requireVersion, tooEarly, type Context } from './context.js';
import type { ApprovalRecord } from './kept-orders.js';
import { draftWaits, reopenDraft } from './order-drafts.js';
import { orderable, place, summaryOf } from './orders.js';
import { newId } from './secrets.js';
import { requireConfirmed } from './step-up.js';
import type { Store } from './store.js';

const DAY = 86_400;

const versionOf = ({ id, revision }: ApprovalRecord): string => `${id}.${revision}`;

function view({ world, person }: Pick<Context, 'world' | 'person'>, approval: ApprovalRecord): OrderApproval {
  const { order, lines, askedById } = approval;
  const asker = world.people.get(askedById)!;
  const remindAt = world.after(approval.remindedAt, REMIND_HOURS * 3_600);
  return {
    id: approval.id,
    version: versionOf(approval),
    state: approval.state,
    askedBy: { name: asker.name, email: asker.email },
    own: askedById === person.id,
    message: approval.message,
    askedAt: approval.askedAt,
    expiresAt: approval.expiresAt,
    remindAt: remindAt > world.now ? remindAt : null,
    name: order.name,
    location: order.location,
    contact: { name: order.contact.name, email: order.contact.email },
    payer: order.payer,
    product: approval.product,
    lines,
    monthly: order.monthly,
    once: order.once,
    minimumTermMonths: termOf(lines),
    termsVersion: order.termsVersion,
    answeredAt: approval.answeredAt,
    answeredBy:
      approval.answeredById === null ? null : (world.people.get(approval.answeredById)?.name ?? null),
    reason: approval.reason,
    link: approval.link,
  };
}

/** The approvals that the account is told of, the newest first. */
const ownApprovals = ({ world, account, now }: Context): ApprovalRecord[] =>
  [...world.kept.approvals.values()]
    .filter(
      ({ accountId, state, answeredAt }) =>
        accountId === account.id &&
        (state === 'waiting' || (answeredAt ?? '') > world.after(now, -APPROVAL_TOLD_DAYS * DAY)),
    )
    .reverse();

export const listApprovals = (context: Context): Items<OrderApproval> => ({
  items: ownApprovals(context).map((approval) => view(context, approval)),
});

/** How many orders wait, or have come back to the person lately. */
export function waitingForApproval(context: Context): number | undefined {
  const { person, session } = context;
  if (!person.permissions.includes('order-accounts') || session.delegation) return undefined;
  return ownApprovals(context).filter(
    ({ state, askedById }) => state === 'waiting' || (askedById === person.id && CAME_BACK.includes(state)),
  ).length;
}

/** Everybody in the account who can approve what somebody has asked for. */
const approversOf = (
  world: Store,
  { accountId, askedById }: Pick<ApprovalRecord, 'accountId' | 'askedById'>,
) =>
  world
    .staffOf(accountId)
    .filter(({ id, permissions }) => id !== askedById && permissions.includes('order-accounts'));

/** Mails those who can approve it, or, of one that has come to an end, who has asked for it. */
function tell(world: Store, approval: ApprovalRecord, kind: ApprovalMail): void {
  const { order, askedById, reason } = approval;
  const asker = world.people.get(askedById)!;
  const facts = { name: order.name, asked: asker.name, reason };
  const to = kind === 'approval-requested' ? approversOf(world, approval) : [asker];
  for (const { email } of to) world.mail(email, kind, { facts });
}

type ApprovalMail = 'approval-requested' | 'order-approved' | 'approval-declined' | 'approval-expired';
type ApprovalDeed =
  'approval-requested' | 'order-approved' | 'approval-declined' | 'approval-withdrawn' | 'approval-expired';

const noteApproval = (
  world: Store,
  doer: Context | null,
  kind: ApprovalDeed,
  approval: ApprovalRecord,
): void =>
  note(world, doer, { kind, subject: approval.accountId, facts: { newAccount: approval.order.name } });

export function requestApproval(
  context: Context,
  { order, content, message }: { order: ReadOrder; content: DraftContent; message: string },
): OrderApproval {
  const { world, account, person, now } = context;
  const { product, price, quote } = orderable(context, order);
  if (aboveLimits(world.kept.approvalLimits, price).length === 0) throw new BackendError('conflict');
  const waits = [...world.kept.approvals.values()].some(
    (each) => each.state === 'waiting' && quote && each.order.quote === quote.id,
  );
  if (waits) throw new BackendError('duplicate-request');
  const approval: ApprovalRecord = {
    id: newId(world.random, 'y'),
    accountId: account.id,
    askedById: person.id,
    state: 'waiting',
    order,
    draftId: draftWaits(context, order.draft, content),
    message,
    product: product.name,
    lines: price.lines,
    askedAt: now,
    expiresAt: world.after(now, APPROVAL_DAYS * DAY),
    remindedAt: now,
    answeredAt: null,
    answeredById: null,
    reason: '',
    link: null,
    revision: 1,
  };
  world.kept.approvals.set(approval.id, approval);
  tell(world, approval, 'approval-requested');
  noteApproval(world, context, 'approval-requested', approval);
  return view(context, approval);
}

/** An order that waits, as it was looked at. */
function waiting(context: Context, { approval: id, version }: ApprovalChoice): ApprovalRecord {
  const approval = ownApprovals(context).find((each) => each.id === id);
  if (!approval) throw new BackendError('not-found');
  if (approval.state === 'expired') throw new BackendError('request-expired');
  if (approval.state === 'withdrawn')
    throw new BackendError('request-withdrawn', { facts: { at: approval.answeredAt ?? '' } });
  if (approval.state !== 'waiting') throw new BackendError('request-answered');
  requireVersion(versionOf(approval), version);
  return approval;
}

/** The same, of somebody else: nobody decides about their own. */
function others(context: Context, choice: ApprovalChoice): ApprovalRecord {
  const approval = waiting(context, choice);
  if (approval.askedById === context.person.id) throw new BackendError('own-request');
  return approval;
}

const step = (approval: ApprovalRecord, change: Partial<ApprovalRecord>): void => {
  Object.assign(approval, change, { revision: approval.revision + 1 });
};

const answered = ({ now, person }: Context) => ({ answeredAt: now, answeredById: person.id });

export function approveOrder(context: Context, input: ApproveInput): ApprovedOrder {
  const { world, account } = context;
  const approval = others(context, input);
  requireConfirmed(context, 'approve', account);
  if (input.termsVersion !== approval.order.termsVersion) throw new BackendError('terms-changed');
  const asker = world.people.get(approval.askedById)!;
  const asked = { ...context, person: asker };
  // What was held counts, whatever it costs today.
  const wanted = { ...approval.order, draft: approval.draftId };
  const { order, link } = place(asked, wanted, orderable(asked, wanted, approval));
  step(approval, { state: 'approved', ...answered(context), link: link.id });
  tell(world, approval, 'order-approved');
  noteApproval(world, context, 'order-approved', approval);
  return { approval: view(context, approval), order, link };
}

export function declineApproval(
  context: Context,
  { reason, ...choice }: DeclineApprovalInput,
): OrderApproval {
  const { world } = context;
  const approval = others(context, choice);
  step(approval, { state: 'declined', ...answered(context), reason });
  reopenDraft(world, approval.draftId);
  tell(world, approval, 'approval-declined');
  noteApproval(world, context, 'approval-declined', approval);
  return view(context, approval);
}

/** One’s own order that waits. */
function mine(context: Context, choice: ApprovalChoice): ApprovalRecord {
  const approval = waiting(context, choice);
  if (approval.askedById !== context.person.id) throw new BackendError('conflict');
  return approval;
}

export function withdrawApproval(context: Context, choice: ApprovalChoice): OrderApproval {
  const approval = mine(context, choice);
  step(approval, { state: 'withdrawn', ...answered(context) });
  reopenDraft(context.world, approval.draftId);
  noteApproval(context.world, context, 'approval-withdrawn', approval);
  return view(context, approval);
}

export function remindApprovers(context: Context, choice: ApprovalChoice): OrderApproval {
  const { world, now } = context;
  const approval = mine(context, choice);
  const again = Date.parse(approval.remindedAt) + REMIND_HOURS * 3_600_000;
  if (world.time < again) throw tooEarly(context, again);
  step(approval, { remindedAt: now });
  tell(world, approval, 'approval-requested');
  return view(context, approval);
}

export function getApprovalSummary(
  context: Context,
  { approval: id, language }: ApprovalDocumentInput,
): Document {
  const approval = ownApprovals(context).find((each) => each.id === id);
  if (!approval) throw new BackendError('not-found');
  const { order, lines } = approval;
  const { configuration, name, location, monthly, once, termsVersion } = order;
  return summaryOf(
    context,
    { configuration, name, location, language },
    { lines, monthly, once, termsVersion },
  );
}

/** Ends what nobody has answered in time. */
export function expireApprovals(world: Store): void {
  for (const approval of world.kept.approvals.values()) {
    if (approval.state !== 'waiting' || Date.parse(approval.expiresAt) > world.time) continue;
    step(approval, { state: 'expired', answeredAt: approval.expiresAt });
    reopenDraft(world, approval.draftId);
    tell(world, approval, 'approval-expired');
    noteApproval(world, null, 'approval-expired', approval);
  }
}
