import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/connect.js';

/** The key of a name, by which all processes of this server sign; made the first time. */
async function keyOf(db: Database, name: string): Promise<string> {
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

/** What only this server can make of a text (HMAC-SHA-256), for the purpose of that name. */
export const signatureOf = async (db: Database, name: string, text: string): Promise<Buffer> =>
  createHmac('sha256', await keyOf(db, name))
    .update(text)
    .digest();

/** Compares in constant time. */
export const isSame = (given: Buffer, expected: Buffer): boolean =>
  given.length === expected.length && timingSafeEqual(given, expected);
