import { sql } from 'kysely';
import { tellMailOnly } from '../access/granted.js';
import type { OrderRow } from '../db/ordering-schema.js';
import type { LinkRecord } from '../db/schema.js';
import { end, type Ending } from '../links/detach.js';
import { holdAccounts } from '../links/own-link.js';
import { isLinked } from '../links/views.js';
import type { AwaitedMessage } from '../mail/awaited-message.js';
import type { OrderMessage } from '../mail/order-message.js';
import { send } from '../mail/outbox.js';
import { accountById } from '../sessions/sessions.js';

/** Mails what has become of an order: to who ordered, and to whom its account is about. */
export async function tellOfOrder(
  call: Ending,
  link: LinkRecord,
  { account_id, placed_by, number, course }: OrderRow,
  kind: Exclude<OrderMessage['kind'], 'order-received' | 'withdrawal-received' | AwaitedMessage['kind']>,
): Promise<void> {
  const { db } = call;
  const account = await accountById(db, account_id);
  const person = await db
    .selectFrom('person')
    .innerJoin('account', 'account.id', 'person.account_id')
    .select(['email', 'account.language'])
    .where('person.id', '=', placed_by)
    .executeTakeFirstOrThrow();
  const { porting, cancellation } = course;
  const message: OrderMessage = {
    kind,
    order: number,
    account: { name: account.name, customerNumber: account.customer_number },
    on: (kind === 'order-line-booked' ? course.bookedFor : porting?.on) ?? '',
    provider: porting?.sent.provider ?? '',
    refused: porting?.refused ?? [],
    refusal: cancellation?.refusal ?? null,
  };
  await send(call, person.email, message, person.language);
  if (account.contact_email !== person.email)
    await send(call, account.contact_email, message, account.language);
  if (isLinked(link)) await tellMailOnly(call, link, message);
}

/** Ends an account whose order does not count any more: its numbers are free, and it belongs to nobody. */
export async function closeOrdered(call: Ending, link: LinkRecord, at: string): Promise<void> {
  const id = link.account_id!;
  await holdAccounts(call, [link.main_id, id]);
  await setAside(call, id, 'closed');
  if (isLinked(link)) await end(call, link, at, null);
  await release(call, id);
}

/**
 * An account whose order cannot be carried out stays to be seen, and is nothing that can be used. One that was closed
 * meanwhile stays closed.
 */
export async function rejectOrdered(call: Ending, id: string): Promise<void> {
  const { status } = (await holdAccounts(call, [id])).get(id)!;
  if (status !== 'awaiting-verification' && status !== 'ordered') return;
  await setAside(call, id, 'rejected');
  await release(call, id);
}

const setAside = ({ db }: Ending, id: string, status: 'closed' | 'rejected'): Promise<unknown> =>
  db
    .updateTable('account')
    .set({ status, reserved: [], version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();

async function release({ db }: Ending, id: string): Promise<void> {
  await db.deleteFrom('phone_line').where('account_id', '=', id).execute();
  await db
    .deleteFrom('session')
    .where('person_id', 'in', db.selectFrom('person').select('id').where('account_id', '=', id))
    .execute();
}
