import { BackendError } from '../../../src/domain/errors.js';
import {
  consequencesOfFlattening,
  FLATTENING_DAYS,
  FLATTENING_MOST,
  FLATTENING_OPEN,
  FLATTENING_TOLD_DAYS,
  UNDECIDED,
  type CurrentFlattening,
  type DeclineFlatteningInput,
  type Flattening,
  type FlatteningInput,
  type FlatteningQuery,
  type PlanFlatteningInput,
  type ProposeFlatteningInput,
} from '../../../src/domain/flattening.js';
import type { Database } from '../db/connect.js';
import type { FlatteningRecord } from '../db/flattening-schema.js';
import type { LinkRecord } from '../db/schema.js';
import { newId } from '../db/seed.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { after, type Call } from '../world.js';
import { step } from './change.js';
import {
  flatteningSituation,
  linkedTo,
  requestStands,
  rowsOf,
  rowView,
  stateOf,
  stepFlattening,
  toldOfFlattening,
  type Row,
} from './flattening-case.js';
import { takeBackMove } from './main-move.js';
import { requireVersion } from './own-link.js';

const DAY = 86_400;

type Side = Flattening['side'];

const isOpen = ({ state }: FlatteningRecord): boolean => FLATTENING_OPEN.includes(state);
const versionOf = ({ id, version }: FlatteningRecord): string => `${id}.${version}`;

const sideOf = ({ actor }: Call, { main_id, to_id }: FlatteningRecord): Side | undefined =>
  actor.account.id === to_id ? 'new' : actor.account.id === main_id ? 'main' : undefined;

/** Whether a main account can show its accounts to one that asks for it. */
export async function canShow(db: Database, main: string): Promise<boolean> {
  const { accounts } = await linkedTo(db, main)
    .select((row) => row.fn.countAll<number>().as('accounts'))
    .executeTakeFirstOrThrow();
  if (accounts > FLATTENING_MOST) return false;
  const open = await db
    .selectFrom('flattening')
    .select('id')
    .where('main_id', '=', main)
    .where('state', 'in', FLATTENING_OPEN)
    .executeTakeFirst();
  return open === undefined;
}

/** Shows the accounts of a main account to the one that asks for it. */
export async function showAccounts({ db, actor, now }: Call, link: LinkRecord): Promise<string> {
  const id = newId('f');
  await db
    .insertInto('flattening')
    .values({
      id,
      state: 'listed',
      main_id: actor.account.id,
      to_id: link.main_id,
      link_id: link.id,
      begun_at: now,
      expires_at: after(now, FLATTENING_DAYS * DAY),
    })
    .execute();
  const links = await linkedTo(db, actor.account.id).select('id').execute();
  if (links.length > 0)
    await db
      .insertInto('flattening_row')
      .values(links.map((each) => ({ flattening_id: id, link_id: each.id })))
      .execute();
  return id;
}

async function view(
  db: Database,
  flattening: FlatteningRecord,
  side: Side,
  rows?: readonly Row[],
): Promise<Flattening> {
  return {
    id: flattening.id,
    version: versionOf(flattening),
    state: flattening.state,
    side,
    link: side === 'new' ? flattening.link_id : null,
    main: refOf(await accountById(db, flattening.main_id)),
    to: refOf(await accountById(db, flattening.to_id)),
    message: flattening.message,
    expiresAt: flattening.expires_at,
    endedAt: flattening.ended_at,
    reason: flattening.reason,
    rows: (rows ?? (await rowsOf(db, flattening.id))).map(rowView),
  };
}

/** The newest flattening in which the account at work is to be added, while it is told of. */
const own = ({ db, actor, time }: Call): Promise<FlatteningRecord | undefined> =>
  db
    .selectFrom('flattening')
    .selectAll()
    .where('main_id', '=', actor.account.id)
    // A list that was shown is for the other side to plan.
    .where('state', '<>', 'listed')
    .where((where) =>
      where.or([
        where('state', 'in', FLATTENING_OPEN),
        where('ended_at', '>=', after(time, -FLATTENING_TOLD_DAYS * DAY)),
      ]),
    )
    .orderBy('begun_at', 'desc')
    .limit(1)
    .executeTakeFirst();

export async function getFlattening(
  call: Call,
  { flattening: id }: FlatteningQuery,
): Promise<CurrentFlattening> {
  const { db } = call;
  const flattening =
    id === undefined
      ? await own(call)
      : await db.selectFrom('flattening').selectAll().where('id', '=', id).executeTakeFirst();
  const side = flattening && sideOf(call, flattening);
  if (!flattening || !side) {
    if (id === undefined) return { flattening: null, changes: null };
    throw new BackendError('not-found');
  }
  const rows = await rowsOf(db, flattening.id);
  return {
    flattening: await view(db, flattening, side, rows),
    changes: isOpen(flattening)
      ? consequencesOfFlattening(await flatteningSituation(call, flattening, rows), side)
      : null,
  };
}

