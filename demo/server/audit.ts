import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { readersOf, type ActivityChange } from '../../src/domain/activity.js';
import { LINKED } from '../../src/domain/link.js';
import { lentPermissions } from '../../src/domain/rules.js';
import type { Database } from './db/connect.js';
import type { LinkRecord } from './db/schema.js';
import { announce } from './events/announce.js';
import { isKeptNumber } from './forwarding/kept.js';
import { canonical } from './http/canonical.js';
import type { Actor } from './world.js';

/** What was done, for the log that nobody can change unnoticed. Never holds a code, a token or a password. */
export interface Deed {
  action: string;
  /** The account that it was done to. */
  subject: string | null;
  /** `link` names the link that it concerns; by default the one that the subject is linked by. */
  details?: Readonly<
    Record<string, string | number | readonly string[] | Readonly<Record<string, string>> | null>
  >;
  /** What is different afterwards. */
  changes?: readonly ActivityChange[];
  /** Further accounts in whose history it stands, each with the link that it concerns. */
  others?: readonly { readonly account: string; readonly link: string }[];
}

/** An entry as it is hashed. */
interface Entry {
  at: string;
  person_id: string | null;
  account_id: string | null;
  subject_id: string | null;
  action: string;
  details: string;
}

/** The hash of an entry: of what it says and of the entry before it. */
const hashOf = (previous: string, entry: object): string =>
  createHash('sha256').update(previous).update('\n').update(canonical(entry)).digest('hex');

const FIRST = '0'.repeat(64);
/** Readers that are noted at once. */
const READERS = 1_000;
/** Stands for the account that a number nobody has would be of: noting what concerns it costs as much as for a real one. */
const NOBODY = '';
/** Names the lock under which the chain grows: one entry follows one. */
const CHAIN = 7_204_310;

/** Adds an entry in the transaction of what it tells about. Nobody (null) is the server itself. */
export const record = (
  { db, now }: { db: Database; now: string },
  actor: Pick<Actor, 'person' | 'account' | 'link'> | null,
  { action, subject, details = {}, changes = [], others = [] }: Deed,
): Promise<void> =>
  enter(
    db,
    {
      at: now,
      person_id: actor?.person.id ?? null,
      account_id: actor ? (actor.link?.main_id ?? actor.account.id) : null,
      subject_id: subject,
      action,
      details: canonical({ ...details, ...(changes.length > 0 && { changes }) }),
    },
    others,
  );

/** Adds an entry to the end of the chain, and to the history of everybody whom it concerns. */
export async function enter(
  db: Database,
  entry: Entry,
  others: NonNullable<Deed['others']> = [],
): Promise<void> {
  const link = await linkOf(db, entry);
  await sql`select pg_advisory_xact_lock(${CHAIN}::bigint)`.execute(db);
  const last = await db.selectFrom('audit').select('hash').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const previous = last?.hash ?? FIRST;
  const { id } = await db
    .insertInto('audit')
    .values({ ...entry, previous, hash: hashOf(previous, entry) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { account_id: by, subject_id: subject, action, at, person_id } = entry;
  const { phone } = JSON.parse(entry.details) as { phone?: string };
  const live = link !== undefined && LINKED.includes(link.state);
  const concerned = readersOf(action, {
    by,
    subject: link?.account_id === null ? NOBODY : subject,
    main: link?.main_id ?? null,
    seesForwarding:
      live &&
      lentPermissions(['manage-forwarding'], link, ['all']).length > 0 &&
      !(await isKeptNumber(db, link, phone)),
  });
  if (concerned.length === 0) return;
  // Whoever has another link that it concerns reads it there.
  const apart = new Set(others.map(({ account }) => account));
  const readers = concerned.filter((account) => !apart.has(account));
  await db
    .insertInto('audit_reader')
    .values(
      readers.map((account_id) => ({
        account_id,
        at,
        entry_id: id,
        link_id: link?.id ?? null,
        action,
        phone: action === 'forwarding-changed' ? (phone ?? null) : null,
        // Before they are linked, the main account is not told who of the other side it was.
        person_id: account_id === by || account_id === subject || live ? person_id : null,
      })),
    )
    .execute();
  for (let start = 0; start < others.length; start += READERS)
    await db
      .insertInto('audit_reader')
      .values(
        others.slice(start, start + READERS).map(({ account, link: link_id }) => ({
          account_id: account,
          at,
          entry_id: id,
          link_id,
          action,
          phone: null,
          person_id: account === by || live ? person_id : null,
        })),
      )
      .execute();
  await announce(db, { id, at, action, readers: [...readers, ...others.map(({ account }) => account)] });
}

/** The link that an entry concerns: the one that it names, or the one that its subject is linked by. */
function linkOf(db: Database, { subject_id, details }: Entry): Promise<LinkRecord | undefined> {
  const { link } = JSON.parse(details) as { link?: string };
  const links = db.selectFrom('link').selectAll();
  return link === undefined
    ? links.where('account_id', '=', subject_id).where('state', 'in', LINKED).executeTakeFirst()
    : links.where('id', '=', link).executeTakeFirst();
}

/** How many entries are checked at once. */
const AT_ONCE = 5_000;

/** What a check of the log has found. */
export interface Verdict {
  /** Entries that were looked at. */
  entries: number;
  /** The first entry that was changed, or that follows one which is missing; null where the chain is whole. */
  broken: number | null;
  /** The hash of the last whole entry: kept elsewhere, it shows whether the end of the log was cut off. */
  last: string;
}

/** Checks the whole log, a part at a time. */
export async function verify(db: Database, tell: (entries: number) => void = () => {}): Promise<Verdict> {
  let last = FIRST;
  let entries = 0;
  let after = 0;
  for (;;) {
    const some = await db
      .selectFrom('audit')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    for (const { id, previous, hash, ...entry } of some) {
      if (previous !== last || hash !== hashOf(previous, entry)) return { entries, broken: id, last };
      last = hash;
      entries++;
      after = id;
    }
    if (some.length < AT_ONCE) return { entries, broken: null, last };
    tell(entries);
  }
}

/** The first entry that was changed, or that follows one which is missing; null where the chain is whole. */
export const firstBroken = async (db: Database): Promise<number | null> => (await verify(db)).broken;
