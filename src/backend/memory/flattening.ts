import { BackendError } from '../../domain/errors.js';
import {
  consequencesOfFlattening,
  FLATTENING_DAYS,
  FLATTENING_MOST,
  FLATTENING_OPEN,
  FLATTENING_TOLD_DAYS,
  rowStateOf,
  UNDECIDED,
  type CurrentFlattening,
  type DeclineFlatteningInput,
  type Flattening,
  type FlatteningInput,
  type FlatteningQuery,
  type FlatteningRow,
  type FlatteningSituation,
  type PlanFlatteningInput,
  type ProposeFlatteningInput,
} from '../../domain/flattening.js';
import { nextPeriod } from '../../domain/rules.js';
import { note } from './activity.js';
import { requireVersion, type Context } from './context.js';
import { stepMove, moveOver, noteMove, tellOfMove } from './main-move-step.js';
import { mayWork } from './granted.js';
import type { FlatteningDeed, FlatteningRecord, FlatteningRowRecord } from './main-plans.js';
import type { LinkRecord } from './records.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';
import { isLinked, payerOf, refOf, situationOf } from './views.js';

const DAY = 86_400;

const isOpen = ({ state }: FlatteningRecord): boolean => FLATTENING_OPEN.includes(state);
const versionOf = ({ id, revision }: FlatteningRecord): string => `${id}.${revision}`;

/** Whether a main account can show its accounts to one that asks for it. */
export const canShow = (world: Store, mainId: string): boolean =>
  world.capabilities.moving &&
  world.secondariesOf(mainId) <= FLATTENING_MOST &&
  ![...world.plans.flattenings.values()].some((each) => isOpen(each) && each.mainId === mainId);

/** Shows the accounts of a main account to the one that asks for it. */
export function showAccounts({ world, account, now }: Context, link: LinkRecord): void {
  const rows = world
    .linksOf(account.id)
    .filter(isLinked)
    .map(({ id }): FlatteningRowRecord => ({
      linkId: id,
      choice: 'move',
      reason: '',
      begun: false,
      moveId: null,
      error: null,
    }));
  const flattening: FlatteningRecord = {
    id: newId(world.random, 'f'),
    state: 'listed',
    mainId: account.id,
    toId: link.mainId,
    linkId: link.id,
    message: '',
    proposedById: null,
    expiresAt: world.after(now, FLATTENING_DAYS * DAY),
    endedAt: null,
    reason: '',
    rows,
    revision: 1,
  };
  world.plans.flattenings.set(flattening.id, flattening);
  world.changeLink(link, { flattening: flattening.id, endTold: true });
}

export function rowOf(world: Store, row: FlatteningRowRecord): FlatteningRow {
  const link = world.links.get(row.linkId)!;
  const account = world.account(link.accountId!);
  const move = row.moveId === null ? undefined : world.plans.moves.get(row.moveId);
  const state = rowStateOf(row.choice, row.begun, move, link);
  return {
    link: row.linkId,
    account: refOf(account),
    monthly: account.monthly,
    choice: row.choice,
    reason: state === 'refused' && move?.reason ? move.reason : row.reason,
    state,
    on: state === 'agreed' || state === 'moved' ? (move?.on ?? link.detachOn) : null,
    error: state === 'failed' ? (move?.obstacle ?? row.error) : null,
  };
}

function view(world: Store, flattening: FlatteningRecord, side: Flattening['side']): Flattening {
  return {
    id: flattening.id,
    version: versionOf(flattening),
    state: flattening.state,
    side,
    link: side === 'new' ? flattening.linkId : null,
    main: refOf(world.account(flattening.mainId)),
    to: refOf(world.account(flattening.toId)),
    message: flattening.message,
    expiresAt: flattening.expiresAt,
    endedAt: flattening.endedAt,
    reason: flattening.reason,
    rows: flattening.rows.map((row) => rowOf(world, row)),
  };
}

