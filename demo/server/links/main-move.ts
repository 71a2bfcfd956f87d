import { BackendError } from '../../../src/domain/errors.js';
import { masked } from '../../../src/domain/link.js';
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
} from '../../../src/domain/main-move.js';
import type { Items } from '../../../src/backend/backend.js';
import type { Database } from '../db/connect.js';
import type { MainMoveRow } from '../db/move-schema.js';
import type { LinkRecord } from '../db/schema.js';
import { newId } from '../db/seed.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { after, type Call } from '../world.js';
import { step } from './change.js';
import { plansUnderWay } from './flattening.js';
import { linkElsewhere, linksOfMove, moveSituation, nameMove, toldOfMove } from './move-case.js';
import { moveOver, moveStep } from './move-step.js';
import { holdAccounts, ownLink, requireVersion } from './own-link.js';
import { accountViews } from './views.js';

const DAY = 86_400;
/** How many moves a list has at most. */
const LISTED = 100;

const isMoving = ({ state }: MainMoveRow): boolean => MOVE_OPEN.includes(state);

const versionOf = ({ id, version }: MainMoveRow): string => `${id}.${version}`;
const previewVersion = ({ id, state_version }: LinkRecord, from: LinkRecord): string =>
  `${id}.${state_version}.${from.state_version}`;

function sideOf({ actor }: Call, move: MainMoveRow): MoveSide | undefined {
  const { id } = actor.account;
  if (id === move.account_id) return 'account';
  if (id === move.from_id) return 'present';
  return id === move.to_id ? 'new' : undefined;
}

async function view(db: Database, move: MainMoveRow, side: MoveSide): Promise<MainMove> {
  const asks = side === 'new';
  const named = await db
    .selectFrom('main_move')
    .innerJoin('link', 'link.id', 'main_move.to_link_id')
    .innerJoin('person', 'person.id', 'main_move.proposed_by')
    .select(['link.typed_number', 'person.name'])
    .where('main_move.id', '=', move.id)
    .executeTakeFirstOrThrow();
  const ref = async (id: string) => refOf(await accountById(db, id));
  return {
    id: move.id,
    version: versionOf(move),
    state: move.state,
    side,
    link: side === 'account' ? null : asks ? move.to_link_id : move.from_link_id,
    customerNumber: named.typed_number,
    account: asks && move.state !== 'done' ? null : await ref(move.account_id),
    from: asks && move.present_agreed_at === null ? null : await ref(move.from_id),
    to: await ref(move.to_id),
    message: move.message,
    proposedAt: move.proposed_at,
    proposedBy: named.name,
    agreed: { present: move.present_agreed_at, account: move.account_agreed_at },
    expiresAt: move.expires_at,
    on: move.on,
    endedAt: move.ended_at,
    endedBy: move.ended_by,
    reason: move.reason,
    obstacle: move.obstacle,
  };
}

/** A proven request of the account at work for one that belongs to another main account, and its link there. */
async function elsewhere(
  call: Call,
  id: string,
  hold: 'read' | 'hold',
): Promise<{ link: LinkRecord; from: LinkRecord }> {
  const link = await ownLink(call, id, hold);
  if (link.state === 'proving' || (link.state === 'pending' && link.move_id === null))
    throw new BackendError('link-not-verified');
  // Held, so that nobody else links or moves it meanwhile.
  if (hold === 'hold' && link.account_id) await holdAccounts(call, [link.account_id]);
  const from =
    link.state === 'confirm' ? await linkElsewhere(call.db, link.account_id!, link.main_id) : undefined;
  if (!from) throw new BackendError('conflict');
  return { link, from };
}

export async function previewMove(call: Call, input: PreviewMoveQuery): Promise<MovePreview> {
  const { db, actor, time } = call;
  const { link, from } = await elsewhere(call, input.link, 'read');
  const situation = await moveSituation(call, link, from);
  const { view: account } = (await accountViews(db, [link.account_id!], time)).get(link.account_id!)!;
  return {
    version: previewVersion(link, from),
    customerNumber: link.typed_number,
    candidate: masked(account, link.proof),
    to: refOf(actor.account),
    on: situation.on,
    ownerAgreed: link.agreed_from === from.main_id,
    changes: consequencesOfMoving(situation, 'new'),
    obstacles: moveObstacles(situation),
  };
}

/** The moves that this account is asked about, and has not answered yet. */
export async function listMoves({ db, actor }: Call): Promise<Items<MainMove>> {
  const moves = await db
    .selectFrom('main_move')
    .selectAll()
    .where('from_id', '=', actor.account.id)
    .where('state', 'in', MOVE_OPEN)
    .where('present_agreed_at', 'is', null)
    .orderBy('proposed_at', 'desc')
    .limit(LISTED)
    .execute();
  const items: MainMove[] = [];
  for (const move of moves) items.push(await view(db, move, 'present'));
  return { items };
}

