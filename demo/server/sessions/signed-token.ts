import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import type { Database } from '../db/connect.js';

/** What a token is for: each has a key of its own. */
export type TokenUse = 'order-handoff' | 'identification';

/** The key by which all processes of this server sign; made the first time. */
async function keyOf(db: Database, name: TokenUse): Promise<string> {
  const kept = () =>
    db.selectFrom('signing_key').select('secret').where('name', '=', name).executeTakeFirst();
  const known = await kept();
  if (known) return known.secret;
  await db
    .insertInto('signing_key')
    .values({ name, secret: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await kept())!.secret;
}

const signature = (key: string, body: string): Buffer => createHmac('sha256', key).update(body).digest();

/** A token that says something, and shows that this server has said it. */
export async function signedToken<C extends { until: number }>(
  db: Database,
  use: TokenUse,
  claims: C,
): Promise<string> {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${signature(await keyOf(db, use), body).toString('base64url')}`;
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
  const expected = signature(await keyOf(db, use), body);
  const given = Buffer.from(sent, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  try {
    const claims = v.parse(schema, JSON.parse(Buffer.from(body, 'base64url').toString()));
    return time < claims.until ? claims : undefined;
  } catch {
    return undefined;
  }
}
