import type { Items } from '../backend.js';
import { defaultConfiguration, priced } from '../../domain/configuration.js';
import { BackendError } from '../../domain/errors.js';
import {
  HANDOFF,
  type BeginHandoffInput,
  type BegunHandoff,
  type FinishHandoffInput,
  type HandoffResult,
  type NotifyHandoffInput,
  type OrderHandoff,
} from '../../domain/order-handoff.js';
import type { PlacedOrder } from '../../domain/order.js';
import { note } from './activity.js';
import type { Context } from './context.js';
import { placeOrder } from './orders.js';
import { requireRunning } from './running.js';
import { newId, newToken } from './secrets.js';
import type { Store } from './store.js';
import { linkView } from './views.js';

/** Somebody went to the shop, as it is kept. */
interface HandoffRecord {
  readonly id: string;
  readonly mainId: string;
  personId: string;
  state: OrderHandoff['state'];
  readonly startedAt: string;
  /** The token of the way back, as long as nobody has come back by it. */
  token: string | null;
  until: number;
  returnedAt: string | null;
  /** Nobody looks for its order any more. */
  left: boolean;
  placed: { order: PlacedOrder['order']; link: string; at: number } | null;
  /** Who is written to once it is known what became of it. */
  readonly watchers: Set<string>;
}

/** What people are written to who may not be looking any more. */
export type AwaitedMail = 'identity-expired' | 'identity-refused' | 'shop-order-found' | 'shop-order-missing';

/** Where the shop of a world is. Nobody is there: `shopDoes` stands for it. */
const SHOP = 'https://shop.example/order';
/** How many may be open at a time. */
const OPEN_MOST = 20;
/** For how long an order that was placed there is still told of, in milliseconds. */
const TOLD = 10 * 60_000;

const kept = new WeakMap<Store, Map<string, HandoffRecord>>();

function handoffsOf(world: Store): Map<string, HandoffRecord> {
  let all = kept.get(world);
  if (!all) kept.set(world, (all = new Map<string, HandoffRecord>()));
  return all;
}

const view = (
  { world, person }: Pick<Context, 'world' | 'person'>,
  { id, state, startedAt, personId, returnedAt, placed, watchers }: HandoffRecord,
): OrderHandoff => ({
  id,
  state,
  startedAt,
  startedBy: world.people.get(personId)?.name ?? '',
  returnedAt,
  placed: placed && { order: placed.order, link: linkView(world, world.links.get(placed.link)!) },
  notify: watchers.has(person.id),
});

const isTold = (world: Store, { left, state, startedAt, placed }: HandoffRecord): boolean =>
  state === 'placed'
    ? placed !== null && world.time - placed.at < TOLD
    : !left && world.time - Date.parse(startedAt) < HANDOFF.hours * 3_600_000;

const ownHandoffs = ({ world, account }: Context): HandoffRecord[] =>
  [...handoffsOf(world).values()].filter((each) => each.mainId === account.id && isTold(world, each));

export const listOrderHandoffs = (context: Context): Items<OrderHandoff> => ({
  items: ownHandoffs(context)
    .reverse()
    .map((each) => view(context, each)),
});