/** How many moves wait for the answer of this account, for who may give it. */
export async function movesToAnswer(call: Call): Promise<number | undefined> {
  const { db, actor } = call;
  if (!actor.permissions.includes('link-accounts')) return undefined;
  const { waiting } = await db
    .selectFrom('main_move')
    .select((row) => row.fn.countAll<number>().as('waiting'))
    .where('from_id', '=', actor.account.id)
    .where('state', 'in', ['proposed', 'planned'])
    .where('present_agreed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return waiting + (await plansUnderWay(call));
}

/** The newest move of the account at work itself, while it is told of. */
const own = ({ db, actor, time }: Call): Promise<MainMoveRow | undefined> =>
  db
    .selectFrom('main_move')
    .selectAll()
    .where('account_id', '=', actor.account.id)
    .where((where) =>
      where.or([
        where('state', 'in', MOVE_OPEN),
        where('ended_at', '>=', after(time, -MOVE_TOLD_DAYS * DAY)),
      ]),
    )
    .orderBy('ended_at', (by) => by.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();

const byId = (db: Database, id: string): Promise<MainMoveRow | undefined> =>
  db.selectFrom('main_move').selectAll().where('id', '=', id).executeTakeFirst();

export async function getMove(call: Call, { move: id }: MoveQuery): Promise<CurrentMove> {
  const { db } = call;
  const move = id === undefined ? await own(call) : await byId(db, id);
  const side = move && sideOf(call, move);
  if (!move || !side) {
    if (id === undefined) return { move: null, changes: null };
    throw new BackendError('not-found');
  }
  const { link, from } = await linksOfMove(db, move, 'read');
  return {
    move: await view(db, move, side),
    changes: isMoving(move) ? consequencesOfMoving(await moveSituation(call, link, from, move), side) : null,
  };
}

export async function proposeMove(call: Call, input: ProposeMoveInput): Promise<MainMove> {
  const { db, actor, now } = call;
  const { link, from } = await elsewhere(call, input.link, 'hold');
  const [obstacle] = moveObstacles(await moveSituation(call, link, from));
  if (obstacle) throw new BackendError(obstacle);
  requireVersion(previewVersion(link, from), input.version);
  const expires_at = after(now, MOVE_DAYS * DAY);
  const move = await db
    .insertInto('main_move')
    .values({
      id: newId('v'),
      state: 'proposed',
      account_id: link.account_id!,
      from_id: from.main_id,
      to_id: link.main_id,
      from_link_id: from.id,
      to_link_id: link.id,
      message: input.message ?? '',
      proposed_at: now,
      proposed_by: actor.person.id,
      account_agreed_at: link.agreed_from === from.main_id ? now : null,
      expires_at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!move) throw new BackendError('move-in-progress');
  await step(call, link, { state: 'pending', move_id: move.id, expires_at, end_told: true });
  await nameMove(db, move, move.id);
  return told(call, move, 'new', 'move-proposed');
}

/** Tells all three what has become of a move, and shows it. */
async function told(
  call: Call,
  move: MainMoveRow,
  side: MoveSide,
  kind: Parameters<typeof toldOfMove>[3],
): Promise<MainMove> {
  await toldOfMove(call, call.actor, move, kind);
  return view(call.db, move, side);
}

/** A move that is under way, as it was looked at, and the side that looks. Held, so that it is decided about once. */
async function decided(
  call: Call,
  { move: id, version }: MoveInput,
): Promise<{ move: MainMoveRow; side: MoveSide }> {
  const move = await call.db
    .selectFrom('main_move')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const side = move && sideOf(call, move);
  if (!move || !side) throw new BackendError('not-found');
  if (move.state === 'expired') throw new BackendError('request-expired');
  if (move.state === 'canceled') throw new BackendError('request-withdrawn');
  if (!isMoving(move)) throw new BackendError('request-answered');
  requireVersion(versionOf(move), version);
  return { move, side };
}

/** Agrees for the account, or for the main account that it leaves. Once both have, it is planned. */
export async function acceptMove(call: Call, input: MoveInput): Promise<MainMove> {
  const { db, now } = call;
  const { move, side } = await decided(call, input);
  const answered = side === 'present' ? move.present_agreed_at : move.account_agreed_at;
  if (side === 'new' || move.state !== 'proposed' || answered !== null) throw new BackendError('conflict');
  const { link, from } = await linksOfMove(db, move, 'hold');
  const situation = await moveSituation(call, link, from, move);
  const [obstacle] = moveObstacles(situation);
  if (obstacle) throw new BackendError(obstacle);
  const agreed = side === 'present' ? { present_agreed_at: now } : { account_agreed_at: now };
  const last = (side === 'present' ? move.account_agreed_at : move.present_agreed_at) !== null;
  if (!last) return told(call, await moveStep(db, move, agreed), side, 'move-agreed');
  const { on } = situation;
  const planned = await moveStep(db, move, { ...agreed, state: 'planned', on });
  await step(call, link, { expires_at: `${on}T00:00:00.000Z` });
  return told(call, planned, side, 'move-planned');
}

export async function declineMove(call: Call, input: DeclineMoveInput): Promise<MainMove> {
  const { move, side } = await decided(call, input);
  if (side === 'new' || move.state !== 'proposed') throw new BackendError('conflict');
  const declined = await moveStep(call.db, move, {
    state: 'declined',
    ended_at: call.now,
    ended_by: side,
    reason: input.reason ?? '',
  });
  await moveOver(call, declined, 'declined');
  return told(call, declined, side, 'move-declined');
}

/** Takes a request back, or, until its day has come, what was agreed to. */
export async function cancelMove(call: Call, input: MoveInput): Promise<MainMove> {
  const { move, side } = await decided(call, input);
  if (move.state === 'proposed' && side !== 'new') throw new BackendError('conflict');
  return takeBackMove(call, move, side);
}

/** The request that it belongs to ends with it. */
export async function takeBackMove(call: Call, move: MainMoveRow, side: MoveSide): Promise<MainMove> {
  const canceled = await moveStep(call.db, move, {
    state: 'canceled',
    ended_at: call.now,
    ended_by: side,
  });
  await moveOver(call, canceled, 'canceled');
  return told(call, canceled, side, 'move-canceled');
}

/** The same for a request of the account at work that became a move. */
export async function withdrawMove(call: Call, id: string): Promise<void> {
  const move = await call.db
    .selectFrom('main_move')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await takeBackMove(call, move, 'new');
}
