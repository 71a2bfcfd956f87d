import { sql } from 'kysely';
import type { Items } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/domain/errors.js';
import { orderStateOf } from '../../../src/domain/order-course.js';
import {
  HANDOFF,
  type BeginHandoffInput,
  type BegunHandoff,
  type FinishHandoffInput,
  type NotifyHandoffInput,
  type OrderHandoff,
} from '../../../src/domain/order-handoff.js';
import type { OrderHandoffRow } from '../db/ordering-schema.js';
import { newId } from '../db/seed.js';
import { requireRunning } from '../links/running.js';
import { linkView } from '../links/views.js';
import { newToken, tokenHash } from '../sessions/secrets.js';
import { SHOP } from '../shop/pages.js';
import { after, type Call } from '../world.js';
import { claimsOf, signed } from './handoff-token.js';
import { tellWhatBecame } from './order-search.js';

/** How many may be open at a time. */
const OPEN_MOST = 20;
/** For how many seconds an order that was placed there is still told of. */
const TOLD = 600;

export async function handoffView({ db, time, actor }: Call, row: OrderHandoffRow): Promise<OrderHandoff> {
  const { name } = await db
    .selectFrom('person')
    .select('name')
    .where('id', '=', row.person_id)
    .executeTakeFirstOrThrow();
  const { id, state, started_at, returned_at, link_id } = row;
  const search = await db
    .selectFrom('order_search')
    .select('person_id')
    .where('handoff_id', '=', id)
    .where('person_id', '=', actor.person.id)
    .executeTakeFirst();
  return {
    id,
    state,
    startedAt: started_at,
    startedBy: name,
    returnedAt: returned_at,
    placed: link_id === null ? null : await placedBy(db, link_id, time),
    notify: search !== undefined,
  };
}

async function placedBy(db: Call['db'], id: string, time: number): Promise<OrderHandoff['placed']> {
  const link = await db.selectFrom('link').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const order = await db
    .selectFrom('product_order')
    .selectAll()
    .where('link_id', '=', id)
    .executeTakeFirstOrThrow();
  const { monthly_amount, once_amount, currency } = order;
  return {
    order: {
      id: order.id,
      number: order.number,
      state: orderStateOf(order.course),
      placedAt: order.placed_at,
      monthly: { amount: monthly_amount, currency },
      once: { amount: once_amount, currency },
    },
    link: await linkView(db, link, time),
  };
}

/** Those of the main account that are still told of, whoever of it went there. */
export const ownHandoffs = ({ db, actor, now, time }: Call) =>
  db
    .selectFrom('order_handoff')
    .selectAll()
    .where('main_id', '=', actor.account.id)
    .where('started_at', '>', after(now, -HANDOFF.hours * 3_600))
    .where((where) =>
      where.or([
        where.and([where('state', '<>', 'placed'), where('left_at', 'is', null)]),
        where('placed_at', '>', after(time, -TOLD)),
      ]),
    );

export async function listOrderHandoffs(call: Call): Promise<Items<OrderHandoff>> {
  const rows = await ownHandoffs(call).orderBy('started_at', 'desc').orderBy('id').execute();
  return { items: await Promise.all(rows.map((row) => handoffView(call, row))) };
}

export async function beginOrderHandoff(
  call: Call,
  { returnTo, handoff }: BeginHandoffInput,
): Promise<BegunHandoff> {
  const { db, actor, now, time, world } = call;
  const { account, person } = actor;
  if (account.role === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(account);
  // One at a time for an account, so that no more are open than may be.
  await db.selectFrom('account').select('id').where('id', '=', account.id).forUpdate().execute();
  const open = await ownHandoffs(call).where('state', '<>', 'placed').execute();
  const before = open.find(({ id }) => id === handoff);
  if (handoff !== undefined && !before) throw new BackendError('not-found');
  if (!before && open.length >= OPEN_MOST) throw new BackendError('quota-reached');
  const nonce = newToken();
  const until = time + HANDOFF.minutes * 60_000;
  const again = {
    person_id: person.id,
    state: 'open' as const,
    nonce_hash: tokenHash(nonce),
    return_to: returnTo,
    expires_at: new Date(until).toISOString(),
    returned_at: null,
  };
  const id = before?.id ?? newId('h');
  const row = await db
    .insertInto('order_handoff')
    .values({ id, main_id: account.id, started_at: now, ...again })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(again))
    .returningAll()
    .executeTakeFirstOrThrow();
  const token = await signed(db, { handoff: id, main: account.id, person: person.id, nonce, until });
  const query = new URLSearchParams({ token, return: returnTo });
  return {
    handoff: await handoffView(call, row),
    url: `${world.origin}${SHOP}?${query.toString()}`,
    token,
    expiresAt: row.expires_at,
  };
}

/**
 * Comes back from the shop, once, as who went there. What was placed counts; without an order it is what the shop says,
 * as long as nothing else is known. A way back that is wrong, old, used or another's is the same as none.
 */
export async function finishOrderHandoff(
  call: Call,
  { token, result }: FinishHandoffInput,
): Promise<OrderHandoff> {
  const { db, actor, now, time } = call;
  const claims = await claimsOf(db, token, time);
  if (claims?.main !== actor.account.id || claims.person !== actor.person.id)
    throw new BackendError('order-unknown');
  const row = await db
    .updateTable('order_handoff')
    .set({
      returned_at: now,
      ...(result === 'abandoned' && {
        state: sql<'open' | 'placed' | 'abandoned'>`case when state = 'open' and places_at is null
          then 'abandoned' else state end`,
      }),
    })
    .where('id', '=', claims.handoff)
    .where('nonce_hash', '=', tokenHash(claims.nonce))
    .where('main_id', '=', actor.account.id)
    .where('person_id', '=', actor.person.id)
    .where('returned_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new BackendError('order-unknown');
  if (row.state === 'abandoned') await tellWhatBecame(call, row);
  return handoffView(call, row);
}

/** Keeps that somebody wants to know what became of an order, or forgets it. */
export async function notifyOrderHandoff(
  call: Call,
  { handoff, notify }: NotifyHandoffInput,
): Promise<OrderHandoff> {
  const { db, actor, now, language } = call;
  // Held, so that it does not become known at the same moment.
  const row = await ownHandoffs(call).where('id', '=', handoff).forUpdate().executeTakeFirst();
  if (!row) throw new BackendError('not-found');
  // What is known already is on the screen.
  if (notify && row.state !== 'open') throw new BackendError('conflict');
  if (notify)
    await db
      .insertInto('order_search')
      .values({
        handoff_id: handoff,
        person_id: actor.person.id,
        language,
        asked_at: now,
        until: after(row.started_at, HANDOFF.hours * 3_600),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await db
      .deleteFrom('order_search')
      .where('handoff_id', '=', handoff)
      .where('person_id', '=', actor.person.id)
      .execute();
  return handoffView(call, row);
}

export async function leaveOrderHandoff(call: Call, { handoff }: { handoff: string }): Promise<OrderHandoff> {
  const { db, actor, now } = call;
  const known = await ownHandoffs(call).where('id', '=', handoff).executeTakeFirst();
  if (!known) throw new BackendError('not-found');
  const row = await db
    .updateTable('order_handoff')
    .set({ left_at: now })
    .where('id', '=', handoff)
    .where('main_id', '=', actor.account.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .deleteFrom('order_search')
    .where('handoff_id', '=', handoff)
    .where('person_id', '=', actor.person.id)
    .execute();
  return handoffView(call, row);
}
