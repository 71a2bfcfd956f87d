import { sql, type Updateable } from 'kysely';
import { BackendError } from '../../../src/domain/errors.js';
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
} from '../../../src/domain/main-swap.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';
import type { MainSwapRow, MainSwapTable } from '../db/swap-schema.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { newId } from '../db/seed.js';
import { after, type Call } from '../world.js';
import { ownLink, requireVersion } from './own-link.js';
import { swapSituation, tellOfSwap, type SwapMail } from './swap-case.js';
import { isLinked } from './views.js';

const DAY = 86_400;

const previewVersion = ({ id, state_version }: LinkRecord): string => `${id}.${state_version}`;
const versionOf = ({ id, version }: MainSwapRow): string => `${id}.${version}`;

async function view(db: Database, swap: MainSwapRow, reader: string): Promise<MainSwap> {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [swap.proposed_by, swap.ended_by ?? ''])
    .execute();
  const nameOf = (person: string | null) => people.find(({ id }) => id === person)?.name ?? null;
  return {
    id: swap.id,
    version: versionOf(swap),
    state: swap.state,
    from: refOf(await accountById(db, swap.from_id)),
    to: refOf(await accountById(db, swap.to_id)),
    side: reader === swap.to_id ? 'successor' : 'main',
    message: swap.message,
    proposedAt: swap.proposed_at,
    proposedBy: nameOf(swap.proposed_by) ?? '',
    expiresAt: swap.expires_at,
    on: swap.on,
    endedAt: swap.ended_at,
    endedBy: nameOf(swap.ended_by),
    obstacle: swap.obstacle,
  };
}

async function ownSuccessor(call: Call, id: string, hold: 'read' | 'hold'): Promise<LinkRecord> {
  const link = await ownLink(call, id, hold);
  if (!isLinked(link)) throw new BackendError('conflict');
  return link;
}

export async function previewSwap(call: Call, input: SwapQuery): Promise<SwapPreview> {
  const { db, actor } = call;
  const link = await ownSuccessor(call, input.link, 'read');
  const situation = await swapSituation(call, link);
  return {
    version: previewVersion(link),
    from: refOf(actor.account),
    to: refOf(await accountById(db, link.account_id!)),
    on: situation.on,
    changes: consequencesOfSwap(situation),
    obstacles: swapObstacles(situation),
  };
}

/** The swap that the account at work is part of, while it is under way and for a while afterwards. */
async function current({ db, actor, time }: Call): Promise<MainSwapRow | undefined> {
  const newest = (side: 'from_id' | 'to_id') =>
    db
      .selectFrom('main_swap')
      .selectAll()
      .where(side, '=', actor.account.id)
      .where((where) =>
        where.or([
          where('state', 'in', SWAP_OPEN),
          where('ended_at', '>=', after(time, -SWAP_TOLD_DAYS * DAY)),
        ]),
      )
      .orderBy('ended_at', (by) => by.desc().nullsFirst())
      .limit(1)
      .executeTakeFirst();
  const found = [await newest('from_id'), await newest('to_id')];
  // What is under way comes before what has ended.
  const endOf = (swap: MainSwapRow): string => swap.ended_at ?? '9';
  return found.filter((each) => each !== undefined).sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
}

export async function getSwap(call: Call): Promise<CurrentSwap> {
  const { db, actor } = call;
  const swap = await current(call);
  if (!swap) return { swap: null, changes: null };
  const open = SWAP_OPEN.includes(swap.state);
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', swap.link_id)
    .executeTakeFirstOrThrow();
  return {
    swap: await view(db, swap, actor.account.id),
    changes: open ? consequencesOfSwap(await swapSituation(call, link, swap)) : null,
  };
}

export async function proposeSwap(call: Call, input: ProposeSwapInput): Promise<MainSwap> {
  const { db, actor, now } = call;
  const link = await ownSuccessor(call, input.link, 'hold');
  const [obstacle] = swapObstacles(await swapSituation(call, link));
  if (obstacle) throw new BackendError(obstacle);
  requireVersion(previewVersion(link), input.version);
  const swap = await db
    .insertInto('main_swap')
    .values({
      id: newId('w'),
      state: 'proposed',
      from_id: link.main_id,
      to_id: link.account_id!,
      link_id: link.id,
      message: input.message ?? '',
      proposed_at: now,
      proposed_by: actor.person.id,
      expires_at: after(now, SWAP_DAYS * DAY),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!swap) throw new BackendError('swap-in-progress');
  return told(call, swap, 'swap-proposed');
}

/** Mails and notes what has become of a swap, and shows it. */
async function told(call: Call, swap: MainSwapRow, kind: SwapMail): Promise<MainSwap> {
  const { db, actor } = call;
  await tellOfSwap(call, swap, kind);
  await record(call, actor, {
    action: kind,
    subject: swap.to_id,
    details: { link: swap.link_id, ...(swap.on !== null && { on: swap.on }) },
  });
  return view(db, swap, actor.account.id);
}

/** The swap that is under way, as it was looked at. */
async function decided(call: Call, { version }: SwapInput): Promise<MainSwapRow> {
  const swap = await current(call);
  if (!swap) throw new BackendError('not-found');
  if (swap.state === 'expired') throw new BackendError('request-expired');
  if (swap.state === 'canceled') throw new BackendError('request-withdrawn');
  if (!SWAP_OPEN.includes(swap.state)) throw new BackendError('request-answered');
  requireVersion(versionOf(swap), version);
  return swap;
}

/** One step of a swap, as one guarded update. */
export async function swapStep(
  db: Database,
  swap: MainSwapRow,
  change: Omit<Updateable<MainSwapTable>, 'version'>,
): Promise<MainSwapRow> {
  const stepped = await db
    .updateTable('main_swap')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', swap.id)
    .where('state', '=', swap.state)
    .where('version', '=', swap.version)
    .returningAll()
    .executeTakeFirst();
  if (!stepped) throw new BackendError('conflict');
  return stepped;
}

/** A proposal that the account at work is asked to answer. */
async function asked(call: Call, input: SwapInput): Promise<MainSwapRow> {
  const swap = await decided(call, input);
  if (swap.to_id !== call.actor.account.id || swap.state !== 'proposed') throw new BackendError('conflict');
  return swap;
}

/** Agrees to it for the account that takes over: from the next billing period on. */
export async function acceptSwap(call: Call, input: SwapInput): Promise<MainSwap> {
  const { db, now } = call;
  const swap = await asked(call, input);
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', swap.link_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const [obstacle] = swapObstacles(await swapSituation(call, link, swap));
  if (obstacle) throw new BackendError(obstacle);
  const planned = await swapStep(db, swap, { state: 'planned', on: nextPeriod(now), expires_at: null });
  return told(call, planned, 'swap-planned');
}

const ended = ({ now, actor }: Call) => ({ ended_at: now, ended_by: actor.person.id, expires_at: null });

export async function declineSwap(call: Call, input: SwapInput): Promise<MainSwap> {
  const swap = await asked(call, input);
  return told(call, await swapStep(call.db, swap, { state: 'declined', ...ended(call) }), 'swap-declined');
}

/** Takes a proposal back, or, until its day has come, what was agreed to. */
export async function cancelSwap(call: Call, input: SwapInput): Promise<MainSwap> {
  const swap = await decided(call, input);
  if (swap.state === 'proposed' && swap.from_id !== call.actor.account.id) throw new BackendError('conflict');
  return told(call, await swapStep(call.db, swap, { state: 'canceled', ...ended(call) }), 'swap-canceled');
}
