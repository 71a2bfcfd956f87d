import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { OrderHandoffRow } from '../db/ordering-schema.js';
import { send } from '../mail/outbox.js';
import type { AwaitedMessage } from '../mail/awaited-message.js';
import { accountById } from '../sessions/sessions.js';
import type { World } from '../world.js';

type Writing = { db: Database; world: World; now: string };

/** Tells who wanted to know it what became of an order, in the transaction in which that becomes known: once. */
export async function tellWhatBecame(
  call: Writing,
  handoff: Pick<OrderHandoffRow, 'id' | 'main_id' | 'started_at'>,
  found?: { order: string; account: string },
): Promise<void> {
  const { db } = call;
  const searches = await db
    .deleteFrom('order_search')
    .where('handoff_id', '=', handoff.id)
    .returning(['person_id', 'language'])
    .execute();
  if (searches.length === 0) return;
  const named = async (id: string) => {
    const { name, customer_number } = await accountById(db, id);
    return { name, customerNumber: customer_number };
  };
  const main = await named(handoff.main_id);
  const message: AwaitedMessage = found
    ? { kind: 'shop-order-found', main, account: await named(found.account), order: found.order }
    : { kind: 'shop-order-missing', main, startedAt: handoff.started_at };
  const people = await db
    .selectFrom('person')
    .select(['id', 'email'])
    .where(
      'id',
      'in',
      searches.map(({ person_id }) => person_id),
    )
    .orderBy('id')
    .execute();
  for (const { id, email } of people)
    await send(call, email, message, searches.find(({ person_id }) => person_id === id)!.language);
  await record(call, null, {
    action: message.kind,
    subject: handoff.main_id,
    ...(found && { details: { order: found.order } }),
  });
}

/** Tells that there is no order where none has come in a day. */
export async function endSearches(world: World, now: string): Promise<void> {
  await world.db.transaction().execute(async (db) => {
    const over = await db
      .selectFrom('order_handoff')
      .select(['id', 'main_id', 'started_at'])
      .where('id', 'in', (search) =>
        search.selectFrom('order_search').select('handoff_id').where('until', '<=', now).limit(200),
      )
      .orderBy('id')
      .forUpdate()
      .skipLocked()
      .execute();
    for (const each of over) await tellWhatBecame({ db, world, now }, each);
  });
}
