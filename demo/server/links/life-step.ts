import { sql, type Updateable } from 'kysely';
import { BackendError } from '../../../src/domain/errors.js';
import { tellMailOnly } from '../access/granted.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, AccountTable } from '../db/schema.js';
import type { ClosingMessage } from '../mail/message.js';
import { send } from '../mail/outbox.js';
import { accountById } from '../sessions/sessions.js';
import type { World } from '../world.js';
import type { Case } from './life-case.js';

/** Mails what has become of an account to both sides. */
export async function tellOfLife(
  call: { db: Database; world: World; now: string },
  { account, link }: Omit<Case, 'side'>,
  kind: ClosingMessage['kind'],
  by: string,
): Promise<void> {
  const main = link && (await accountById(call.db, link.main_id));
  const named = {
    account: { name: account.name, customerNumber: account.customer_number },
    main: main ? { name: main.name, customerNumber: main.customer_number } : null,
  };
  const message: ClosingMessage =
    kind === 'account-closed'
      ? { kind, ...named, takeUntil: '' }
      : { kind, ...named, by, on: account.closes_on ?? '' };
  await send(call, account.contact_email, message, account.language);
  if (!main || !link) return;
  await send(call, main.contact_email, message, main.language);
  await tellMailOnly(call, link, message);
}

export type LifePatch = Pick<AccountRow, 'status'> & Omit<Updateable<AccountTable>, 'status' | 'version'>;

/** One step of an account's life, as one guarded update. */
export async function setLife(db: Database, account: AccountRow, patch: LifePatch): Promise<AccountRow> {
  const changed = await db
    .updateTable('account')
    .set({ ...patch, version: sql<number>`version + 1` })
    .where('id', '=', account.id)
    .where('status', '=', account.status)
    .where('version', '=', account.version)
    .returningAll()
    .executeTakeFirst();
  if (!changed) throw new BackendError('conflict');
  return changed;
}
