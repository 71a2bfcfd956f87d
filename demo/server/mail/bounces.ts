import * as v from 'valibot';
import type { Database } from '../db/connect.js';

/**
 * What a mail service tells of a mail that came back: its Message-ID, and why, as an enhanced status code (RFC 3463) of
 * the delivery status (RFC 3464).
 */
export const Bounce = v.object({
  messageId: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  status: v.pipe(v.string(), v.regex(/^[245]\.\d{1,3}\.\d{1,3}$/)),
});
export type Bounce = v.InferOutput<typeof Bounce>;

/**
 * Notes at a request that its mail came back, as long as nobody was told of that mail. A mail that is not known, or not
 * the last one, changes nothing.
 */
export const cameBack = (db: Database, messageId: string): Promise<unknown> =>
  db
    .updateTable('link')
    .set({ mail_failed: true })
    .where('mail_id', '=', messageId)
    .where('mail_due', 'is not', null)
    .execute();

/** Takes in a bounce. Only what is final counts: a full mailbox may empty. */
export const takeBounce = async (db: Database, { messageId, status }: Bounce): Promise<void> => {
  if (status.startsWith('5.')) await cameBack(db, messageId.replace(/^<?([^<>]*)>?$/, '<$1>'));
};
