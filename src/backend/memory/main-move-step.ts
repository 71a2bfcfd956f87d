import type { LinkState } from '../../domain/link.js';
import { moveObstacles, type MoveSituation } from '../../domain/main-move.js';
import { SWAP_OPEN } from '../../domain/main-swap.js';
import { endAfter, waitsUntil } from '../../domain/waiting.js';
import { note } from './activity.js';
import type { Context } from './context.js';
import { end } from './detaching.js';
import { mayWork } from './granted.js';
import type { MoveDeed, MoveRecord } from './main-plans.js';
import type { LinkRecord } from './records.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';
import { isLinked, payerOf, situationOf } from './views.js';

/** What a move changes, and what is in its way, follows from this. `link`: the request; `from`: the link that ends. */
export function moveSituation(
  world: Store,
  link: LinkRecord,
  from: LinkRecord,
  move?: MoveRecord,
): MoveSituation {
  const account = world.account(link.accountId!);
  const main = world.account(from.mainId);
  const to = world.account(link.mainId);
  const three = [account.id, main.id, to.id];
  const { nickname, labels, costCentre, purchaseOrder, invoiceName } = from;
  return {
    account: { status: account.status, monthly: account.monthly },
    from: { name: main.name, status: main.status },
    to: { status: to.status, secondary: world.roleOf(to) === 'secondary' },
    present: {
      // A change of main accounts may have put it under another one meanwhile.
      live: isLinked(from) && (!move || from.mainId === move.fromId),
      pays: payerOf(from) === 'main',
      detachOn: from.detachOn,
      payerChangeOn: from.payerChange?.on ?? null,
      people: world.staffOf(main.id).filter((person) => mayWork(world, person, from)).length,
      noted: [nickname, costCentre, purchaseOrder, invoiceName, ...labels].some(Boolean),
    },
    linking: situationOf(world, link, account, 'secondary'),
    moving: [...world.plans.moves.values()].some(
      (each) =>
        each !== move &&
        each.accountId === account.id &&
        (each.state === 'proposed' || each.state === 'planned'),
    ),
    swapping: [...world.plans.swaps.values()].some(
      ({ state, fromId, toId }) =>
        SWAP_OPEN.includes(state) && (three.includes(fromId) || three.includes(toId)),
    ),
    on: move?.on ?? endAfter(world.now, waitsUntil(from, world.waiting, world.now)),
  };
}

export function stepMove(move: MoveRecord, patch: Partial<MoveRecord>): void {
  Object.assign(move, patch);
  if (move.state !== 'proposed') move.expiresAt = null;
  move.revision++;
}

/** The request that a move belongs to ends as the move does. */
export function moveOver(
  world: Store,
  move: MoveRecord,
  state: Extract<LinkState, 'declined' | 'canceled' | 'expired' | 'failed'>,
): void {
  world.changeLink(world.links.get(move.toLinkId)!, {
    state,
    endedAt: move.endedAt,
    expiresAt: null,
    move: null,
    refusal: move.obstacle,
  });
  world.changeLink(world.links.get(move.fromLinkId)!, { move: null });
}

/** Ends moves that nobody has answered, and carries out what was agreed to when its day has come. */
export function moveWhatIsDue(world: Store): void {
  const today = world.now.slice(0, 10);
  for (const move of world.plans.moves.values()) {
    if (move.state === 'proposed' && move.expiresAt && Date.parse(move.expiresAt) <= world.time) {
      stepMove(move, { state: 'expired', endedAt: move.expiresAt });
      moveOver(world, move, 'expired');
      noteMove(world, null, move, 'move-expired');
      tellOfMove(world, move, 'move-expired');
    } else if (move.state === 'planned' && move.on! <= today) carryOut(world, move);
  }
}

/** Ends one link and begins the other in one go, or does neither and names what has come in the way. */
function carryOut(world: Store, move: MoveRecord): void {
  const link = world.links.get(move.toLinkId)!;
  const from = world.links.get(move.fromLinkId)!;
  const endedAt = `${move.on}T00:00:00.000Z`;
  const [obstacle] = moveObstacles(moveSituation(world, link, from, move));
  if (obstacle) {
    stepMove(move, { state: 'failed', endedAt, obstacle });
    moveOver(world, move, 'failed');
    noteMove(world, null, move, 'move-failed');
    tellOfMove(world, move, 'move-failed');
    return;
  }
  stepMove(move, { state: 'done', endedAt });
  noteMove(world, null, move, 'moved');
  end(world, from, endedAt, null);
  world.changeLink(from, { move: null });
  world.changeAccount(world.account(move.accountId), { mainId: move.toId });
  world.changeLink(link, { state: 'active', linkedAt: endedAt, expiresAt: null, move: null });
  grantToProposer(world, move, endedAt);
  tellOfMove(world, move, 'moved');
}

/** Who has asked for it works in it, as who links an account does. */
function grantToProposer(world: Store, move: MoveRecord, at: string): void {
  const person = world.people.get(move.proposedById);
  const link = world.links.get(move.toLinkId)!;
  if (!world.capabilities.grants || !person || mayWork(world, person, link)) return;
  world.addGrant({
    id: newId(world.random, 'g'),
    accountId: move.toId,
    personId: person.id,
    role: 'all',
    reach: { kind: 'link', link: link.id },
    until: null,
    givenById: person.id,
    since: at,
    setAt: at,
    revision: 1,
    told: false,
  });
}

/** In the history of all three. The main account that asks is told nothing of the other one's people. */
export function noteMove(world: Store, context: Context | null, move: MoveRecord, kind: MoveDeed): void {
  const { accountId, fromId, fromLinkId, toLinkId, on } = move;
  const link = world.links.get(toLinkId)!;
  note(world, context, {
    kind,
    subject: accountId,
    link,
    facts: { number: link.typedNumber, ...(on && kind !== 'move-failed' && { on }) },
    others: [{ account: fromId, link: fromLinkId }],
  });
}

/** Mails all three what has become of a move. */
export function tellOfMove(world: Store, move: MoveRecord, kind: MoveDeed): void {
  const account = world.account(move.accountId);
  const [from, to] = [world.account(move.fromId), world.account(move.toId)];
  const shared = { on: move.on ?? '', message: move.message, reason: move.reason, to: to.name };
  for (const [side, { contactEmail }] of [
    ['account', account],
    ['present', from],
    ['new', to],
  ] as const) {
    const asks = side === 'new';
    const number = world.links.get(move.toLinkId)!.typedNumber;
    world.mail(contactEmail, kind, {
      facts: {
        ...shared,
        side,
        account: asks && kind !== 'moved' ? number : account.name,
        from: asks && move.presentAgreedAt === null ? '' : from.name,
      },
    });
  }
}
