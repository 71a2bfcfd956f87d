import { BackendError } from '../../domain/errors.js';
import { masked } from '../../domain/link.js';
import {
  consequencesOfMoving,
  MOVE_DAYS,
  MOVE_OPEN,
  MOVE_TOLD_DAYS,
  moveObstacles,
  type CurrentMove,
  type DeclineMoveInput,
  type MainMove,
  type MoveInput,
  type MovePreview,
  type MoveQuery,
  type MoveSide,
  type PreviewMoveQuery,
  type ProposeMoveInput,
} from '../../domain/main-move.js';
import type { Items } from '../backend.js';
import { permissionsOf } from './access.js';
import { accountOf, ownLink, requireVersion, type Context } from './context.js';
import { plansUnderWay } from './flattening.js';
import type { MoveRecord } from './main-plans.js';
import { moveOver, moveSituation, noteMove, stepMove, tellOfMove } from './main-move-step.js';
import type { AccountRecord, LinkRecord } from './records.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';
import { isLinked, refOf } from './views.js';

const DAY = 86_400;
/** How many moves a list has at most. */
const LISTED = 100;

export const isMoving = ({ state }: MoveRecord): boolean => MOVE_OPEN.includes(state);

/** The link by which an account belongs to another main account than one. */
export const linkElsewhere = (world: Store, account: AccountRecord, mainId: string): LinkRecord | undefined =>
  world.linksTo(account.id).find((link) => isLinked(link) && link.mainId !== mainId);

const versionOf = ({ id, revision }: MoveRecord): string => `${id}.${revision}`;
const previewVersion = ({ id, stateRevision }: LinkRecord, from: LinkRecord): string =>
  `${id}.${stateRevision}.${from.stateRevision}`;

function sideOf({ account }: Pick<Context, 'account'>, move: MoveRecord): MoveSide | undefined {
  if (account.id === move.accountId) return 'account';
  if (account.id === move.fromId) return 'present';
  return account.id === move.toId ? 'new' : undefined;
}

function view({ world }: Context, move: MoveRecord, side: MoveSide): MainMove {
  const asks = side === 'new';
  return {
    id: move.id,
    version: versionOf(move),
    state: move.state,
    side,
    link: side === 'account' ? null : asks ? move.toLinkId : move.fromLinkId,
    customerNumber: world.links.get(move.toLinkId)!.typedNumber,
    account: asks && move.state !== 'done' ? null : refOf(world.account(move.accountId)),
    from: asks && move.presentAgreedAt === null ? null : refOf(world.account(move.fromId)),
    to: refOf(world.account(move.toId)),
    message: move.message,
    proposedAt: move.proposedAt,
    proposedBy: world.people.get(move.proposedById)?.name ?? '',
    agreed: { present: move.presentAgreedAt, account: move.accountAgreedAt },
    expiresAt: move.state === 'proposed' ? move.expiresAt : null,
    on: move.on,
    endedAt: move.endedAt,
    endedBy: move.endedBy,
    reason: move.reason,
    obstacle: move.obstacle,
  };
}

/** A proven request of the account at work for one that belongs to another main account, and its link there. */
function elsewhere(context: Context, id: string): { link: LinkRecord; from: LinkRecord } {
  const link = ownLink(context, id);
  if (link.state === 'proving' || (link.state === 'pending' && !link.move))
    throw new BackendError('link-not-verified');
  const from =
    link.state === 'confirm'
      ? linkElsewhere(context.world, accountOf(context, link), link.mainId)
      : undefined;
  if (!from) throw new BackendError('conflict');
  return { link, from };
}

export function previewMove(context: Context, input: PreviewMoveQuery): MovePreview {
  const { world, account } = context;
  const { link, from } = elsewhere(context, input.link);
  const situation = moveSituation(world, link, from);
  return {
    version: previewVersion(link, from),
    customerNumber: link.typedNumber,
    candidate: masked(accountOf(context, link), link.proof),
    to: refOf(account),
    on: situation.on,
    ownerAgreed: link.agreedFrom === from.mainId,
    changes: consequencesOfMoving(situation, 'new'),
    obstacles: moveObstacles(situation),
  };
}

/** The moves that this account is asked about, and has not answered yet. */
export function listMoves(context: Context): Items<MainMove> {
  const { world, account } = context;
  const items = [...world.plans.moves.values()]
    .filter((move) => isMoving(move) && !move.presentAgreedAt && move.fromId === account.id)
    .slice(-LISTED)
    .map((move) => view(context, move, 'present'))
    .reverse();
  return { items };
}

/** How many moves wait for the answer of this account, for who may give it. */
export const movesToAnswer = (context: Context): number | undefined =>
  permissionsOf(context).includes('link-accounts')
    ? [...context.world.plans.moves.values()].filter(
        (move) => move.state === 'proposed' && !move.presentAgreedAt && move.fromId === context.account.id,
      ).length + plansUnderWay(context)
    : undefined;

/** The newest move of the account at work itself, while it is told of. */
function own({ world, account }: Context): MoveRecord | undefined {
  const told = world.after(world.now, -MOVE_TOLD_DAYS * DAY);
  return [...world.plans.moves.values()]
    .filter((move) => move.accountId === account.id && (isMoving(move) || (move.endedAt ?? '') >= told))
    .at(-1);
}