/** How many plans for its accounts are under way, since an account was asked about them. */
export async function plansUnderWay({ db, actor }: Call): Promise<number> {
  const { plans } = await db
    .selectFrom('flattening')
    .select((row) => row.fn.countAll<number>().as('plans'))
    .where('main_id', '=', actor.account.id)
    .where('state', 'in', FLATTENING_OPEN)
    .where('state', '<>', 'listed')
    .executeTakeFirstOrThrow();
  return plans;
}

/** One that is under way, as it was looked at, and the side that looks. Held, so that it is decided about once. */
async function decided(
  call: Call,
  { flattening: id, version }: FlatteningInput,
): Promise<{ flattening: FlatteningRecord; side: Side }> {
  const flattening = await call.db
    .selectFrom('flattening')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const side = flattening && sideOf(call, flattening);
  if (!flattening || !side) throw new BackendError('not-found');
  if (flattening.state === 'expired') throw new BackendError('request-expired');
  if (flattening.state === 'canceled') throw new BackendError('request-withdrawn');
  if (!isOpen(flattening)) throw new BackendError('request-answered');
  requireVersion(versionOf(flattening), version);
  return { flattening, side };
}

/** Plans what becomes of accounts; once it runs, only of those about which somebody has to decide again. */
export async function planFlattening(
  call: Call,
  { rows, ...input }: PlanFlatteningInput,
): Promise<Flattening> {
  const { db } = call;
  const { flattening, side } = await decided(call, input);
  if (side !== 'new' || flattening.state === 'proposed') throw new BackendError('conflict');
  const again = flattening.state === 'running';
  const known = new Map((await rowsOf(db, flattening.id)).map((row) => [row.link.id, row]));
  for (const { link, choice, reason = '' } of rows) {
    const row = known.get(link);
    if (!row) throw new BackendError('not-found');
    if (again && (choice === 'detach' || !UNDECIDED.includes(stateOf(row))))
      throw new BackendError('conflict');
    await db
      .updateTable('flattening_row')
      .set({ choice, reason, begun: false, move_id: null, error: null })
      .where('flattening_id', '=', flattening.id)
      .where('link_id', '=', link)
      .execute();
  }
  return view(db, await stepFlattening(db, flattening, {}), side);
}

export async function proposeFlattening(call: Call, input: ProposeFlatteningInput): Promise<Flattening> {
  const { db, actor, now } = call;
  const { flattening, side } = await decided(call, input);
  if (side !== 'new' || flattening.state !== 'listed') throw new BackendError('conflict');
  const proposed = await stepFlattening(db, flattening, {
    state: 'proposed',
    message: input.message ?? '',
    proposed_by: actor.person.id,
    expires_at: after(now, FLATTENING_DAYS * DAY),
  });
  await requestStands(call, proposed, 'pending');
  await toldOfFlattening(call, actor, proposed, 'flattening-proposed');
  return view(db, proposed, side);
}

/** Agrees to a plan for the main account that is to be added. Its accounts are moved one by one from then on. */
export async function acceptFlattening(call: Call, input: FlatteningInput): Promise<Flattening> {
  const { db, actor } = call;
  const { flattening, side } = await decided(call, input);
  if (side !== 'main' || flattening.state !== 'proposed') throw new BackendError('conflict');
  const running = await stepFlattening(db, flattening, { state: 'running' });
  await toldOfFlattening(call, actor, running, 'flattening-running');
  return view(db, running, side);
}

export async function declineFlattening(call: Call, input: DeclineFlatteningInput): Promise<Flattening> {
  const { db, actor, now } = call;
  const { flattening, side } = await decided(call, input);
  if (side !== 'main' || flattening.state !== 'proposed') throw new BackendError('conflict');
  const declined = await stepFlattening(db, flattening, {
    state: 'declined',
    ended_at: now,
    reason: input.reason ?? '',
  });
  await requestStands(call, declined, 'declined');
  await toldOfFlattening(call, actor, declined, 'flattening-declined');
  return view(db, declined, side);
}

/** Takes a plan back. What is still to come of it is taken back too; what was done stays, and is told. */
export async function cancelFlattening(call: Call, input: FlatteningInput): Promise<Flattening> {
  const { db, actor, now } = call;
  const { flattening, side } = await decided(call, input);
  if (side === 'main' && flattening.state !== 'running') throw new BackendError('conflict');
  for (const { row, link, move } of await rowsOf(db, flattening.id)) {
    if (move && (move.state === 'proposed' || move.state === 'planned'))
      await takeBackMove(call, move, side === 'new' ? 'new' : 'present');
    if (row.choice === 'detach' && row.begun && link.state === 'detach-scheduled')
      await step(call, link, { state: 'active', detach_on: null });
  }
  const canceled = await stepFlattening(db, flattening, { state: 'canceled', ended_at: now });
  await requestStands(call, canceled, 'canceled');
  await toldOfFlattening(call, actor, canceled, 'flattening-canceled');
  return view(db, canceled, side);
}
