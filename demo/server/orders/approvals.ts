import type { InferOutput } from 'valibot';
import type { Items } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/domain/errors.js';
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
  type RequestApprovalInput,
} from '../../../src/domain/order-approval.js';
import { termOf } from '../../../src/domain/offer.js';
import type { Document } from '../../../src/domain/order.js';
import { record } from '../audit.js';
import type { OrderApprovalRow } from '../db/approval-schema.js';
import { newId } from '../db/seed.js';
import { tooEarly } from '../http/problem.js';
import { requireVersion } from '../links/own-link.js';
import { requireConfirmed } from '../sessions/step-up.js';
import { after, type Call } from '../world.js';
import { approvalStep, tellOfApproval, type ApprovalMail } from './approval-step.js';
import { draftWaits, reopenDraft } from './drafts.js';
import { orderable, place } from './orders.js';

const DAY = 86_400;

const versionOf = ({ id, version }: OrderApprovalRow): string => `${id}.${version}`;

function viewOf(call: Call, row: OrderApprovalRow, people: ReadonlyMap<string, Person>): OrderApproval {
  const { input, lines } = row;
  const asker = people.get(row.asked_by);
  const remindAt = after(row.reminded_at, REMIND_HOURS * 3_600);
  return {
    id: row.id,
    version: versionOf(row),
    state: row.state,
    askedBy: { name: asker?.name ?? '', email: asker?.email ?? '' },
    own: row.asked_by === call.actor.person.id,
    message: row.message,
    askedAt: row.asked_at,
    expiresAt: row.expires_at,
    remindAt: remindAt > call.now ? remindAt : null,
    name: input.name,
    location: input.location,
    contact: { name: input.contact.name, email: input.contact.email },
    payer: input.payer,
    product: row.product,
    lines,
    monthly: input.monthly,
    once: input.once,
    minimumTermMonths: termOf(lines),
    termsVersion: input.termsVersion,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by === null ? null : (people.get(row.answered_by)?.name ?? null),
    reason: row.reason,
    link: row.link_id,
  };
}

interface Person {
  readonly name: string;
  readonly email: string;
}

async function views(call: Call, rows: readonly OrderApprovalRow[]): Promise<OrderApproval[]> {
  const ids = [...new Set(rows.flatMap(({ asked_by, answered_by }) => [asked_by, answered_by ?? []].flat()))];
  if (ids.length === 0) return [];
  const people = await call.db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(people.map((each) => [each.id, each]));
  return rows.map((row) => viewOf(call, row, byId));
}

const view = async (call: Call, row: OrderApprovalRow): Promise<OrderApproval> =>
  (await views(call, [row]))[0]!;

/** The approvals that the account is told of. */
const ownApprovals = ({ db, actor, now }: Call) =>
  db
    .selectFrom('order_approval')
    .selectAll()
    .where('account_id', '=', actor.account.id)
    .where((where) =>
      where.or([
        where('state', '=', 'waiting'),
        where('answered_at', '>', after(now, -APPROVAL_TOLD_DAYS * DAY)),
      ]),
    );

export async function listApprovals(call: Call): Promise<Items<OrderApproval>> {
  return {
    items: await views(call, await ownApprovals(call).orderBy('number', 'desc').limit(100).execute()),
  };
}

