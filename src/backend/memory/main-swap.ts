import { sameEnd } from '../../domain/link-term.js';
import { NOT_ANNOTATED } from '../../domain/annotation.js';
import { BackendError } from '../../domain/errors.js';
import { NO_REFERENCES } from '../../domain/invoice.js';
import { byCurrency } from '../../domain/link-totals.js';
import {
  consequencesOfSwap,
  SWAP_DAYS,
  SWAP_OPEN,
  SWAP_TOLD_DAYS,
  swapObstacles,
  type CurrentSwap,
  type MainSwap,
  type ProposeSwapInput,
  type SwapInput,
  type SwapPreview,
  type SwapQuery,
  type SwapSituation,
} from '../../domain/main-swap.js';
import { nextPeriod } from '../../domain/rules.js';
import { note, type Deed } from './activity.js';
import { ownLink, requireVersion, type Context } from './context.js';
import { end } from './detaching.js';
import { mayWork } from './granted.js';
import { AS_EVER } from './payer-changing.js';
import { NOTHING_WITHHELD, USUAL_DELIVERY, type LinkRecord, type SwapRecord } from './records.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';
import { isLinked, isOpen, payerOf, refOf } from './views.js';

const DAY = 86_400;

const isUnderWay = ({ state }: SwapRecord): boolean => SWAP_OPEN.includes(state);

/** The swaps that an account is part of, the newest last. */
const swapsOf = (world: Store, accountId: string): SwapRecord[] =>
  [...world.plans.swaps.values()].filter(({ fromId, toId }) => fromId === accountId || toId === accountId);

/** What ends with the swap: nobody has agreed to another main account. */
const isAwaited = (link: LinkRecord): boolean => isOpen(link) || link.state === 'scheduled';

const linked = (world: Store, mainId: string): LinkRecord[] => world.linksOf(mainId).filter(isLinked);

function situationOf(world: Store, link: LinkRecord, swap?: SwapRecord): SwapSituation {
  const main = world.account(link.mainId);
  const successor = world.account(link.accountId!);
  const links = linked(world, main.id);
  const paid = links
    .filter((each) => payerOf(each) === 'main')
    .map(({ accountId }) => world.account(accountId!));
  const sums = new Map<string, number>();
  for (const { monthly } of paid)
    sums.set(monthly.currency, (sums.get(monthly.currency) ?? 0) + monthly.amount);
  const administrators = world
    .staffOf(successor.id)
    .filter(({ permissions }) => permissions.includes('link-accounts'));
  return {
    main: { name: main.name, status: main.status, monthly: main.monthly },
    successor: {
      name: successor.name,
      status: successor.status,
      paymentMethod: successor.paymentMethod ?? true,
      administrators: administrators.map(({ name }) => name),
    },
    link: {
      live: isLinked(link),
      invoiceOnly: link.joinedBy === 'collective-invoice',
      pays: payerOf(link) === 'main',
      detachOn: link.detachOn,
      payerChangeOn: link.payerChange?.on ?? null,
    },
    accounts: links.length,
    paid: { accounts: paid.length, monthly: byCurrency(sums) },
    people: world.staffOf(main.id).filter((person) => links.some((each) => mayWork(world, person, each)))
      .length,
    openRequests: world.linksOf(main.id).filter(isAwaited).length,
    swapping: [main.id, successor.id].some((id) =>
      swapsOf(world, id).some((each) => each !== swap && isUnderWay(each)),
    ),
    on: swap?.on ?? nextPeriod(world.now),
  };
}

const versionOf = ({ id, revision }: SwapRecord): string => `${id}.${revision}`;
const previewVersion = ({ id, stateRevision }: LinkRecord): string => `${id}.${stateRevision}`;

function view(world: Store, swap: SwapRecord, reader: string): MainSwap {
  const nameOf = (person: string | null) =>
    person === null ? null : (world.people.get(person)?.name ?? null);
  return {
    id: swap.id,
    version: versionOf(swap),
    state: swap.state,
    from: refOf(world.account(swap.fromId)),
    to: refOf(world.account(swap.toId)),
    side: reader === swap.toId ? 'successor' : 'main',
    message: swap.message,
    proposedAt: swap.proposedAt,
    proposedBy: nameOf(swap.proposedById) ?? '',
    expiresAt: swap.state === 'proposed' ? swap.expiresAt : null,
    on: swap.on,
    endedAt: swap.endedAt,
    endedBy: nameOf(swap.endedById),
    obstacle: swap.obstacle,
  };
}

