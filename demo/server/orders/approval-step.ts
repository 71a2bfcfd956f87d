import { sql, type Updateable } from 'kysely';
import { BackendError } from '../../../src/domain/errors.js';
import { record } from '../audit.js';
import { staffOf } from '../access/access.js';
import type { OrderApprovalRow, OrderApprovalTable } from '../db/approval-schema.js';
import type { Database } from '../db/connect.js';
import { sendAll } from '../mail/outbox.js';
import { accountById } from '../sessions/sessions.js';
import type { World } from '../world.js';
import { reopenDraft } from './drafts.js';

export type ApprovalMail = 'approval-requested' | 'order-approved' | 'approval-declined' | 'approval-expired';

/** One step of an order that waits, as one guarded update. */
export async function approvalStep(
  db: Database,
  row: OrderApprovalRow,
  change: Omit<Updateable<OrderApprovalTable>, 'version'>,
): Promise<OrderApprovalRow> {
  const stepped = await db
    .updateTable('order_approval')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', row.id)
    .where('state', '=', 'waiting')
    .where('version', '=', row.version)
    .returningAll()
    .executeTakeFirst();
  if (!stepped) throw new BackendError('version-mismatch');
  return stepped;
}

/** Mails those who can approve an order, or, of one that has come to an end, who has asked for it. */
export async function tellOfApproval(
  call: { db: Database; world: World; now: string },
  kind: ApprovalMail,
  row: OrderApprovalRow,
): Promise<void> {
  const { db } = call;
  const account = await accountById(db, row.account_id);
  const staff = await staffOf(db, account.id);
  const asker = staff.find(({ id }) => id === row.asked_by);
  const answerer = staff.find(({ id }) => id === row.answered_by);
  const to =
    kind === 'approval-requested'
      ? staff.filter(({ id, permissions }) => id !== row.asked_by && permissions.includes('order-accounts'))
      : staff.filter(({ id }) => id === row.asked_by);
  const { name, monthly, once } = row.input;
  const message = {
    kind,
    name,
    monthly,
    once,
    main: { name: account.name, customerNumber: account.customer_number },
    by: asker?.name ?? '',
    answeredBy: answerer?.name ?? '',
    message: kind === 'approval-declined' ? row.reason : row.message,
    until: row.expires_at,
  };
  const { language } = account;
  await sendAll(
    call,
    to.map(({ email }) => ({ recipient: email, message, language })),
  );
}

/** Ends what nobody has answered in time. */
export async function expireApprovals(world: World, now: string): Promise<void> {
  const due = await world.db
    .selectFrom('order_approval')
    .select('id')
    .where('state', '=', 'waiting')
    .where('expires_at', '<=', now)
    .execute();
  for (const { id } of due)
    await world.db.transaction().execute(async (db) => {
      const row = await db
        .selectFrom('order_approval')
        .selectAll()
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!row) return;
      const call = { db, world, now };
      const expired = await approvalStep(db, row, { state: 'expired', answered_at: row.expires_at });
      await reopenDraft(call, row.draft_id);
      await tellOfApproval(call, 'approval-expired', expired);
      await record(call, null, {
        action: 'approval-expired',
        subject: row.account_id,
        details: { newAccount: row.input.name },
      });
    });
}