/** How many orders wait, or have come back to the person lately; undefined for who may not order. */
export async function waitingForApproval({ db, actor, now }: Call): Promise<number | undefined> {
  if (!actor.permissions.includes('order-accounts') || actor.link) return undefined;
  const { count } = await db
    .selectFrom('order_approval')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('account_id', '=', actor.account.id)
    .where((where) =>
      where.or([
        where('state', '=', 'waiting'),
        where.and([
          where('asked_by', '=', actor.person.id),
          where('state', 'in', CAME_BACK),
          where('answered_at', '>', after(now, -APPROVAL_TOLD_DAYS * DAY)),
        ]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return count;
}

type Noted = ApprovalMail | 'approval-withdrawn';

/** Notes what has become of an order that waited, tells whom it concerns, and shows it. */
async function noted(
  call: Call,
  action: Noted,
  row: OrderApprovalRow,
  details: Record<string, string> = {},
): Promise<OrderApproval> {
  if (action !== 'approval-withdrawn') await tellOfApproval(call, action, row);
  await record(call, call.actor, {
    action,
    subject: row.account_id,
    details: { newAccount: row.input.name, ...details },
  });
  return view(call, row);
}

export async function requestApproval(
  call: Call,
  { order, content, message }: InferOutput<typeof RequestApprovalInput>,
): Promise<OrderApproval> {
  const { db, actor, now, world } = call;
  const { product, price, quote } = await orderable(call, order);
  if (aboveLimits(world.approvalLimits, price).length === 0) throw new BackendError('conflict');
  const row = await db
    .insertInto('order_approval')
    .values({
      id: newId('y'),
      account_id: actor.account.id,
      asked_by: actor.person.id,
      state: 'waiting',
      input: JSON.stringify(order),
      product: JSON.stringify(product.name),
      lines: JSON.stringify(price.lines),
      quote_id: quote?.id ?? null,
      draft_id: await draftWaits(call, order.draft, content),
      message,
      asked_at: now,
      expires_at: after(now, APPROVAL_DAYS * DAY),
      reminded_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new BackendError('duplicate-request');
  return noted(call, 'approval-requested', row, { terms: order.termsVersion });
}

/** An order that waits, as it was looked at. */
async function waiting(call: Call, { approval: id, version }: ApprovalChoice): Promise<OrderApprovalRow> {
  const row = await ownApprovals(call).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new BackendError('not-found');
  if (row.state === 'expired') throw new BackendError('request-expired');
  if (row.state === 'withdrawn')
    throw new BackendError('request-withdrawn', { facts: { at: row.answered_at ?? '' } });
  if (row.state !== 'waiting') throw new BackendError('request-answered');
  requireVersion(versionOf(row), version);
  return row;
}

/** The same, of somebody else: nobody decides about their own. */
async function others(call: Call, choice: ApprovalChoice): Promise<OrderApprovalRow> {
  const row = await waiting(call, choice);
  if (row.asked_by === call.actor.person.id) throw new BackendError('own-request');
  return row;
}

const answered = ({ now, actor }: Call) => ({ answered_at: now, answered_by: actor.person.id });

export async function approveOrder(call: Call, input: ApproveInput): Promise<ApprovedOrder> {
  const { db, actor } = call;
  const row = await others(call, input);
  await requireConfirmed(call, 'approve', actor.account);
  if (input.termsVersion !== row.input.termsVersion) throw new BackendError('terms-changed');
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', row.asked_by)
    .executeTakeFirstOrThrow();
  // In the name of who has asked, and in the language of the account: not in that of who approves.
  const asked = { ...call, language: actor.account.language, actor: { ...actor, person } };
  const wanted = { ...row.input, draft: row.draft_id };
  // What was held counts, whatever it costs today.
  const { order, link } = await place(asked, wanted, await orderable(asked, wanted, row));
  await db
    .updateTable('product_order')
    .set({ approved_by: actor.person.id })
    .where('id', '=', order.id)
    .execute();
  const approved = await approvalStep(db, row, {
    state: 'approved',
    ...answered(call),
    approved_terms: input.termsVersion,
    link_id: link.id,
  });
  const terms = { order: order.number, terms: input.termsVersion };
  return { approval: await noted(call, 'order-approved', approved, terms), order, link };
}

export async function declineApproval(
  call: Call,
  { reason, ...choice }: DeclineApprovalInput,
): Promise<OrderApproval> {
  const row = await others(call, choice);
  const declined = await approvalStep(call.db, row, { state: 'declined', ...answered(call), reason });
  await reopenDraft(call, row.draft_id);
  return noted(call, 'approval-declined', declined);
}

/** One’s own order that waits. */
async function mine(call: Call, choice: ApprovalChoice): Promise<OrderApprovalRow> {
  const row = await waiting(call, choice);
  if (row.asked_by !== call.actor.person.id) throw new BackendError('conflict');
  return row;
}

export async function withdrawApproval(call: Call, choice: ApprovalChoice): Promise<OrderApproval> {
  const row = await mine(call, choice);
  const withdrawn = await approvalStep(call.db, row, { state: 'withdrawn', ...answered(call) });
  await reopenDraft(call, row.draft_id);
  return noted(call, 'approval-withdrawn', withdrawn);
}

export async function remindApprovers(call: Call, choice: ApprovalChoice): Promise<OrderApproval> {
  const { db, now, time } = call;
  const row = await mine(call, choice);
  const again = Date.parse(row.reminded_at) + REMIND_HOURS * 3_600_000;
  if (time < again) throw tooEarly(time, again);
  const reminded = await approvalStep(db, row, { reminded_at: now });
  await tellOfApproval(call, 'approval-requested', reminded);
  return view(call, reminded);
}

export async function getApprovalSummary(
  call: Call,
  { approval: id, language }: ApprovalDocumentInput,
): Promise<Document> {
  const row = await ownApprovals(call).where('id', '=', id).executeTakeFirst();
  if (!row) throw new BackendError('not-found');
  const { contractSummary } = await import('./contract-summary.js');
  const { account } = call.actor;
  const { configuration, name, location, monthly, once, termsVersion } = row.input;
  return contractSummary({
    configuration,
    name,
    location,
    language,
    price: { lines: row.lines, monthly, once },
    customer: { name: account.name, customerNumber: account.customer_number },
    termsVersion,
    on: row.asked_at,
    term: call.world.term,
  });
}
