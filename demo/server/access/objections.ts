import type { Selectable } from 'kysely';
import type { Items } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/domain/errors.js';
import type {
  AnswerObjectionInput,
  CloseObjectionInput,
  Objection,
} from '../../../src/domain/local-access.js';
import { FINISHED_DAYS } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import type { AccountRow, ObjectionTable } from '../db/schema.js';
import { newId } from '../db/seed.js';
import { requireVersion } from '../links/own-link.js';
import { send } from '../mail/outbox.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { after, type Call } from '../world.js';
import { staffOf } from './access.js';
import { linkToMain } from './local-access.js';

type Row = Selectable<ObjectionTable>;

const versionOf = ({ state }: Row): string => `o-${state}`;

const viewOf = (row: Row, account: AccountRow, main: AccountRow): Objection => ({
  id: row.id,
  version: versionOf(row),
  state: row.state,
  account: refOf(account),
  main: refOf(main),
  message: row.message,
  raisedAt: row.raised_at,
  raisedBy: row.raised_by,
  answer: row.answer,
  answeredAt: row.answered_at,
  answeredBy: row.answered_by,
  closedAt: row.closed_at,
});

/** Objections of linked accounts that wait for an answer, for who can give it. */
export async function openObjections({ db, actor }: Call): Promise<number | undefined> {
  if (!actor.permissions.includes('link-accounts')) return undefined;
  const { count } = await db
    .selectFrom('objection')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('main_id', '=', actor.account.id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return count;
}

/** Tells the administrators of one side, and answers what it is now. */
async function tell(
  call: Call,
  row: Row,
  kind: 'objection-raised' | 'objection-answered' | 'objection-closed',
  side: 'account' | 'main',
): Promise<Objection> {
  const { db } = call;
  const account = await accountById(db, row.account_id);
  const main = await accountById(db, row.main_id);
  const told = side === 'main' ? main : account;
  const named = ({ name, customer_number: customerNumber }: AccountRow) => ({ name, customerNumber });
  for (const { email, permissions } of await staffOf(db, told.id))
    if (permissions.includes('link-accounts'))
      await send(
        call,
        email,
        {
          kind,
          account: named(account),
          main: named(main),
          by: call.actor.person.name,
          message: kind === 'objection-answered' ? row.answer : row.message,
          side,
        },
        told.language,
      );
  await record(call, call.actor, {
    action: kind,
    subject: row.account_id,
    details: { link: row.link_id, objection: row.id },
  });
  return viewOf(row, account, main);
}

export async function raiseObjection(call: Call, { message }: { message: string }): Promise<Objection> {
  const { db, actor, now } = call;
  const link = await linkToMain(call, 'hold');
  if (!link) throw new BackendError('conflict');
  // Two objections at the same time are one: the second finds the first.
  const row = await db
    .insertInto('objection')
    .values({
      id: newId('x'),
      account_id: actor.account.id,
      main_id: link.main_id,
      link_id: link.id,
      state: 'open',
      message,
      raised_at: now,
      raised_by: actor.person.name,
      answered_at: null,
      answered_by: null,
      closed_at: null,
    })
    .onConflict((conflict) => conflict.column('account_id').where('state', '=', 'open').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row) return tell(call, row, 'objection-raised', 'main');
  const open = await db
    .selectFrom('objection')
    .select(['id', 'raised_at'])
    .where('account_id', '=', actor.account.id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  throw new BackendError('already-requested', { facts: open ? { id: open.id, at: open.raised_at } : {} });
}

export async function listObjections({ db, actor, now }: Call): Promise<Items<Objection>> {
  const { id } = actor.account;
  const rows = await db
    .selectFrom('objection')
    .selectAll()
    .where((where) => where.or([where('account_id', '=', id), where('main_id', '=', id)]))
    .where((where) =>
      where.or([
        where('closed_at', 'is', null),
        where('closed_at', '>', after(now, -FINISHED_DAYS * 86_400)),
      ]),
    )
    .orderBy('raised_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  const ids = [...new Set(rows.flatMap(({ account_id, main_id }) => [account_id, main_id]))];
  if (ids.length === 0) return { items: [] };
  const accounts = await db.selectFrom('account').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return { items: rows.map((row) => viewOf(row, byId.get(row.account_id)!, byId.get(row.main_id)!)) };
}

/** An objection of either side that is not closed, held until the transaction ends. */
async function held({ db, actor }: Call, id: string, version: string): Promise<Row> {
  const own = actor.account.id;
  const row = await db
    .selectFrom('objection')
    .selectAll()
    .where('id', '=', id)
    .where((where) => where.or([where('account_id', '=', own), where('main_id', '=', own)]))
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new BackendError('not-found');
  if (row.state === 'closed') throw new BackendError('request-answered');
  requireVersion(versionOf(row), version);
  return row;
}

export async function answerObjection(
  call: Call,
  { objection: id, version, answer }: AnswerObjectionInput,
): Promise<Objection> {
  const { db, actor, now } = call;
  const row = await held(call, id, version);
  if (row.main_id !== actor.account.id) throw new BackendError('not-found');
  if (row.state !== 'open') throw new BackendError('request-answered');
  const answered = { state: 'answered', answer, answered_at: now, answered_by: actor.person.name } as const;
  await db.updateTable('objection').set(answered).where('id', '=', id).execute();
  return tell(call, { ...row, ...answered }, 'objection-answered', 'account');
}

export async function closeObjection(
  call: Call,
  { objection: id, version }: CloseObjectionInput,
): Promise<Objection> {
  const { db, actor, now } = call;
  const row = await held(call, id, version);
  const closed = { state: 'closed', closed_at: now } as const;
  await db.updateTable('objection').set(closed).where('id', '=', id).execute();
  const side = actor.account.id === row.main_id ? 'account' : 'main';
  return tell(call, { ...row, ...closed }, 'objection-closed', side);
}
