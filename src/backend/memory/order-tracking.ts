import { BackendError } from '../../domain/errors.js';
import { changed, corrected, endedAs, orderActs, trackedOrder } from '../../domain/order-course.js';
import type {
  CorrectPortingInput,
  OrderAct,
  ReadCancelOrder,
  TrackedOrder,
  WithdrawOrderInput,
} from '../../domain/order-tracking.js';
import { maskEmail } from '../../domain/text.js';
import { permissionsOf } from './access.js';
import { note } from './activity.js';
import { activate } from './checks.js';
import { ownLink, requireVersion, type Context } from './context.js';
import { end } from './detaching.js';
import { tellMailOnly } from './granted.js';
import type { OrderMail, OrderRecord } from './order-book.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';
import { isLinked } from './views.js';

const versionOf = ({ revision }: OrderRecord): string => `o${revision}`;

const view = (context: Context, order: OrderRecord): TrackedOrder =>
  trackedOrder(
    {
      id: order.id,
      number: order.number,
      placedAt: order.placedAt,
      monthly: order.monthly,
      once: order.once,
      version: versionOf(order),
      placedBy: context.world.people.get(order.placedById)?.name ?? '',
    },
    order.course,
    {
      now: context.now,
      ordering: permissionsOf(context).includes('order-accounts'),
      linked: isLinked(context.world.links.get(order.linkId)!),
    },
  );

/** The order by which a linked account came about. Others' orders are as absent as those that never were. */
function orderOf(context: Context, id: string): { link: LinkRecord; order: OrderRecord } {
  const link = ownLink(context, id);
  const order = context.world.orders.ofLink(link.id);
  if (!order) throw new BackendError('not-found');
  return { link, order };
}

export const getOrder = (context: Context, { link }: { link: string }): TrackedOrder =>
  view(context, orderOf(context, link).order);

/** Mails what has become of an order: to who ordered, and to whom its account is about. */
function tell(world: Store, link: LinkRecord, order: OrderRecord, kind: OrderMail): void {
  const account = world.account(order.accountId);
  const facts = { order: order.number, name: account.name, customerNumber: account.customerNumber };
  const placedBy = world.people.get(order.placedById)?.email ?? account.contactEmail;
  for (const to of new Set([placedBy, account.contactEmail])) world.mail(to, kind, { facts });
  if (isLinked(link)) tellMailOnly(world, link, kind, facts);
}

/** The order as it was looked at, where something can be done about it. */
function decided(
  context: Context,
  { link: id, version }: { link: string; version: string },
  act: OrderAct,
): { link: LinkRecord; order: OrderRecord } {
  const { link, order } = orderOf(context, id);
  requireVersion(versionOf(order), version);
  if (!isLinked(link) || !orderActs(order.course, context.now).includes(act))
    throw new BackendError('conflict');
  return { link, order };
}

export function cancelOrder(context: Context, { message, ...of }: ReadCancelOrder): TrackedOrder {
  const { world, person, now } = context;
  const { link, order } = decided(context, of, 'cancel');
  const cancellation = {
    state: 'assessing',
    askedAt: now,
    askedBy: person.name,
    message,
    decidedAt: null,
    refusal: null,
  } as const;
  world.orders.change(order, changed(order.course, { cancellation }, now));
  tell(world, link, order, 'order-cancel-asked');
  note(world, context, {
    kind: 'order-cancel-asked',
    subject: order.accountId,
    link,
    facts: { order: order.number },
  });
  return view(context, order);
}

export function withdrawOrder(context: Context, { name, email, ...of }: WithdrawOrderInput): TrackedOrder {
  const { world, now } = context;
  const { link, order } = decided(context, of, 'withdraw');
  const { course, accountId, number } = order;
  const declared = { at: now, by: name, confirmedTo: maskEmail(email) };
  const withdrawal = { ...course.withdrawal!, declared };
  world.orders.change(order, endedAs({ ...course, withdrawal }, 'cancelled', 'withdrawn', now));
  const account = world.account(accountId);
  const facts = {
    order: number,
    name: account.name,
    customerNumber: account.customerNumber,
    by: name,
    at: now,
  };
  world.mail(email, 'withdrawal-received', { facts });
  tell(world, link, order, 'order-withdrawn');
  note(world, context, { kind: 'order-withdrawn', subject: accountId, link, facts: { order: number } });
  closeOrdered(world, link, now);
  return view(context, order);
}

export function correctPorting(context: Context, input: CorrectPortingInput): TrackedOrder {
  const { world, now } = context;
  const { link: id, version, ...data } = input;
  const { link, order } = decided(context, { link: id, version }, 'correct');
  world.orders.change(order, corrected(order.course, order.course.porting!, data, now));
  note(world, context, {
    kind: 'porting-corrected',
    subject: order.accountId,
    link,
    facts: { order: order.number },
  });
  return view(context, order);
}

/** Ends an account whose order does not count any more: its numbers are free, and it belongs to nobody. */
function closeOrdered(world: Store, link: LinkRecord, at: string): void {
  const account = world.account(link.accountId!);
  world.changeAccount(account, { status: 'closed' });
  if (isLinked(link)) end(world, link, at, null);
  world.changeAccount(account, { lines: [], reserved: [] });
}

/** Lets orders go on that are due, each step as the provider takes it, and tells of it. */
export function moveOrders(world: Store): void {
  for (let taken; (taken = world.orders.take(world.now));) {
    const { order, at, happening } = taken;
    if (!happening) continue;
    const link = world.links.get(order.linkId)!;
    const account = world.account(order.accountId);
    if (happening === 'order-set-up') {
      if (account.status === 'ordered') activate(world, account);
      continue;
    }
    tell(world, link, order, happening);
    const on = happening === 'order-line-booked' ? order.course.bookedFor : order.course.porting?.on;
    note(world, null, {
      kind: happening,
      subject: account.id,
      link,
      facts: { order: order.number, ...(on && { on }) },
    });
    if (happening === 'order-cancelled') closeOrdered(world, link, at);
    const ends = happening === 'order-rejected' || happening === 'order-failed';
    // An account that was closed meanwhile stays closed.
    if (ends && (account.status === 'awaiting-verification' || account.status === 'ordered'))
      world.changeAccount(account, { status: 'rejected', reserved: [], lines: [] });
  }
}
