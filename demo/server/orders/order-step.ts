import { sql } from 'kysely';
import { BackendError } from '../../../src/domain/errors.js';
import { orderStateOf, type OrderCourse } from '../../../src/domain/order-course.js';
import { nextStep } from '../../../src/backend/memory/demo-provider.js';
import type { Database } from '../db/connect.js';
import type { OrderRow } from '../db/ordering-schema.js';

/** What follows from how far an order is, as it is kept. */
export const kept = (course: OrderCourse) => ({
  state: orderStateOf(course),
  course: JSON.stringify(course),
  next_at: nextStep(course)?.at ?? null,
});

/** One step of an order, as one guarded update. */
export async function orderStep(db: Database, order: OrderRow, course: OrderCourse): Promise<OrderRow> {
  const stepped = await db
    .updateTable('product_order')
    .set({ ...kept(course), version: sql<number>`version + 1` })
    .where('id', '=', order.id)
    .where('state', '=', order.state)
    .where('version', '=', order.version)
    .returningAll()
    .executeTakeFirst();
  if (!stepped) throw new BackendError('conflict');
  return stepped;
}
