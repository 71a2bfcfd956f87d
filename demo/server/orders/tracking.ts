import { BackendError } from '../../../src/domain/errors.js';
import { orderActs, changed, corrected, endedAs, trackedOrder } from '../../../src/domain/order-course.js';
import type {
  CorrectPortingInput,
  OrderAct,
  ReadCancelOrder,
  TrackedOrder,
  WithdrawOrderInput,
} from '../../../src/domain/order-tracking.js';
import { LINKED } from '../../../src/domain/standing.js';
import { maskEmail } from '../../../src/domain/text.js';
import { record } from '../audit.js';
import type { OrderRow } from '../db/ordering-schema.js';
import type { LinkRecord } from '../db/schema.js';
import { ownLink, requireVersion } from '../links/own-link.js';
import { isLinked } from '../links/views.js';
import { send } from '../mail/outbox.js';
import { accountById } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { closeOrdered, tellOfOrder } from './order-ends.js';
import { orderStep } from './order-step.js';

const versionOf = ({ version }: OrderRow): string => `o${version}`;

async function view({ db, actor, now }: Call, order: OrderRow): Promise<TrackedOrder> {
  const { name } = await db
    .selectFrom('person')
    .select('name')
    .where('id', '=', order.placed_by)
    .executeTakeFirstOrThrow();
  const { state } = await db
    .selectFrom('link')
    .select('state')
    .where('id', '=', order.link_id)
    .executeTakeFirstOrThrow();
  const { id, number, placed_at, monthly_amount, once_amount, currency, course } = order;
  return trackedOrder(
    {
      id,
      number,
      placedAt: placed_at,
      monthly: { amount: monthly_amount, currency },
      once: { amount: once_amount, currency },
      version: versionOf(order),
      placedBy: name,
    },
    course,
    { now, ordering: actor.permissions.includes('order-accounts'), linked: LINKED.includes(state) },
  );
}

/** The order by which a linked account came about. Others' orders are as absent as those that never were. */
async function orderOf(
  call: Call,
  id: string,
  hold: 'read' | 'hold',
): Promise<{ link: LinkRecord; order: OrderRow }> {
  const link = await ownLink(call, id, hold);
  const order = await call.db
    .selectFrom('product_order')
    .selectAll()
    .where('link_id', '=', link.id)
    .executeTakeFirst();
  if (!order) throw new BackendError('not-found');
  return { link, order };
}

export const getOrder = async (call: Call, { link }: { link: string }): Promise<TrackedOrder> =>
  view(call, (await orderOf(call, link, 'read')).order);

/** The order as it was looked at, where something can be done about it. */
async function decided(
  call: Call,
  { link: id, version }: { link: string; version: string },
  act: OrderAct,
): Promise<{ link: LinkRecord; order: OrderRow }> {
  const { link, order } = await orderOf(call, id, 'hold');
  requireVersion(versionOf(order), version);
  if (!isLinked(link) || !orderActs(order.course, call.now).includes(act)) throw new BackendError('conflict');
  return { link, order };
}

const noted = (
  call: Call,
  action: 'order-cancel-asked' | 'order-withdrawn' | 'porting-corrected',
  { account_id, link_id, number }: OrderRow,
) => record(call, call.actor, { action, subject: account_id, details: { link: link_id, order: number } });

export async function cancelOrder(
  call: Call,
  { message = '', ...of }: ReadCancelOrder,
): Promise<TrackedOrder> {
  const { db, actor, now } = call;
  const { link, order } = await decided(call, of, 'cancel');
  const cancellation = {
    state: 'assessing',
    askedAt: now,
    askedBy: actor.person.name,
    message,
    decidedAt: null,
    refusal: null,
  } as const;
  const asked = await orderStep(db, order, changed(order.course, { cancellation }, now));
  await tellOfOrder(call, link, asked, 'order-cancel-asked');
  await noted(call, 'order-cancel-asked', asked);
  return view(call, asked);
}

export async function withdrawOrder(
  call: Call,
  { name, email, ...of }: WithdrawOrderInput,
): Promise<TrackedOrder> {
  const { db, now } = call;
  const { link, order } = await decided(call, of, 'withdraw');
  const { course } = order;
  const declared = { at: now, by: name, confirmedTo: maskEmail(email) };
  const withdrawal = { ...course.withdrawal!, declared };
  const ended = await orderStep(db, order, endedAs({ ...course, withdrawal }, 'cancelled', 'withdrawn', now));
  const account = await accountById(db, order.account_id);
  await send(
    call,
    email,
    {
      kind: 'withdrawal-received',
      order: order.number,
      account: { name: account.name, customerNumber: account.customer_number },
      by: name,
      at: now,
      placedAt: order.placed_at,
    },
    call.language,
  );
  await tellOfOrder(call, link, ended, 'order-withdrawn');
  await closeOrdered(call, link, now);
  await noted(call, 'order-withdrawn', ended);
  return view(call, ended);
}

export async function correctPorting(call: Call, input: CorrectPortingInput): Promise<TrackedOrder> {
  const { db, now } = call;
  const { link: id, version, ...data } = input;
  const { order } = await decided(call, { link: id, version }, 'correct');
  const sent = await orderStep(db, order, corrected(order.course, order.course.porting!, data, now));
  await noted(call, 'porting-corrected', sent);
  return view(call, sent);
}
