import { sql, type Updateable } from 'kysely';
import { BackendError } from '../../../src/domain/errors.js';
import type { LinkState } from '../../../src/domain/link.js';
import { moveObstacles } from '../../../src/domain/main-move.js';
import { opens } from '../../../src/domain/granted.js';
import { heldBy, rolesFor } from '../access/granted.js';
import type { Database } from '../db/connect.js';
import type { MainMoveRow, MainMoveTable } from '../db/move-schema.js';
import { newId } from '../db/seed.js';
import type { World } from '../world.js';
import { attach } from './change.js';
import { end } from './detach.js';
import { linksOfMove, moveSituation, nameMove, toldOfMove, type Moving } from './move-case.js';
import { holdAccounts } from './own-link.js';

/** One step of a move, as one guarded update. */
export async function moveStep(
  db: Database,
  move: MainMoveRow,
  change: Omit<Updateable<MainMoveTable>, 'version'>,
): Promise<MainMoveRow> {
  const stepped = await db
    .updateTable('main_move')
    .set({
      ...change,
      ...(change.state !== undefined && change.state !== 'proposed' && { expires_at: null }),
      version: sql<number>`version + 1`,
    })
    .where('id', '=', move.id)
    .where('state', '=', move.state)
    .where('version', '=', move.version)
    .returningAll()
    .executeTakeFirst();
  if (!stepped) throw new BackendError('conflict');
  return stepped;
}

/** The request that a move belongs to ends as the move does. */
export async function moveOver(
  { db }: Pick<Moving, 'db'>,
  move: MainMoveRow,
  state: Extract<LinkState, 'declined' | 'canceled' | 'expired' | 'failed'>,
): Promise<void> {
  await db
    .updateTable('link')
    .set({
      state,
      ended_at: move.ended_at,
      expires_at: null,
      move_id: null,
      refusal: move.obstacle,
      version: sql<number>`version + 1`,
      state_version: sql<number>`state_version + 1`,
    })
    .where('id', '=', move.to_link_id)
    .where('move_id', '=', move.id)
    .execute();
  await nameMove(db, move, null);
}

/** Ends moves that nobody has answered, and carries out what was agreed to when its day has come. */
export async function settleMoves(
  world: World,
  { now, time, today }: { readonly now: string; readonly time: number; readonly today: string },
): Promise<void> {
  const due = await world.db
    .selectFrom('main_move')
    .select('id')
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'proposed'), where('expires_at', '<=', now)]),
        where.and([where('state', '=', 'planned'), where('on', '<=', today)]),
      ]),
    )
    .orderBy('id')
    .limit(500)
    .execute();
  for (const { id } of due)
    await world.db.transaction().execute(async (db) => {
      const call = { db, world, now, time };
      const move = await db
        .selectFrom('main_move')
        .selectAll()
        .where('id', '=', id)
        .where('state', 'in', ['proposed', 'planned'])
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (move?.state === 'proposed') {
        const expired = await moveStep(db, move, { state: 'expired', ended_at: move.expires_at });
        await moveOver(call, expired, 'expired');
        await toldOfMove(call, null, expired, 'move-expired');
      } else if (move) await carryOut(call, move);
    });
}

/** Ends one link and begins the other in one transaction, or does neither and names what has come in the way. */
async function carryOut(call: Moving, move: MainMoveRow): Promise<void> {
  const { db } = call;
  const endedAt = `${move.on}T00:00:00.000Z`;
  const { link, from } = await linksOfMove(db, move, 'hold');
  const accounts = await holdAccounts(call, [move.account_id, move.from_id, move.to_id]);
  const [obstacle] = moveObstacles(await moveSituation(call, link, from, move));
  if (obstacle) {
    const failed = await moveStep(db, move, { state: 'failed', ended_at: endedAt, obstacle });
    await moveOver(call, failed, 'failed');
    await toldOfMove(call, null, failed, 'move-failed');
    return;
  }
  const done = await moveStep(db, move, { state: 'done', ended_at: endedAt });
  await end(call, from, endedAt, null);
  await nameMove(db, move, null);
  await attach(db, accounts.get(move.to_id)!, accounts.get(move.account_id)!);
  await db
    .updateTable('link')
    .set({
      state: 'active',
      linked_at: endedAt,
      expires_at: null,
      move_id: null,
      version: sql<number>`version + 1`,
      state_version: sql<number>`state_version + 1`,
    })
    .where('id', '=', link.id)
    .where('move_id', '=', move.id)
    .execute();
  await grantToProposer(call, done, endedAt);
  await toldOfMove(call, null, done, 'moved');
}

/** Who has asked for it works in it, as who links an account does. */
async function grantToProposer({ db, time }: Moving, move: MainMoveRow, at: string): Promise<void> {
  const { link } = await linksOfMove(db, move, 'read');
  const person = move.proposed_by;
  if (opens(rolesFor(await heldBy(db, person), link, time))) return;
  await db
    .insertInto('access_grant')
    .values({
      id: newId('g'),
      account_id: move.to_id,
      person_id: person,
      role: 'all',
      link_id: link.id,
      label: null,
      label_key: null,
      until: null,
      given_by: person,
      since: at,
      set_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