function situation(world: Store, flattening: FlatteningRecord): FlatteningSituation {
  const main = world.account(flattening.mainId);
  const request = world.links.get(flattening.linkId)!;
  const links = flattening.rows.map(({ linkId }) => world.links.get(linkId)!);
  return {
    main: { name: main.name, monthly: main.monthly },
    to: { name: world.account(flattening.toId).name },
    rows: flattening.rows.map(({ choice }, index) => ({
      choice,
      monthly: world.account(links[index]!.accountId!).monthly,
      collective: payerOf(links[index]!) === 'main',
    })),
    linking: situationOf(world, request, main, 'secondary'),
    people: world.staffOf(main.id).filter((person) => links.some((each) => mayWork(world, person, each)))
      .length,
    on: nextPeriod(world.now),
  };
}

/** The newest flattening in which the account at work is to be added, while it is told of. */
function own({ world, account }: Context): FlatteningRecord | undefined {
  const told = world.after(world.now, -FLATTENING_TOLD_DAYS * DAY);
  return [...world.plans.flattenings.values()]
    .filter(
      (each) =>
        each.mainId === account.id &&
        // A list that was shown is for the other side to plan.
        each.state !== 'listed' &&
        (isOpen(each) || (each.endedAt ?? '') >= told),
    )
    .at(-1);
}

const sideOf = ({ account }: Context, { mainId, toId }: FlatteningRecord): Flattening['side'] | undefined =>
  account.id === toId ? 'new' : account.id === mainId ? 'main' : undefined;

export function getFlattening(context: Context, { flattening: id }: FlatteningQuery): CurrentFlattening {
  const { world } = context;
  const flattening = id === undefined ? own(context) : world.plans.flattenings.get(id);
  const side = flattening && sideOf(context, flattening);
  if (!flattening || !side) {
    if (id === undefined) return { flattening: null, changes: null };
    throw new BackendError('not-found');
  }
  return {
    flattening: view(world, flattening, side),
    changes: isOpen(flattening) ? consequencesOfFlattening(situation(world, flattening), side) : null,
  };
}

/** How many plans for its accounts are under way, since an account was asked about them. */
export const plansUnderWay = ({ world, account }: Context): number =>
  [...world.plans.flattenings.values()].filter(
    ({ state, mainId }) => (state === 'proposed' || state === 'running') && mainId === account.id,
  ).length;

/** One that is under way, as it was looked at, and the side that looks. */
function decided(
  context: Context,
  { flattening: id, version }: FlatteningInput,
): { flattening: FlatteningRecord; side: Flattening['side'] } {
  const flattening = context.world.plans.flattenings.get(id);
  const side = flattening && sideOf(context, flattening);
  if (!flattening || !side) throw new BackendError('not-found');
  if (flattening.state === 'expired') throw new BackendError('request-expired');
  if (flattening.state === 'canceled') throw new BackendError('request-withdrawn');
  if (!isOpen(flattening)) throw new BackendError('request-answered');
  requireVersion(versionOf(flattening), version);
  return { flattening, side };
}

export function stepFlattening(flattening: FlatteningRecord, patch: Partial<FlatteningRecord>): void {
  Object.assign(flattening, patch);
  if (flattening.state !== 'listed' && flattening.state !== 'proposed') flattening.expiresAt = null;
  flattening.revision++;
}

/** Plans what becomes of accounts; once it runs, only of those about which somebody has to decide again. */
export function planFlattening(context: Context, { rows, ...input }: PlanFlatteningInput): Flattening {
  const { world } = context;
  const { flattening, side } = decided(context, input);
  if (side !== 'new' || flattening.state === 'proposed') throw new BackendError('conflict');
  for (const { link, choice, reason = '' } of rows) {
    const row = flattening.rows.find(({ linkId }) => linkId === link);
    if (!row) throw new BackendError('not-found');
    const again = flattening.state === 'running';
    if (again && (choice === 'detach' || !UNDECIDED.includes(rowOf(world, row).state)))
      throw new BackendError('conflict');
    Object.assign(row, { choice, reason, begun: false, moveId: null, error: null });
  }
  stepFlattening(flattening, {});
  return view(world, flattening, side);
}

