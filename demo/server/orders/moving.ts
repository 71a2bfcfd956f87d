import { nextStep, type OrderHappening } from '../../../src/backend/memory/demo-provider.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { OrderRow } from '../db/ordering-schema.js';
import type { LinkRecord } from '../db/schema.js';
import type { Ending } from '../links/detach.js';
import { holdAccounts } from '../links/own-link.js';
import type { World } from '../world.js';
import { activate } from './checks.js';
import { closeOrdered, rejectOrdered, tellOfOrder } from './order-ends.js';
import { orderStep } from './order-step.js';

/** Orders that are let go on at once. */
const AT_ONCE = 100;

/** Lets orders go on that are due, each step as the provider takes it, and tells of it. */
export async function moveOrders(world: World, moment: Moment): Promise<void> {
  for (const { id } of await dueOrders(world.db, moment.now))
    await move(world, id, moment, ({ course }) => {
      const step = nextStep(course);
      return step && step.at <= moment.now ? step : undefined;
    });
}

/** Takes the next step of an order now, as somebody at the provider who sees to it. Tells whether there was one. */
export async function moveOrder(world: World, number: string): Promise<boolean> {
  const time = world.clock();
  const now = new Date(time).toISOString();
  const order = await world.db
    .selectFrom('product_order')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst();
  if (!order) return false;
  let taken = false;
  await move(world, order.id, { now, time }, ({ course }) => {
    const step = taken ? undefined : nextStep(course, now);
    taken ||= step !== undefined;
    return step;
  });
  return taken;
}

/** The orders to which something happens by itself, for who looks over the provider's shoulder. */
export const movingOrders = ({ db }: World) =>
  db
    .selectFrom('product_order')
    .innerJoin('account', 'account.id', 'product_order.account_id')
    .select(['product_order.number', 'account.name', 'product_order.state', 'next_at as nextAt'])
    .where('next_at', 'is not', null)
    .orderBy('next_at')
    .limit(100)
    .execute();

interface Moment {
  readonly now: string;
  readonly time: number;
}

/** Takes one step of an order after another, as long as there is a next one. */
const move = (
  world: World,
  id: string,
  { now, time }: Moment,
  next: (order: OrderRow) => ReturnType<typeof nextStep>,
): Promise<void> =>
  world.db.transaction().execute(async (db) => {
    const call = { db, world, now, time };
    const deeds: Parameters<typeof record>[2][] = [];
    let held = await holdOrder(db, id);
    for (let step; held && (step = next(held.order));) {
      const order = await orderStep(db, held.order, step.course);
      if (step.happening) {
        await happens(call, held.link, order, step.happening, step.at);
        if (step.happening !== 'order-set-up') deeds.push(deedOf(order, step.happening));
      }
      held = { ...held, order };
    }
    // Last, because entries wait for each other: nothing else is waited for while the log is held.
    for (const deed of deeds) await record(call, null, deed);
  });

const dueOrders = (db: Database, now: string) =>
  db
    .selectFrom('product_order')
    .select('id')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(AT_ONCE)
    .execute();

/** First the link, then the order: in the order in which everybody holds them. */
async function holdOrder(
  db: Database,
  id: string,
): Promise<{ order: OrderRow; link: LinkRecord } | undefined> {
  const { link_id } = await db
    .selectFrom('product_order')
    .select('link_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', link_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const order = await db
    .selectFrom('product_order')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return order && { order, link };
}

async function happens(
  call: Ending,
  link: LinkRecord,
  order: OrderRow,
  happening: OrderHappening,
  at: string,
): Promise<void> {
  if (happening === 'order-set-up') {
    const account = (await holdAccounts(call, [order.account_id])).get(order.account_id)!;
    if (account.status === 'ordered') await activate(call, account);
    return;
  }
  await tellOfOrder(call, link, order, happening);
  if (happening === 'order-cancelled') await closeOrdered(call, link, at);
  if (happening === 'order-rejected' || happening === 'order-failed')
    await rejectOrdered(call, order.account_id);
}

const deedOf = ({ account_id, link_id, number, course }: OrderRow, action: OrderHappening) => {
  const on = action === 'order-line-booked' ? course.bookedFor : course.porting?.on;
  return { action, subject: account_id, details: { link: link_id, order: number, ...(on && { on }) } };
};
