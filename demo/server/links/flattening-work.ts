import { sql } from 'kysely';
import type { ErrorCode } from '../../../src/domain/errors.js';
import { OPEN } from '../../../src/domain/link.js';
import { outcomeOf, UNDECIDED } from '../../../src/domain/flattening.js';
import { MOVE_DAYS, moveObstacles } from '../../../src/domain/main-move.js';
import { sameEnd } from '../../../src/domain/link-term.js';
import { missing } from '../../../src/domain/stand-alone.js';
import { EMAIL_CODE } from '../../../src/domain/rules.js';
import { endAfter, waitsUntil } from '../../../src/domain/waiting.js';
import { record } from '../audit.js';
import type { FlatteningRecord, FlatteningRowRecord } from '../db/flattening-schema.js';
import { newId } from '../db/seed.js';
import { sortKey } from '../db/sort-key.js';
import type { LinkRecord } from '../db/schema.js';
import { send } from '../mail/outbox.js';
import { accountById, administrators } from '../sessions/sessions.js';
import { after, type World } from '../world.js';
import { attach, obstacleOf, step } from './change.js';
import { needsFor, tellBoth } from './detach.js';
import {
  requestOf,
  requestStands,
  rowsOf,
  stateOf,
  stepFlattening,
  toldOfFlattening,
} from './flattening-case.js';
import { moveSituation, nameMove, toldOfMove, type Moving } from './move-case.js';
import { holdAccounts } from './own-link.js';
import { termColumns, termOf } from './term.js';

const DAY = 86_400;
/** So many accounts are begun before somebody else has their turn. */
const AT_ONCE = 50;

/** Begins what was agreed to, account by account, and adds the main account itself once nothing else is left. */
export async function workOnFlattenings(
  world: World,
  { now, time }: { readonly now: string; readonly time: number },
): Promise<void> {
  const { db } = world;
  const expired = await db
    .selectFrom('flattening')
    .select('id')
    .where('state', 'in', ['listed', 'proposed'])
    .where('expires_at', '<=', now)
    .execute();
  const inTransaction = (id: string, work: (call: Moving, flattening: FlatteningRecord) => Promise<void>) =>
    db.transaction().execute(async (transaction) => {
      const flattening = await transaction
        .selectFrom('flattening')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (flattening) await work({ db: transaction, world, now, time }, flattening);
    });
  for (const { id } of expired) await inTransaction(id, expire);
  const running = await db
    .selectFrom('flattening')
    .select('id')
    .where('state', '=', 'running')
    .where('look', '=', true)
    .execute();
  for (const { id } of running) {
    const next = await db
      .selectFrom('flattening_row')
      .select('link_id')
      .where('flattening_id', '=', id)
      .where('begun', '=', false)
      .orderBy('link_id')
      .limit(AT_ONCE)
      .execute();
    for (const { link_id } of next)
      await inTransaction(id, (call, flattening) => begin(call, flattening, link_id));
    await inTransaction(id, settle);
  }
}

async function expire(call: Moving, flattening: FlatteningRecord): Promise<void> {
  if (flattening.state !== 'listed' && flattening.state !== 'proposed') return;
  const ended = await stepFlattening(call.db, flattening, {
    state: 'expired',
    ended_at: flattening.expires_at,
  });
  await requestStands(call, ended, 'expired');
  await toldOfFlattening(call, null, ended, 'flattening-expired');
}

/** Begins what was chosen for one account, or names what forbids it. */
async function begin(call: Moving, flattening: FlatteningRecord, linkId: string): Promise<void> {
  const { db, world, now } = call;
  if (flattening.state !== 'running') return;
  const row = await db
    .updateTable('flattening_row')
    .set({ begun: true })
    .where('flattening_id', '=', flattening.id)
    .where('link_id', '=', linkId)
    .where('begun', '=', false)
    .returningAll()
    .executeTakeFirst();
  if (!row) return;
  await stepFlattening(db, flattening, {});
  const from = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', linkId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.choice === 'leave' || from.state === 'detached') return;
  if (row.choice === 'move') {
    await move(call, flattening, row, from);
    return;
  }
  const account = (await holdAccounts(call, [from.account_id!])).get(from.account_id!)!;
  const [obstacle] = missing(await needsFor(db, account));
  if (obstacle || from.state !== 'active') {
    await failed(call, row, obstacle ?? 'detach-in-progress');
    return;
  }
  const on = endAfter(
    now,
    waitsUntil({ joinedBy: from.joined_by, linkedAt: from.linked_at }, world.waiting, now),
  );
  await step(call, from, { state: 'detach-scheduled', detach_on: on });
  await tellBoth(call, from, { kind: 'detach-scheduled', on });
  await record(call, null, {
    action: 'detach-scheduled',
    subject: account.id,
    details: { link: from.id, on },
  });
}

const failed = ({ db }: Moving, row: FlatteningRowRecord, error: ErrorCode) =>
  db
    .updateTable('flattening_row')
    .set({ error })
    .where('flattening_id', '=', row.flattening_id)
    .where('link_id', '=', row.link_id)
    .execute();