export function proposeFlattening(context: Context, input: ProposeFlatteningInput): Flattening {
  const { world, person, now } = context;
  const { flattening, side } = decided(context, input);
  if (side !== 'new' || flattening.state !== 'listed') throw new BackendError('conflict');
  const expiresAt = world.after(now, FLATTENING_DAYS * DAY);
  stepFlattening(flattening, {
    state: 'proposed',
    message: input.message ?? '',
    proposedById: person.id,
    expiresAt,
  });
  world.changeLink(world.links.get(flattening.linkId)!, { state: 'pending' });
  tellOfFlattening(world, context, flattening, 'flattening-proposed');
  return view(world, flattening, side);
}

/** Agrees to a plan for the main account that is to be added. Its accounts are moved one by one from then on. */
export function acceptFlattening(context: Context, input: FlatteningInput): Flattening {
  const { world } = context;
  const { flattening, side } = decided(context, input);
  if (side !== 'main' || flattening.state !== 'proposed') throw new BackendError('conflict');
  stepFlattening(flattening, { state: 'running' });
  tellOfFlattening(world, context, flattening, 'flattening-running');
  return view(world, flattening, side);
}

export function declineFlattening(context: Context, input: DeclineFlatteningInput): Flattening {
  const { world, now } = context;
  const { flattening, side } = decided(context, input);
  if (side !== 'main' || flattening.state !== 'proposed') throw new BackendError('conflict');
  stepFlattening(flattening, { state: 'declined', endedAt: now, reason: input.reason ?? '' });
  requestOver(world, flattening, 'declined');
  tellOfFlattening(world, context, flattening, 'flattening-declined');
  return view(world, flattening, side);
}

/** Takes a plan back. What is still to come of it is taken back too; what was done stays, and is told. */
export function cancelFlattening(context: Context, input: FlatteningInput): Flattening {
  const { world, now } = context;
  const { flattening, side } = decided(context, input);
  if (side === 'main' && flattening.state !== 'running') throw new BackendError('conflict');
  for (const row of flattening.rows) {
    const move = row.moveId === null ? undefined : world.plans.moves.get(row.moveId);
    if (move && (move.state === 'proposed' || move.state === 'planned')) {
      stepMove(move, { state: 'canceled', endedAt: now, endedBy: side === 'new' ? 'new' : 'present' });
      moveOver(world, move, 'canceled');
      noteMove(world, context, move, 'move-canceled');
      tellOfMove(world, move, 'move-canceled');
    }
    const link = world.links.get(row.linkId)!;
    if (row.choice === 'detach' && row.begun && link.state === 'detach-scheduled')
      world.changeLink(link, { state: 'active', detachOn: null });
  }
  stepFlattening(flattening, { state: 'canceled', endedAt: now });
  requestOver(world, flattening, 'canceled');
  tellOfFlattening(world, context, flattening, 'flattening-canceled');
  return view(world, flattening, side);
}

/** The request by which it was asked for ends with it. */
export function requestOver(
  world: Store,
  flattening: FlatteningRecord,
  state: 'declined' | 'canceled' | 'expired' | 'failed',
  refusal: LinkRecord['refusal'] = null,
): void {
  const link = world.links.get(flattening.linkId)!;
  const { endedAt } = flattening;
  world.changeLink(link, { state, endedAt, expiresAt: null, refusal, flattening: null });
}

/** In the history of both, and by mail to both. */
export function tellOfFlattening(
  world: Store,
  context: Context | null,
  flattening: FlatteningRecord,
  kind: FlatteningDeed,
): void {
  const main = world.account(flattening.mainId);
  const to = world.account(flattening.toId);
  note(world, context, {
    kind,
    subject: main.id,
    link: world.links.get(flattening.linkId)!,
    facts: { rows: flattening.rows.length },
  });
  const facts = {
    main: main.name,
    to: to.name,
    message: flattening.message,
    reason: flattening.reason,
    accounts: String(flattening.rows.length),
  };
  for (const { contactEmail } of [main, to]) world.mail(contactEmail, kind, { facts });
}
