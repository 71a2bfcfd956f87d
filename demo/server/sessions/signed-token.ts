import * as v from 'valibot';
import type { Database } from '../db/connect.js';
import { isSame, signatureOf } from './signing-key.js';

/** What a token is for: each has a key of its own. */
export type TokenUse = 'order-handoff' | 'identification';

/** A token that says something, and shows that this server has said it. */
export async function signedToken(db: Database, use: TokenUse, claims: { until: number }): Promise<string> {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${(await signatureOf(db, use, body)).toString('base64url')}`;
}

/** What a token says, if it is ours and still counts; whether it was used is not looked at. */
export async function claimsIn<C extends { until: number }>(
  db: Database,
  use: TokenUse,
  schema: v.GenericSchema<unknown, C>,
  token: string,
  time: number,
): Promise<C | undefined> {
  const [body = '', sent = '', ...more] = token.split('.');
  if (more.length > 0) return undefined;
  if (!isSame(Buffer.from(sent, 'base64url'), await signatureOf(db, use, body))) return undefined;
  try {
    const claims = v.parse(schema, JSON.parse(Buffer.from(body, 'base64url').toString()));
    return time < claims.until ? claims : undefined;
  } catch {
    return undefined;
  }
}
