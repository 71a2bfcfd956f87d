import { sameEnd } from '../../domain/link-term.js';
import { NOT_ANNOTATED } from '../../domain/annotation.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import { outcomeOf, UNDECIDED } from '../../domain/flattening.js';
import { NO_REFERENCES } from '../../domain/invoice.js';
import { MOVE_DAYS, moveObstacles } from '../../domain/main-move.js';
import { linkObstacle } from '../../domain/rules.js';
import { missing } from '../../domain/stand-alone.js';
import { note } from './activity.js';
import { endOf, needsFor, tell } from './detaching.js';
import { requestOver, rowOf, stepFlattening, tellOfFlattening } from './flattening.js';
import { link as linkAccounts } from './linking.js';
import { beginMove } from './main-move.js';
import { moveSituation, noteMove, tellOfMove } from './main-move-step.js';
import type { FlatteningRecord, FlatteningRowRecord, MoveRecord } from './main-plans.js';
import { AS_EVER } from './payer-changing.js';
import { NOTHING_WITHHELD, USUAL_DELIVERY, type LinkRecord } from './records.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';
import { isOpen, payerOf } from './views.js';

const DAY = 86_400;

/** Begins what was agreed to, account by account, and adds the main account itself once nothing else is left. */
export function workOnFlattenings(world: Store): void {
  for (const flattening of world.plans.flattenings.values()) {
    const { state, expiresAt } = flattening;
    if ((state === 'listed' || state === 'proposed') && expiresAt && Date.parse(expiresAt) <= world.time) {
      stepFlattening(flattening, { state: 'expired', endedAt: expiresAt });
      requestOver(world, flattening, 'expired');
      tellOfFlattening(world, null, flattening, 'flattening-expired');
    } else if (state === 'running') {
      for (const row of flattening.rows.filter(({ begun }) => !begun)) begin(world, flattening, row);
      settle(world, flattening);
    }
  }
}

/** Begins what was chosen for one account, or names what forbids it. */
function begin(world: Store, flattening: FlatteningRecord, row: FlatteningRowRecord): void {
  const from = world.links.get(row.linkId)!;
  row.begun = true;
  flattening.revision++;
  if (row.choice === 'leave' || from.state === 'detached') return;
  if (row.choice === 'move') return move(world, flattening, row, from);
  const [obstacle] = missing(needsFor(world, world.account(from.accountId!)));
  if (obstacle || from.state !== 'active') {
    row.error = obstacle ?? 'detach-in-progress';
    return;
  }
  const detachOn = endOf(world, from, 'period-end', world.now);
  world.changeLink(from, { state: 'detach-scheduled', detachOn });
  tell(world, from, 'detach-scheduled');
  note(world, null, {
    kind: 'detach-scheduled',
    subject: from.accountId,
    link: from,
    facts: { on: detachOn! },
  });
}

/** Asks the owner of an account whether it may move; where nobody administers it, its main account has agreed for it. */
function move(world: Store, flattening: FlatteningRecord, row: FlatteningRowRecord, from: LinkRecord): void {
  const { now } = world;
  const account = world.account(from.accountId!);
  const asked = world
    .linksOf(flattening.toId)
    .some(
      (each) =>
        isOpen(each) && customerNumberKey(each.typedNumber) === customerNumberKey(account.customerNumber),
    );
  if (asked) {
    row.error = 'already-requested';
    return;
  }
  const request = world.links.get(flattening.linkId)!;
  const link: LinkRecord = {
    ...structuredClone({ ...request, last: null }),
    id: newId(world.random, 'l'),
    term: sameEnd(from.term ?? {}, payerOf(request) === 'main'),
    accountId: account.id,
    typedNumber: account.customerNumber,
    state: 'pending',
    proof: 'owner-consent',
    flattening: null,
    move: null,
    message: flattening.message,
    requestedAt: now,
    requestedById: flattening.proposedById!,
    ...NOT_ANNOTATED,
    ...AS_EVER,
    ...NOTHING_WITHHELD,
    ...USUAL_DELIVERY(),
    ...NO_REFERENCES,
    revision: 1,
    stateRevision: 1,
  };
  const situation = moveSituation(world, link, from);
  const [obstacle] = moveObstacles(situation);
  if (obstacle) {
    row.error = obstacle;
    return;
  }
  world.addLink(link);
  const alone = world.staffOf(account.id).every(({ permissions }) => !permissions.includes('link-accounts'));
  const planned: MoveRecord = {
    id: newId(world.random, 'v'),
    state: alone ? 'planned' : 'proposed',
    accountId: account.id,
    fromId: from.mainId,
    toId: flattening.toId,
    fromLinkId: from.id,
    toLinkId: link.id,
    message: flattening.message,
    proposedAt: now,
    proposedById: flattening.proposedById!,
    presentAgreedAt: now,
    accountAgreedAt: alone ? now : null,
    expiresAt: alone ? null : world.after(now, MOVE_DAYS * DAY),
    on: alone ? situation.on : null,
    endedAt: null,
    endedBy: null,
    reason: '',
    obstacle: null,
    revision: 1,
  };
  row.moveId = planned.id;
  beginMove(world, planned);
  if (alone) world.changeLink(link, { expiresAt: `${situation.on}T00:00:00.000Z` });
  const kind = alone ? 'move-planned' : 'move-proposed';
  noteMove(world, null, planned, kind);
  tellOfMove(world, planned, kind);
}

/** Adds the main account itself once it has no accounts any more, or ends where some have stayed. */
function settle(world: Store, flattening: FlatteningRecord): void {
  const states = flattening.rows.map((row) => rowOf(world, row).state);
  const link = world.links.get(flattening.linkId)!;
  const outcome = outcomeOf(states);
  if (outcome === 'open') {
    const needed = states.some((state) => UNDECIDED.includes(state)) ? 'confirm' : 'pending';
    if (link.state !== needed) world.changeLink(link, { state: needed });
    return;
  }
  const main = world.account(flattening.mainId);
  const obstacle = linkObstacle(world.placeOf(world.account(flattening.toId)), world.placeOf(main));
  const done = outcome === 'done' && !obstacle;
  stepFlattening(flattening, { state: done ? 'done' : 'partly', endedAt: world.now });
  if (!done) requestOver(world, flattening, 'failed', obstacle ?? 'is-main');
  else {
    world.changeLink(link, { flattening: null });
    linkAccounts(world, link, main);
    note(world, null, {
      kind: 'linked',
      subject: main.id,
      link,
      facts: { scopes: link.scopes, joinedBy: link.joinedBy },
    });
  }
  tellOfFlattening(world, null, flattening, done ? 'flattening-done' : 'flattening-partly');
}
