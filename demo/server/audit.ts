import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './db/connect.js';
import { canonical } from './http/canonical.js';
import type { Actor } from './world.js';

/** What was done, for the log that nobody can change unnoticed. Never holds a code, a token or a password. */
export interface Deed {
  action: string;
  /** The account that it was done to. */
  subject: string | null;
  details?: Record<string, string | number | readonly string[] | null>;
}

/** The hash of an entry: of what it says and of the entry before it. */
const hashOf = (previous: string, entry: object): string =>
  createHash('sha256').update(previous).update('\n').update(canonical(entry)).digest('hex');

const FIRST = '0'.repeat(64);
/** Names the lock under which the chain grows: one entry follows one. */
const CHAIN = 7_204_310;

/** Adds an entry in the transaction of what it tells about. Nobody (null) is the server itself. */
export async function record(
  { db, now }: { db: Database; now: string },
  actor: Pick<Actor, 'person' | 'account' | 'link'> | null,
  { action, subject, details = {} }: Deed,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${CHAIN}::bigint)`.execute(db);
  const last = await db.selectFrom('audit').select('hash').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const previous = last?.hash ?? FIRST;
  const entry = {
    at: now,
    person_id: actor?.person.id ?? null,
    account_id: actor ? (actor.link?.main_id ?? actor.account.id) : null,
    subject_id: subject,
    action,
    details: canonical(details),
  };
  await db
    .insertInto('audit')
    .values({ ...entry, previous, hash: hashOf(previous, entry) })
    .execute();
}

/** The first entry that was changed, or that follows one which is missing; null where the chain is whole. */
export async function firstBroken(db: Database): Promise<number | null> {
  const entries = await db.selectFrom('audit').selectAll().orderBy('id').execute();
  let before = FIRST;
  for (const { id, previous, hash, ...entry } of entries) {
    if (previous !== before || hash !== hashOf(previous, entry)) return id;
    before = hash;
  }
  return null;
}