export function getMove(context: Context, { move: id }: MoveQuery): CurrentMove {
  const { world } = context;
  const move = id === undefined ? own(context) : world.plans.moves.get(id);
  const side = move && sideOf(context, move);
  if (!move || !side) {
    if (id === undefined) return { move: null, changes: null };
    throw new BackendError('not-found');
  }
  const links = [move.toLinkId, move.fromLinkId].map((each) => world.links.get(each)!);
  return {
    move: view(context, move, side),
    changes: isMoving(move)
      ? consequencesOfMoving(moveSituation(world, links[0]!, links[1]!, move), side)
      : null,
  };
}

export function proposeMove(context: Context, input: ProposeMoveInput): MainMove {
  const { world, person, now } = context;
  const { link, from } = elsewhere(context, input.link);
  const [obstacle] = moveObstacles(moveSituation(world, link, from));
  if (obstacle) throw new BackendError(obstacle);
  requireVersion(previewVersion(link, from), input.version);
  const move: MoveRecord = {
    id: newId(world.random, 'v'),
    state: 'proposed',
    accountId: link.accountId!,
    fromId: from.mainId,
    toId: link.mainId,
    fromLinkId: from.id,
    toLinkId: link.id,
    message: input.message ?? '',
    proposedAt: now,
    proposedById: person.id,
    presentAgreedAt: null,
    accountAgreedAt: link.agreedFrom === from.mainId ? now : null,
    expiresAt: world.after(now, MOVE_DAYS * DAY),
    on: null,
    endedAt: null,
    endedBy: null,
    reason: '',
    obstacle: null,
    revision: 1,
  };
  beginMove(world, move);
  noteMove(world, context, move, 'move-proposed');
  tellOfMove(world, move, 'move-proposed');
  return view(context, move, 'new');
}

/** Both links know of it: the request waits as long as the move does, and is not reminded of by itself. */
export function beginMove(world: Store, move: MoveRecord): void {
  world.plans.moves.set(move.id, move);
  const { expiresAt } = move;
  world.changeLink(world.links.get(move.toLinkId)!, {
    state: 'pending',
    move: move.id,
    expiresAt,
    endTold: true,
  });
  world.changeLink(world.links.get(move.fromLinkId)!, { move: move.id });
}

/** A move that is under way, as it was looked at, and the side that looks. */
function decided(context: Context, { move: id, version }: MoveInput): { move: MoveRecord; side: MoveSide } {
  const move = context.world.plans.moves.get(id);
  const side = move && sideOf(context, move);
  if (!move || !side) throw new BackendError('not-found');
  if (move.state === 'expired') throw new BackendError('request-expired');
  if (move.state === 'canceled') throw new BackendError('request-withdrawn');
  if (!isMoving(move)) throw new BackendError('request-answered');
  requireVersion(versionOf(move), version);
  return { move, side };
}

/** Agrees for the account, or for the main account that it leaves. Once both have, it is planned. */
export function acceptMove(context: Context, input: MoveInput): MainMove {
  const { world, now } = context;
  const { move, side } = decided(context, input);
  const answered = side === 'present' ? move.presentAgreedAt : move.accountAgreedAt;
  if (side === 'new' || move.state !== 'proposed' || answered !== null) throw new BackendError('conflict');
  const situation = moveSituation(
    world,
    world.links.get(move.toLinkId)!,
    world.links.get(move.fromLinkId)!,
    move,
  );
  const [obstacle] = moveObstacles(situation);
  if (obstacle) throw new BackendError(obstacle);
  stepMove(move, side === 'present' ? { presentAgreedAt: now } : { accountAgreedAt: now });
  const planned = move.presentAgreedAt !== null && move.accountAgreedAt !== null;
  if (planned) {
    Object.assign(move, { state: 'planned', on: situation.on, expiresAt: null });
    world.changeLink(world.links.get(move.toLinkId)!, { expiresAt: `${situation.on}T00:00:00.000Z` });
  }
  const kind = planned ? 'move-planned' : 'move-agreed';
  noteMove(world, context, move, kind);
  tellOfMove(world, move, kind);
  return view(context, move, side);
}

export function declineMove(context: Context, input: DeclineMoveInput): MainMove {
  const { world, now } = context;
  const { move, side } = decided(context, input);
  if (side === 'new' || move.state !== 'proposed') throw new BackendError('conflict');
  stepMove(move, { state: 'declined', endedAt: now, endedBy: side, reason: input.reason ?? '' });
  moveOver(world, move, 'declined');
  noteMove(world, context, move, 'move-declined');
  tellOfMove(world, move, 'move-declined');
  return view(context, move, side);
}

/** Takes a request back, or, until its day has come, what was agreed to. */
export function cancelMove(context: Context, input: MoveInput): MainMove {
  const { move, side } = decided(context, input);
  if (move.state === 'proposed' && side !== 'new') throw new BackendError('conflict');
  takeBack(context, move, side);
  return view(context, move, side);
}

/** The request that it belongs to ends with it. */
export function takeBack(context: Context, move: MoveRecord, side: MoveSide): void {
  const { world, now } = context;
  stepMove(move, { state: 'canceled', endedAt: now, endedBy: side });
  moveOver(world, move, 'canceled');
  noteMove(world, context, move, 'move-canceled');
  tellOfMove(world, move, 'move-canceled');
}