export function beginOrderHandoff(context: Context, { returnTo, handoff }: BeginHandoffInput): BegunHandoff {
  const { world, account, person, now } = context;
  if (world.roleOf(account) === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(account);
  const own = ownHandoffs(context).filter(({ state }) => state !== 'placed');
  const before = handoff === undefined ? undefined : own.find(({ id }) => id === handoff);
  if (handoff !== undefined && !before) throw new BackendError('not-found');
  if (!before && own.length >= OPEN_MOST) throw new BackendError('quota-reached');
  const token = `h.${newToken(world.random)}`;
  const until = world.time + HANDOFF.minutes * 60_000;
  const begun: HandoffRecord = before ?? {
    id: newId(world.random, 'h'),
    mainId: account.id,
    personId: person.id,
    state: 'open',
    startedAt: now,
    token,
    until,
    returnedAt: null,
    left: false,
    placed: null,
    watchers: new Set(),
  };
  Object.assign(begun, { token, until, state: 'open', returnedAt: null, personId: person.id });
  handoffsOf(world).set(begun.id, begun);
  const query = new URLSearchParams({ token, return: returnTo });
  return {
    handoff: view(context, begun),
    url: `${SHOP}?${query.toString()}`,
    token,
    expiresAt: new Date(until).toISOString(),
  };
}

/** What was placed counts; without an order it is what the shop says, as long as nothing else is known. */
export function finishOrderHandoff(context: Context, { token, result }: FinishHandoffInput): OrderHandoff {
  const { world, account, person, now } = context;
  const found = [...handoffsOf(world).values()].find((each) => each.token === token);
  if (!found || found.mainId !== account.id || found.personId !== person.id || world.time >= found.until)
    throw new BackendError('order-unknown');
  found.token = null;
  found.returnedAt = now;
  if (found.state === 'open' && result === 'abandoned') missing(world, found);
  return view(context, found);
}

export function notifyOrderHandoff(context: Context, { handoff, notify }: NotifyHandoffInput): OrderHandoff {
  const found = ownHandoffs(context).find(({ id }) => id === handoff);
  if (!found) throw new BackendError('not-found');
  // What is known already is on the screen.
  if (notify && found.state !== 'open') throw new BackendError('conflict');
  if (notify) found.watchers.add(context.person.id);
  else found.watchers.delete(context.person.id);
  return view(context, found);
}

/** There is no order: told once to who wanted to know. */
function missing(world: Store, handoff: HandoffRecord): void {
  handoff.state = 'abandoned';
  tell(world, handoff, 'shop-order-missing');
}

function tell(world: Store, handoff: HandoffRecord, kind: 'shop-order-found' | 'shop-order-missing'): void {
  if (handoff.watchers.size === 0) return;
  for (const person of handoff.watchers) world.mail(world.people.get(person)!.email, kind);
  handoff.watchers.clear();
  const facts = handoff.placed ? { order: handoff.placed.order.number } : {};
  note(world, null, { kind, subject: handoff.mainId, facts });
}

/** After a day nothing is to be expected any more. */
export function endSearches(world: Store): void {
  for (const each of handoffsOf(world).values())
    if (each.watchers.size > 0 && world.time - Date.parse(each.startedAt) >= HANDOFF.hours * 3_600_000)
      tell(world, each, 'shop-order-missing');
}

/** The shop finds that an order that it took did not come about. */
export const orderFails = (world: Store, handoff: string): void =>
  missing(world, handoffsOf(world).get(handoff)!);

export function leaveOrderHandoff(context: Context, { handoff }: { handoff: string }): OrderHandoff {
  const found = ownHandoffs(context).find(({ id }) => id === handoff);
  if (!found) throw new BackendError('not-found');
  found.left = true;
  found.watchers.delete(context.person.id);
  return view(context, found);
}

/** Does in the shop what its user does: orders the first product, or leaves. Gives what comes back with them. */
export function shopDoes(
  world: Store,
  url: string,
  act: 'order' | 'leave',
): { token: string; result: HandoffResult } {
  const token = new URL(url).searchParams.get('token') ?? '';
  const found = [...handoffsOf(world).values()].find((each) => each.token === token);
  if (!found) throw new BackendError('order-unknown');
  if (act === 'leave') return { token, result: 'abandoned' };
  orderInShop(world, found);
  return { token, result: 'placed' };
}

/** The shop places the order of a hand-off, whoever looks on. */
export function orderLate(world: Store, handoff: string): void {
  orderInShop(world, handoffsOf(world).get(handoff)!);
}

function orderInShop(world: Store, handoff: HandoffRecord): void {
  const account = world.account(handoff.mainId);
  const person = world.people.get(handoff.personId)!;
  const session = { personId: person.id, accountId: account.id, delegation: null };
  const [product] = world.offer.catalogue.products;
  const configuration = defaultConfiguration(product!);
  const area = product!.options.find(({ kind }) => kind === 'area-code');
  if (area?.kind === 'area-code') configuration.options[area.id] = area.areas[0]!.code;
  const { monthly, once } = priced(product!, configuration);
  const { order, link } = placeOrder(
    { world, session, person, account, now: world.now },
    {
      configuration,
      name: 'Ordered in the shop',
      location: { street: 'Torstr. 1', postcode: '10119', city: 'Berlin', country: 'DE' },
      contact: { name: person.name, email: person.email, phone: '+4930123456' },
      payer: 'main',
      owner: null,
      invoiceAddress: null,
      costCentre: '',
      purchaseOrder: '',
      labels: [],
      termsVersion: world.offer.catalogue.termsVersion,
      monthly,
      once,
    },
  );
  handoff.state = 'placed';
  handoff.placed = { order, link: link.id, at: world.time };
  tell(world, handoff, 'shop-order-found');
}
