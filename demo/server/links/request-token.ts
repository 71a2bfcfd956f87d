import { BackendError } from '../../../src/domain/errors.js';
import type { AskedRequest, LookUpRequestInput } from '../../../src/domain/received-request.js';
import type { Database } from '../db/connect.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { isSame, signatureOf } from '../sessions/signing-key.js';
import type { Call } from '../world.js';
import { isOpen } from './views.js';

/** Bytes of a token: 128 bits. */
const LENGTH = 16;

const signed = async (db: Database, link: string): Promise<Buffer> =>
  (await signatureOf(db, 'request-mail', link)).subarray(0, LENGTH);

/**
 * The token of the links in all mails about a request, which tells that somebody got one. It opens nothing: whoever has it
 * learns what the mail said and what became of it.
 */
export const requestToken = async (db: Database, link: string): Promise<string> =>
  (await signed(db, link)).toString('base64url');

/** What the mail about a request was for. A wrong token, and a request that there is not, are answered alike. */
export async function lookUpRequest(
  { db }: Call,
  { request, token }: LookUpRequestInput,
): Promise<AskedRequest> {
  const right = isSame(Buffer.from(token, 'base64url'), await signed(db, request));
  const link = await db.selectFrom('link').selectAll().where('id', '=', request).executeTakeFirst();
  if (!right || !link || link.account_id === null) throw new BackendError('not-found');
  return {
    id: link.id,
    state: link.state,
    main: refOf(await accountById(db, link.main_id)),
    account: refOf(await accountById(db, link.account_id)),
    requestedAt: link.requested_at,
    expiresAt: isOpen(link) ? link.expires_at : null,
    endedAt: link.ended_at,
  };
}
