import { sql } from 'kysely';
import { isMailed } from '../../../src/domain/mail-delivery.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';
import { send } from '../mail/outbox.js';
import { signatureOf } from '../sessions/signing-key.js';
import { after, type Call, type World } from '../world.js';
import { requesterOf } from './received.js';

/**
 * Whether the mail about a number that nobody has counts as one that came back: as often as real ones do, and always the
 * same for a number, as with a real address.
 */
async function comesBack(db: Database, { mailPolicy }: World, target: string): Promise<boolean> {
  const signature = await signatureOf(db, 'undelivered', target);
  return signature.readUInt32BE(0) < mailPolicy.unreachable * 2 ** 32;
}

/** Notes by which mail an owner was asked, so that who asks hears if it does not arrive: of a shadow request too. */
export async function mailed(
  { db, now, world }: Pick<Call, 'db' | 'now' | 'world'>,
  { id, proof, account_id, typed_key }: LinkRecord,
  messageId: string,
): Promise<void> {
  if (!isMailed(proof)) return;
  // Looked at for both, so that both take as long.
  const counts = await comesBack(db, world, typed_key);
  await db
    .updateTable('link')
    .set({
      mail_id: messageId,
      mail_due: after(now, world.mailPolicy.toldAfter),
      mail_failed: account_id === null && counts,
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Tells who asked of mails that did not arrive, when their time has come, and forgets the others. Always so long after a
 * mail was sent, so that neither how soon it came back nor that it did late tells anything of an account.
 */
export async function tellWhatCameBack(world: World, now: string): Promise<void> {
  await world.db.transaction().execute(async (db) => {
    const told = await db
      .updateTable('link')
      .set({
        mail_due: null,
        undelivered_at: sql<
          string | null
        >`case when mail_failed and state in ('proving', 'pending') then ${now}::timestamptz end`,
        version: sql<number>`version + case when mail_failed then 1 else 0 end`,
      })
      .where(
        'id',
        'in',
        db
          .selectFrom('link')
          .select('id')
          .where('mail_due', '<=', now)
          .orderBy('id')
          .limit(500)
          .forUpdate()
          .skipLocked(),
      )
      .returningAll()
      .execute();
    const due = told.filter(({ undelivered_at }) => undelivered_at !== null);
    const call = { db, world, now };
    for (const link of due) {
      const requester = await requesterOf(db, link);
      const message = { kind: 'request-undelivered', number: link.typed_number } as const;
      await send(call, requester.email, message, requester.language);
    }
    // Last, because entries of the log wait for each other.
    for (const link of due)
      await record(call, null, {
        action: 'link-request-undelivered',
        subject: link.account_id,
        details: { link: link.id, number: link.typed_number },
      });
  });
}