/** Asks the owner of an account whether it may move; where nobody administers it, its main account has agreed for it. */
async function move(
  call: Moving,
  flattening: FlatteningRecord,
  row: FlatteningRowRecord,
  from: LinkRecord,
): Promise<void> {
  const { db, now } = call;
  const account = (await holdAccounts(call, [from.account_id!])).get(from.account_id!)!;
  const asked = await db
    .selectFrom('link')
    .select('id')
    .where('main_id', '=', flattening.to_id)
    .where('typed_key', '=', account.number_key)
    .where('state', 'in', OPEN)
    .executeTakeFirst();
  if (asked) {
    await failed(call, row, 'already-requested');
    return;
  }
  const request = await requestOf(db, flattening);
  const wanted = { ...request, account_id: account.id };
  const situation = await moveSituation(call, wanted, from);
  const [obstacle] = moveObstacles(situation);
  if (obstacle) {
    await failed(call, row, obstacle);
    return;
  }
  const alone = (await administrators(db, account.id)).length === 0;
  const until = after(now, MOVE_DAYS * DAY);
  const link = await db
    .insertInto('link')
    .values({
      id: newId('l'),
      main_id: flattening.to_id,
      account_id: account.id,
      typed_number: account.customer_number,
      typed_key: account.number_key,
      state: 'pending',
      joined_by: 'added',
      scopes: request.scopes,
      ...termColumns(sameEnd(termOf(from), request.scopes.includes('pay'))),
      proof: 'owner-consent',
      message: flattening.message,
      requested_at: now,
      requested_by: flattening.proposed_by!,
      expires_at: alone ? `${situation.on}T00:00:00.000Z` : until,
      end_told: true,
      sends: 1,
      sent_at: now,
      tries_left: EMAIL_CODE.tries,
      sort_typed: sortKey(account.customer_number),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const begun = await db
    .insertInto('main_move')
    .values({
      id: newId('v'),
      state: alone ? 'planned' : 'proposed',
      account_id: account.id,
      from_id: from.main_id,
      to_id: flattening.to_id,
      from_link_id: from.id,
      to_link_id: link.id,
      message: flattening.message,
      proposed_at: now,
      proposed_by: flattening.proposed_by!,
      present_agreed_at: now,
      account_agreed_at: alone ? now : null,
      expires_at: alone ? null : until,
      on: alone ? situation.on : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .updateTable('link')
    .set({ move_id: begun.id, version: sql<number>`version + 1` })
    .where('id', '=', link.id)
    .execute();
  await nameMove(db, begun, begun.id);
  await db
    .updateTable('flattening_row')
    .set({ move_id: begun.id })
    .where('flattening_id', '=', row.flattening_id)
    .where('link_id', '=', row.link_id)
    .execute();
  await toldOfMove(call, null, begun, alone ? 'move-planned' : 'move-proposed');
}

/** Adds the main account itself once it has no accounts any more, or ends where some have stayed. */
async function settle(call: Moving, flattening: FlatteningRecord): Promise<void> {
  const { db, now } = call;
  if (flattening.state !== 'running') return;
  const rows = await rowsOf(db, flattening.id);
  const states = rows.map(stateOf);
  const outcome = outcomeOf(states);
  if (outcome === 'open') {
    const decides = states.some((state) => UNDECIDED.includes(state));
    await requestStands(call, flattening, decides ? 'confirm' : 'pending');
    if (rows.every(({ row }) => row.begun))
      await db.updateTable('flattening').set({ look: false }).where('id', '=', flattening.id).execute();
    return;
  }
  const accounts = await holdAccounts(call, [flattening.to_id, flattening.main_id]);
  const [to, main] = [accounts.get(flattening.to_id)!, accounts.get(flattening.main_id)!];
  const obstacle = await obstacleOf(db, to, main);
  const done = outcome === 'done' && !obstacle;
  const ended = await stepFlattening(db, flattening, { state: done ? 'done' : 'partly', ended_at: now });
  if (!done) await requestStands(call, ended, 'failed', obstacle ?? 'is-main');
  else await add(call, ended);
  await toldOfFlattening(call, null, ended, done ? 'flattening-done' : 'flattening-partly');
}

/** The main account until now is a secondary account like its accounts before. */
async function add(call: Moving, flattening: FlatteningRecord): Promise<void> {
  const { db, now } = call;
  const to = await accountById(db, flattening.to_id);
  const main = await accountById(db, flattening.main_id);
  await attach(db, to, main);
  const { scopes } = await db
    .updateTable('link')
    .set({
      state: 'active',
      linked_at: now,
      expires_at: null,
      flattening_id: null,
      version: sql<number>`version + 1`,
      state_version: sql<number>`state_version + 1`,
    })
    .where('id', '=', flattening.link_id)
    .returning('scopes')
    .executeTakeFirstOrThrow();
  const named = ({ name, customer_number: customerNumber }: typeof main) => ({ name, customerNumber });
  const payer = scopes.includes('pay') ? 'main' : 'secondary';
  for (const [reader, { contact_email, language }] of [
    ['secondary', main],
    ['main', to],
  ] as const) {
    const names = { main: named(to), account: named(main) };
    await send(call, contact_email, { kind: 'linked', ...names, reader, payer, from: null }, language);
  }
  await record(call, null, {
    action: 'linked',
    subject: main.id,
    details: { link: flattening.link_id, scopes, joinedBy: 'added' },
  });
}