/** A link of the account at work whose account could take its place. */
function ownSuccessor(context: Context, id: string): LinkRecord {
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  return link;
}

export function previewSwap(context: Context, input: SwapQuery): SwapPreview {
  const { world, account } = context;
  const link = ownSuccessor(context, input.link);
  const situation = situationOf(world, link);
  return {
    version: previewVersion(link),
    from: refOf(account),
    to: refOf(world.account(link.accountId!)),
    on: situation.on,
    changes: consequencesOfSwap(situation),
    obstacles: swapObstacles(situation),
  };
}

/** The swap that an account is part of, while it is under way and for a while afterwards. */
function current(world: Store, accountId: string): SwapRecord | undefined {
  const told = world.after(world.now, -SWAP_TOLD_DAYS * DAY);
  return swapsOf(world, accountId)
    .filter((swap) => isUnderWay(swap) || (swap.endedAt ?? '') >= told)
    .at(-1);
}

export function getSwap({ world, account }: Context): CurrentSwap {
  const swap = current(world, account.id);
  if (!swap) return { swap: null, changes: null };
  const link = world.links.get(swap.linkId)!;
  return {
    swap: view(world, swap, account.id),
    changes: isUnderWay(swap) ? consequencesOfSwap(situationOf(world, link, swap)) : null,
  };
}

export function proposeSwap(context: Context, input: ProposeSwapInput): MainSwap {
  const { world, account, person, now } = context;
  const link = ownSuccessor(context, input.link);
  const [obstacle] = swapObstacles(situationOf(world, link));
  if (obstacle) throw new BackendError(obstacle);
  requireVersion(previewVersion(link), input.version);
  const swap: SwapRecord = {
    id: newId(world.random, 'w'),
    state: 'proposed',
    fromId: account.id,
    toId: link.accountId!,
    linkId: link.id,
    message: input.message ?? '',
    proposedAt: now,
    proposedById: person.id,
    expiresAt: world.after(now, SWAP_DAYS * DAY),
    on: null,
    endedAt: null,
    endedById: null,
    obstacle: null,
    revision: 1,
  };
  world.plans.swaps.set(swap.id, swap);
  tell(world, swap, 'swap-proposed');
  noteSwap(world, context, swap, 'swap-proposed');
  return view(world, swap, account.id);
}

/** The swap that is under way, as it was looked at. */
function decided({ world, account }: Context, { version }: SwapInput): SwapRecord {
  const swap = current(world, account.id);
  if (!swap) throw new BackendError('not-found');
  if (swap.state === 'expired') throw new BackendError('request-expired');
  if (swap.state === 'canceled') throw new BackendError('request-withdrawn');
  if (!isUnderWay(swap)) throw new BackendError('request-answered');
  requireVersion(versionOf(swap), version);
  return swap;
}

function step(swap: SwapRecord, patch: Partial<SwapRecord>): void {
  Object.assign(swap, patch);
  swap.revision++;
}

/** Agrees to it for the account that takes over: from the next billing period on. */
export function acceptSwap(context: Context, input: SwapInput): MainSwap {
  const { world, account, now } = context;
  const swap = decided(context, input);
  if (swap.toId !== account.id || swap.state !== 'proposed') throw new BackendError('conflict');
  const [obstacle] = swapObstacles(situationOf(world, world.links.get(swap.linkId)!, swap));
  if (obstacle) throw new BackendError(obstacle);
  step(swap, { state: 'planned', on: nextPeriod(now), expiresAt: null });
  tell(world, swap, 'swap-planned');
  noteSwap(world, context, swap, 'swap-planned');
  return view(world, swap, account.id);
}

export function declineSwap(context: Context, input: SwapInput): MainSwap {
  const { world, account, now, person } = context;
  const swap = decided(context, input);
  if (swap.toId !== account.id || swap.state !== 'proposed') throw new BackendError('conflict');
  step(swap, { state: 'declined', endedAt: now, endedById: person.id, expiresAt: null });
  tell(world, swap, 'swap-declined');
  noteSwap(world, context, swap, 'swap-declined');
  return view(world, swap, account.id);
}

/** Takes a proposal back, or, until its day has come, what was agreed to. */
export function cancelSwap(context: Context, input: SwapInput): MainSwap {
  const { world, account, now, person } = context;
  const swap = decided(context, input);
  if (swap.state === 'proposed' && swap.fromId !== account.id) throw new BackendError('conflict');
  step(swap, { state: 'canceled', endedAt: now, endedById: person.id, expiresAt: null });
  tell(world, swap, 'swap-canceled');
  noteSwap(world, context, swap, 'swap-canceled');
  return view(world, swap, account.id);
}

