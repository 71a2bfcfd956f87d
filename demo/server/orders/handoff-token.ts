import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import type { Database } from '../db/connect.js';

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

/** The key by which all processes of this server sign; made the first time. */
async function keyOf(db: Database): Promise<string> {
  const kept = () =>
    db.selectFrom('signing_key').select('secret').where('name', '=', NAME).executeTakeFirst();
  const known = await kept();
  if (known) return known.secret;
  await db
    .insertInto('signing_key')
    .values({ name: NAME, secret: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await kept())!.secret;
}

const signature = (key: string, body: string): Buffer => createHmac('sha256', key).update(body).digest();

export async function signed(db: Database, claims: Claims): Promise<string> {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${signature(await keyOf(db), body).toString('base64url')}`;
}

/** What a token says, if it is ours and still counts; whether it was used is not looked at. */
export async function claimsOf(db: Database, token: string, time: number): Promise<Claims | undefined> {
  const [body = '', sent = '', ...more] = token.split('.');
  if (more.length > 0) return undefined;
  const expected = signature(await keyOf(db), body);
  const given = Buffer.from(sent, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  try {
    const claims = v.parse(Claims, JSON.parse(Buffer.from(body, 'base64url').toString()));
    return time < claims.until ? claims : undefined;
  } catch {
    return undefined;
  }
}
