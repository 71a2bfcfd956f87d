import { sql, type Updateable } from 'kysely';
import { BackendError, type ErrorCode } from '../../../src/domain/errors.js';
import { rowStateOf, type FlatteningRow, type FlatteningSituation } from '../../../src/domain/flattening.js';
import { LINKED, type LinkState } from '../../../src/domain/link.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { staffOf } from '../access/access.js';
import { held, heldByEach, mayWork } from '../access/granted.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { FlatteningRecord, FlatteningRowRecord, FlatteningTable } from '../db/flattening-schema.js';
import type { MainMoveRow } from '../db/move-schema.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import type { FlatteningMessage } from '../mail/message.js';
import { sendAll } from '../mail/outbox.js';
import { accountById, refOf } from '../sessions/sessions.js';
import type { Actor } from '../world.js';
import type { Moving } from './move-case.js';
import { payerOf } from './views.js';

/** One account of a flattening, with everything that tells how it stands. */
export interface Row {
  readonly row: FlatteningRowRecord;
  readonly link: LinkRecord;
  readonly account: AccountRow;
  readonly move: MainMoveRow | undefined;
}

/** The accounts of a flattening, in the order in which a main account lists them. */
export async function rowsOf(db: Database, flattening: string): Promise<Row[]> {
  const rows = await db
    .selectFrom('flattening_row')
    .selectAll()
    .where('flattening_id', '=', flattening)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ link_id }) => link_id);
  const links = await db.selectFrom('link').selectAll().where('id', 'in', ids).execute();
  const accounts = await db
    .selectFrom('account')
    .selectAll()
    .where(
      'id',
      'in',
      links.map(({ account_id }) => account_id!),
    )
    .execute();
  const moving = rows.flatMap(({ move_id }) => move_id ?? []);
  const moves =
    moving.length === 0
      ? []
      : await db.selectFrom('main_move').selectAll().where('id', 'in', moving).execute();
  const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((each) => [each.id, each]));
  const [linkOf, accountOf, moveOf] = [byId(links), byId(accounts), byId(moves)];
  return rows
    .map((row) => {
      const link = linkOf.get(row.link_id)!;
      return {
        row,
        link,
        account: accountOf.get(link.account_id!)!,
        move: row.move_id === null ? undefined : moveOf.get(row.move_id),
      };
    })
    .sort((a, b) => (a.account.sort_name < b.account.sort_name ? -1 : 1));
}

export const stateOf = ({ row, link, move }: Row): FlatteningRow['state'] =>
  rowStateOf(row.choice, row.begun, move, link);

export function rowView(each: Row): FlatteningRow {
  const { row, link, account, move } = each;
  const state = stateOf(each);
  return {
    link: link.id,
    account: refOf(account),
    monthly: { amount: account.monthly_amount, currency: account.currency },
    choice: row.choice,
    reason: state === 'refused' && move?.reason ? move.reason : row.reason,
    state,
    on: state === 'agreed' || state === 'moved' ? (move?.on ?? link.detach_on) : null,
    error: state === 'failed' ? (move?.obstacle ?? row.error) : null,
  };
}