/** Ends proposals that nobody has answered, and carries out what was agreed to when its day has come. */
export function swapWhatIsDue(world: Store): void {
  const today = world.now.slice(0, 10);
  for (const swap of world.plans.swaps.values()) {
    if (swap.state === 'proposed' && swap.expiresAt && Date.parse(swap.expiresAt) <= world.time) {
      step(swap, { state: 'expired', endedAt: swap.expiresAt, expiresAt: null });
      noteSwap(world, null, swap, 'swap-expired');
      tell(world, swap, 'swap-expired');
    } else if (swap.state === 'planned' && swap.on! <= today) carryOut(world, swap);
  }
}

/** Everything in one go, or nothing: where something has come in the way meanwhile, both sides are told what. */
function carryOut(world: Store, swap: SwapRecord): void {
  const { fromId, toId, on } = swap;
  const link = world.links.get(swap.linkId)!;
  const endedAt = `${on}T00:00:00.000Z`;
  const [obstacle] = swapObstacles(situationOf(world, link, swap));
  if (obstacle) {
    step(swap, { state: 'failed', endedAt, obstacle });
    noteSwap(world, null, swap, 'swap-failed');
    tell(world, swap, 'swap-failed');
    return;
  }
  const from = world.account(fromId);
  const others = linked(world, fromId).filter((each) => each !== link);
  step(swap, { state: 'done', endedAt });
  noteSwap(
    world,
    null,
    swap,
    'main-swapped',
    others.map(({ id, accountId }) => ({ account: accountId!, link: id })),
  );
  const back: LinkRecord = {
    ...structuredClone(link),
    id: newId(world.random, 'l'),
    mainId: toId,
    accountId: fromId,
    typedNumber: from.customerNumber,
    joinedBy: 'added',
    proof: 'owner-consent',
    message: '',
    linkedAt: endedAt,
    leaving: false,
    term: sameEnd(link.term ?? {}, payerOf(link) === 'main'),
    termTold: null,
    termWait: null,
    ...NOT_ANNOTATED,
    ...AS_EVER,
    ...NOTHING_WITHHELD,
    ...NO_REFERENCES,
    ...USUAL_DELIVERY(),
    revision: 1,
    stateRevision: 1,
  };
  end(world, link, endedAt, null);
  for (const each of world.linksOf(fromId).filter(isAwaited)) {
    const calledOff = each.state === 'scheduled' ? 'main' : null;
    world.changeLink(each, { state: 'canceled', endedAt, expiresAt: null, start: null, calledOff });
    if (each.accountId && (calledOff || each.proof === 'owner-consent'))
      world.mail(
        world.account(each.accountId).contactEmail,
        calledOff ? 'link-called-off' : 'request-canceled',
        { facts: { main: from.name } },
      );
  }
  for (const each of others) {
    world.changeAccount(world.account(each.accountId!), { mainId: toId });
    world.moveLink(each, toId);
  }
  world.changeAccount(from, { mainId: toId });
  world.addLink(back);
  for (const { id } of world.staffOf(fromId)) {
    world.people.get(id)!.startLink = null;
    for (const grant of world.grantsOf(id)) world.removeGrant(grant);
  }
  for (const { id, permissions } of world.staffOf(toId))
    if (permissions.includes('link-accounts'))
      world.addGrant({
        id: newId(world.random, 'g'),
        accountId: toId,
        personId: id,
        role: 'all',
        reach: { kind: 'all' },
        until: null,
        givenById: null,
        since: endedAt,
        setAt: endedAt,
        revision: 1,
        told: false,
      });
  tell(world, swap, 'main-swapped', others);
}

type SwapDeed = Extract<Deed['kind'], `swap-${string}` | 'main-swapped'>;

function noteSwap(
  world: Store,
  context: Context | null,
  { toId, linkId, on }: SwapRecord,
  kind: SwapDeed,
  others: Deed['others'] = [],
): void {
  note(world, context, {
    kind,
    subject: toId,
    link: world.links.get(linkId)!,
    facts: on && kind !== 'swap-failed' ? { on } : {},
    others,
  });
}

function tell(world: Store, swap: SwapRecord, kind: SwapDeed, others: readonly LinkRecord[] = []): void {
  const [from, to] = [world.account(swap.fromId), world.account(swap.toId)];
  const facts = { from: from.name, to: to.name, on: swap.on ?? '', message: swap.message };
  for (const { contactEmail } of [from, to, ...others.map(({ accountId }) => world.account(accountId!))])
    world.mail(contactEmail, kind, { facts });
}
