import * as v from 'valibot';
import { defaultConfiguration, priced } from '../../../src/domain/configuration.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { ReadOrder } from '../../../src/domain/order.js';
import type { Database } from '../db/connect.js';
import type { OrderHandoffRow } from '../db/ordering-schema.js';
import type { Language } from '../mail/texts.js';
import { claimsOf } from '../orders/handoff-token.js';
import { offerNow } from '../orders/offer.js';
import { tellWhatBecame } from '../orders/order-search.js';
import { placeOrder } from '../orders/orders.js';
import { accountById } from '../sessions/sessions.js';
import { tokenHash } from '../sessions/secrets.js';
import { after, type Call, type World } from '../world.js';

/** What was chosen in the shop. */
export const Wished = v.object({
  product: v.pipe(v.string(), v.maxLength(64)),
  area: v.pipe(v.string(), v.maxLength(8)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
});
export type Wished = v.InferOutput<typeof Wished>;

/** Seconds until an order comes whose buyer did not wait for it. */
const LATE = 20;

/** The hand-off of a token that still counts, and was not used to come back. */
export async function handoffOf(
  db: Database,
  token: string,
  time: number,
): Promise<OrderHandoffRow | undefined> {
  const claims = await claimsOf(db, token, time);
  if (!claims) return undefined;
  return db
    .selectFrom('order_handoff')
    .selectAll()
    .where('id', '=', claims.handoff)
    .where('nonce_hash', '=', tokenHash(claims.nonce))
    .where('returned_at', 'is', null)
    .where('state', '<>', 'placed')
    .executeTakeFirst();
}

/** Orders now what was chosen, in the name of who came from the portal. */
export async function orderInShop(
  world: World,
  { id }: OrderHandoffRow,
  wished: Wished,
  language: Language,
): Promise<void> {
  const time = world.clock();
  await world.db.transaction().execute(async (db) => {
    const handoff = await db
      .selectFrom('order_handoff')
      .selectAll()
      .where('id', '=', id)
      .where('state', '<>', 'placed')
      .forUpdate()
      .executeTakeFirst();
    if (!handoff) return;
    const call = await callOf({ world, db, time, language }, handoff);
    const { order, link } = await placeOrder(call, await orderOf(call, wished));
    await db
      .updateTable('order_handoff')
      .set({ state: 'placed', link_id: link.id, placed_at: call.now, places_at: null })
      .where('id', '=', id)
      .execute();
    await tellWhatBecame(call, handoff, { order: order.number, account: link.account!.id });
  });
}

/** Takes an order that comes a little later than its buyer goes back. */
export const orderLater = ({ db, clock }: World, { id }: OrderHandoffRow, wished: Wished): Promise<unknown> =>
  db
    .updateTable('order_handoff')
    .set({ wished: JSON.stringify(wished), places_at: after(clock(), LATE) })
    .where('id', '=', id)
    .where('state', '<>', 'placed')
    .execute();

/** Orders what comes late. */
export async function orderWhatIsLate(world: World, now: string): Promise<void> {
  const late = await world.db
    .selectFrom('order_handoff')
    .selectAll()
    .where('places_at', '<=', now)
    .limit(100)
    .execute();
  for (const handoff of late) {
    // Taken before it is tried: what cannot be ordered is not tried for ever.
    const taken = await world.db
      .updateTable('order_handoff')
      .set({ places_at: null })
      .where('id', '=', handoff.id)
      .where('places_at', '=', handoff.places_at)
      .returning('id')
      .executeTakeFirst();
    if (!taken) continue;
    try {
      const { language } = await accountById(world.db, handoff.main_id);
      await orderInShop(world, handoff, v.parse(Wished, handoff.wished), language);
    } catch (error) {
      world.log(`The order of ${handoff.id} could not be placed`, error);
      await noOrder(world, handoff, now);
    }
  }
}

/** What was to be ordered late did not come about. */
const noOrder = (world: World, { id }: OrderHandoffRow, now: string): Promise<void> =>
  world.db.transaction().execute(async (db) => {
    const ended = await db
      .updateTable('order_handoff')
      .set({ state: 'abandoned' })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .returningAll()
      .executeTakeFirst();
    if (ended) await tellWhatBecame({ db, world, now }, ended);
  });

async function callOf(
  { world, db, time, language }: { world: World; db: Database; time: number; language: Language },
  { person_id, main_id }: OrderHandoffRow,
): Promise<Call> {
  const now = new Date(time).toISOString();
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', person_id)
    .executeTakeFirstOrThrow();
  if (!person.permissions.includes('order-accounts')) throw new BackendError('not-allowed');
  const actor = {
    session: '',
    person,
    account: await accountById(db, main_id),
    link: null,
    delegatedUntil: null,
    permissions: person.permissions,
    authTime: now,
    acr: 'password' as const,
  };
  return { world, db, time, now, language, actor };
}

async function orderOf(call: Call, { product: id, area, name }: Wished): Promise<ReadOrder> {
  const { catalogue } = await offerNow(call);
  const product = catalogue.products.find((each) => each.id === id);
  if (!product) throw new BackendError('invalid-input', { fields: [{ field: 'product', rule: 'invalid' }] });
  const { options } = defaultConfiguration(product);
  const configuration = { product: id, options: { ...options, 'area-code': area } };
  const { monthly, once } = priced(product, configuration);
  const { street, postcode, city, country } = call.actor.account;
  const { person } = call.actor;
  return {
    configuration,
    name,
    location: { street, postcode, city, country },
    contact: { name: person.name, email: person.email, phone: '+4940123456' },
    payer: 'main',
    owner: null,
    invoiceAddress: null,
    costCentre: '',
    purchaseOrder: '',
    labels: [],
    termsVersion: catalogue.termsVersion,
    monthly,
    once,
  };
}