/** What a flattening changes follows from this. */
export async function flatteningSituation(
  { db, now, time }: Pick<Moving, 'db' | 'now' | 'time'>,
  flattening: FlatteningRecord,
  rows: readonly Row[],
): Promise<FlatteningSituation> {
  const main = await accountById(db, flattening.main_id);
  const to = await accountById(db, flattening.to_id);
  const request = await requestOf(db, flattening);
  const { numbers } = await db
    .selectFrom('phone_line')
    .select((row) => row.fn.countAll<number>().as('numbers'))
    .where('account_id', '=', main.id)
    .executeTakeFirstOrThrow();
  const team = await staffOf(db, main.id);
  const grants = await heldByEach(db, team);
  const wanting = await staffOf(db, to.id);
  const theirs = await heldByEach(db, wanting);
  const monthly = { amount: main.monthly_amount, currency: main.currency };
  return {
    main: { name: main.name, monthly },
    to: { name: to.name },
    rows: rows.map(({ row, link, account }) => ({
      choice: row.choice,
      monthly: { amount: account.monthly_amount, currency: account.currency },
      collective: payerOf(link) === 'main',
    })),
    linking: {
      main: to.name,
      monthly,
      numbers,
      scopes: request.scopes,
      invoiceOnly: false,
      mainPeople: wanting.filter((person) => mayWork(person, theirs(person).map(held), request, time)).length,
      localTeam: team.map(({ name }) => name),
      now,
    },
    people: team.filter((person) =>
      rows.some(({ link }) => mayWork(person, grants(person).map(held), link, time)),
    ).length,
    on: nextPeriod(now),
  };
}

/** The request by which a main account was asked for. */
export const requestOf = (db: Database, flattening: FlatteningRecord): Promise<LinkRecord> =>
  db.selectFrom('link').selectAll().where('id', '=', flattening.link_id).executeTakeFirstOrThrow();

/** One step of a flattening, as one guarded update. */
export async function stepFlattening(
  db: Database,
  flattening: FlatteningRecord,
  change: Omit<Updateable<FlatteningTable>, 'version'>,
): Promise<FlatteningRecord> {
  const waits = change.state === undefined || change.state === 'listed' || change.state === 'proposed';
  const stepped = await db
    .updateTable('flattening')
    .set({ look: true, ...change, ...(!waits && { expires_at: null }), version: sql<number>`version + 1` })
    .where('id', '=', flattening.id)
    .where('state', '=', flattening.state)
    .where('version', '=', flattening.version)
    .returningAll()
    .executeTakeFirst();
  if (!stepped) throw new BackendError('conflict');
  return stepped;
}

/** The request by which it was asked for stands as it does. */
export async function requestStands(
  { db }: Pick<Moving, 'db'>,
  flattening: FlatteningRecord,
  state: LinkState,
  refusal: ErrorCode | null = null,
): Promise<void> {
  const over = !['pending', 'confirm'].includes(state);
  await db
    .updateTable('link')
    .set({
      state,
      refusal,
      ...(over && { ended_at: flattening.ended_at, expires_at: null, flattening_id: null }),
      version: sql<number>`version + 1`,
      state_version: sql<number>`state_version + 1`,
    })
    .where('id', '=', flattening.link_id)
    .where('state', '<>', state)
    .execute();
}

export type FlatteningMail = FlatteningMessage['kind'];

/** Mails both what has become of a flattening, and notes it in the history of each. */
export async function toldOfFlattening(
  call: Moving,
  actor: Actor | null,
  flattening: FlatteningRecord,
  kind: FlatteningMail,
): Promise<void> {
  const { db } = call;
  const main = await accountById(db, flattening.main_id);
  const to = await accountById(db, flattening.to_id);
  const { accounts } = await db
    .selectFrom('flattening_row')
    .select((row) => row.fn.countAll<number>().as('accounts'))
    .where('flattening_id', '=', flattening.id)
    .executeTakeFirstOrThrow();
  const message: FlatteningMessage = {
    kind,
    main: { name: main.name, customerNumber: main.customer_number },
    to: { name: to.name, customerNumber: to.customer_number },
    accounts,
    message: flattening.message,
    until: flattening.expires_at ?? '',
    reason: flattening.reason,
  };
  await sendAll(
    call,
    [main, to].map(({ contact_email: recipient, language }) => ({ recipient, message, language })),
  );
  await record(call, actor, {
    action: kind,
    subject: main.id,
    details: { link: flattening.link_id, rows: accounts },
  });
}

/** The links of a main account, whose accounts it shows. */
export const linkedTo = (db: Database, main: string) =>
  db.selectFrom('link').where('main_id', '=', main).where('state', 'in', LINKED);
