import { sql } from 'kysely';
import { type MoveSituation } from '../../../src/domain/main-move.js';
import { LINKED } from '../../../src/domain/link.js';
import { endAfter, waitsUntil } from '../../../src/domain/waiting.js';
import { staffOf } from '../access/access.js';
import { held, heldByEach, mayWork } from '../access/granted.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { MainMoveRow } from '../db/move-schema.js';
import type { LinkRecord } from '../db/schema.js';
import type { MoveMessage } from '../mail/message.js';
import { sendAll } from '../mail/outbox.js';
import { accountById } from '../sessions/sessions.js';
import type { Actor, World } from '../world.js';
import { isLinked, payerOf } from './views.js';

/** What happens by itself happens without a call. */
export type Moving = { db: Database; world: World; now: string; time: number };

/** The link by which an account belongs to another main account than one. */
export const linkElsewhere = (db: Database, account: string, main: string): Promise<LinkRecord | undefined> =>
  db
    .selectFrom('link')
    .selectAll()
    .where('account_id', '=', account)
    .where('state', 'in', LINKED)
    .where('main_id', '<>', main)
    .executeTakeFirst();

/** What a move changes, and what is in its way, follows from this. `link`: the request; `from`: the link that ends. */
export async function moveSituation(
  { db, now, time, world }: Moving,
  link: LinkRecord,
  from: LinkRecord,
  move?: MainMoveRow,
): Promise<MoveSituation> {
  const account = await accountById(db, link.account_id!);
  const main = await accountById(db, from.main_id);
  const to = await accountById(db, link.main_id);
  const three = [account.id, main.id, to.id];
  const underWay = ['proposed', 'planned'] as const;
  const swapping = await db
    .selectFrom('main_swap')
    .select('id')
    .where('state', 'in', underWay)
    .where((where) => where.or([where('from_id', 'in', three), where('to_id', 'in', three)]))
    .executeTakeFirst();
  const other = await db
    .selectFrom('main_move')
    .select('id')
    .where('account_id', '=', account.id)
    .where('state', 'in', underWay)
    .executeTakeFirst();
  const { numbers } = await db
    .selectFrom('phone_line')
    .select((row) => row.fn.countAll<number>().as('numbers'))
    .where('account_id', '=', account.id)
    .executeTakeFirstOrThrow();
  const workers = async (of: LinkRecord): Promise<number> => {
    const people = await staffOf(db, of.main_id);
    const grants = await heldByEach(db, people);
    return people.filter((person) => mayWork(person, grants(person).map(held), of, time)).length;
  };
  const { nickname, labels, cost_centre, purchase_order, invoice_name } = from;
  return {
    account: {
      status: account.status,
      monthly: { amount: account.monthly_amount, currency: account.currency },
    },
    from: { name: main.name, status: main.status },
    to: { status: to.status, secondary: to.role === 'secondary' },
    present: {
      // A change of main accounts may have put it under another one meanwhile.
      live: isLinked(from) && (!move || from.main_id === move.from_id),
      pays: payerOf(from) === 'main',
      detachOn: from.detach_on,
      payerChangeOn: from.payer_change_on,
      people: await workers(from),
      noted: [nickname, cost_centre, purchase_order, invoice_name, ...labels].some(Boolean),
    },
    linking: {
      main: to.name,
      monthly: { amount: account.monthly_amount, currency: account.currency },
      numbers,
      scopes: link.scopes,
      invoiceOnly: false,
      mainPeople: await workers(link),
      localTeam: (await staffOf(db, account.id)).map(({ name }) => name),
      now,
    },
    moving: other !== undefined && other.id !== move?.id,
    swapping: swapping !== undefined,
    on:
      move?.on ??
      endAfter(now, waitsUntil({ joinedBy: from.joined_by, linkedAt: from.linked_at }, world.waiting, now)),
  };
}

/** The request and the link that a move begins and ends with, held until the transaction ends. */
export async function linksOfMove(
  db: Database,
  move: MainMoveRow,
  hold: 'read' | 'hold',
): Promise<{ link: LinkRecord; from: LinkRecord }> {
  let query = db
    .selectFrom('link')
    .selectAll()
    .where('id', 'in', [move.to_link_id, move.from_link_id])
    .orderBy('id');
  if (hold === 'hold') query = query.forUpdate();
  const both = await query.execute();
  return {
    link: both.find(({ id }) => id === move.to_link_id)!,
    from: both.find(({ id }) => id === move.from_link_id)!,
  };
}

export type MoveMail = MoveMessage['kind'];

/** Mails all three what has become of a move, and notes it in the history of each. */
export async function toldOfMove(
  call: Moving,
  actor: Actor | null,
  move: MainMoveRow,
  kind: MoveMail,
): Promise<void> {
  const { db } = call;
  const { typed_number: number } = await db
    .selectFrom('link')
    .select('typed_number')
    .where('id', '=', move.to_link_id)
    .executeTakeFirstOrThrow();
  const [account, from, to] = await Promise.all(
    [move.account_id, move.from_id, move.to_id].map((id) => accountById(db, id)),
  );
  const named = ({ name, customer_number: customerNumber }: NonNullable<typeof account>) => ({
    name,
    customerNumber,
  });
  const shared = {
    kind,
    to: named(to!),
    on: move.on ?? '',
    until: move.expires_at ?? '',
    message: move.message,
    reason: move.reason,
  };
  // The main account that asks is told of the others what its screen tells.
  const letters: [NonNullable<typeof account>, MoveMessage][] = [
    [account!, { ...shared, side: 'account', account: named(account!), from: named(from!) }],
    [from!, { ...shared, side: 'present', account: named(account!), from: named(from!) }],
    [
      to!,
      {
        ...shared,
        side: 'new',
        account: kind === 'moved' ? named(account!) : { name: '', customerNumber: number },
        from: move.present_agreed_at === null ? null : named(from!),
      },
    ],
  ];
  await sendAll(
    call,
    letters.map(([{ contact_email: recipient, language }, message]) => ({ recipient, message, language })),
  );
  await record(call, actor, {
    action: kind,
    subject: move.account_id,
    details: {
      link: move.to_link_id,
      number,
      ...(move.on !== null && kind !== 'move-failed' && { on: move.on }),
    },
    others: [{ account: move.from_id, link: move.from_link_id }],
  });
}

/** Names the move on both links, or takes its name off. */
export const nameMove = async (db: Database, move: MainMoveRow, name: string | null): Promise<void> => {
  await db
    .updateTable('link')
    .set({ move_id: name, version: sql<number>`version + 1` })
    .where('id', '=', move.from_link_id)
    .execute();
};
