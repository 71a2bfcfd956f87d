import * as v from 'valibot';
import type { Database } from '../db/connect.js';
import { isSame, signatureOf } from '../sessions/signing-key.js';

const NAME = 'order-handoff';

/** What the way back from the shop says: which one, whose, and until when it counts. */
const Claims = v.object({
  handoff: v.string(),
  main: v.string(),
  person: v.string(),
  /** Counts once. */
  nonce: v.string(),
  /** Milliseconds since the epoch. */
  until: v.number(),
});
export type Claims = v.InferOutput<typeof Claims>;

export async function signed(db: Database, claims: Claims): Promise<string> {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${(await signatureOf(db, NAME, body)).toString('base64url')}`;
}

/** What a token says, if it is ours and still counts; whether it was used is not looked at. */
export async function claimsOf(db: Database, token: string, time: number): Promise<Claims | undefined> {
  const [body = '', sent = '', ...more] = token.split('.');
  if (more.length > 0) return undefined;
  if (!isSame(Buffer.from(sent, 'base64url'), await signatureOf(db, NAME, body))) return undefined;
  try {
    const claims = v.parse(Claims, JSON.parse(Buffer.from(body, 'base64url').toString()));
    return time < claims.until ? claims : undefined;
  } catch {
    return undefined;
  }
}
