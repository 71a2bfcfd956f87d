import { sql } from 'kysely';
import { MAIL_POLICY } from '../../src/domain/mail-delivery.js';
import { REQUEST_LIMITS, WITHDRAWAL_DAYS } from '../../src/domain/rules.js';
import { LINK_POLICY } from '../../src/domain/precondition.js';
import { WAITING_DAYS } from '../../src/domain/waiting.js';
import { ALL_CAPABILITIES } from '../../src/backend/backend.js';
import type { Seed } from '../../src/backend/memory/seed.js';
import type { Database } from './db/connect.js';
import { migrate } from './db/migrations.js';
import { plant, type Planting } from './db/seed.js';
import { sendFirstMails } from './db/first-mails.js';
import { issueWhatIsDue } from './invoices/issue.js';
import { ontoPhones } from './mail/text-message.js';
import { Refusal } from './refusal.js';
import { USUAL_COST } from './sessions/passwords.js';
import type { World } from './world.js';

/** A world over a database, with everything usual unless told otherwise. */
export const worldOf = (
  db: Database,
  options: Pick<World, 'origin'> & Partial<Omit<World, 'db' | 'origin'>>,
): World => ({
  ...(options.demo !== false && { texts: ontoPhones({ db, clock: options.clock ?? Date.now }) }),
  db,
  clock: Date.now,
  scrypt: USUAL_COST,
  demo: true,
  sessionHours: 12,
  leaving: true,
  taxedBy: 'site',
  stepUpFor: [],
  proofs: ALL_CAPABILITIES.proofs.filter((proof) => proof !== 'sign-in' || options.signIn !== undefined),
  waiting: WAITING_DAYS,
  linkPolicy: LINK_POLICY,
  withdrawalDays: WITHDRAWAL_DAYS,
  identityApp: true,
  requestLimits: REQUEST_LIMITS,
  mailPolicy: MAIL_POLICY,
  log: (message, error) => console.error(message, error ?? ''),
  ...options,
});

/**
 * Brings the database to the newest shape, and fills it when it is new. Tells whether it was. Without a seed a new
 * database is refused: a portal that nobody can sign in to would only look as if it worked.
 */
export async function prepare(world: World, seed?: () => Seed, planting: Planting = {}): Promise<boolean> {
  const changed = await migrate(world.db);
  const fresh = await world.db.transaction().execute(async (db) => {
    const filled = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
    if (filled) return false;
    if (!seed)
      throw new Refusal(
        'The database is empty, and DEMO=off puts nobody into it: fill its tables, which are ready now, ' +
          'or start without DEMO=off for the demo.',
      );
    await plant(db, seed(), world.scrypt, planting);
    const now = new Date(world.clock()).toISOString();
    await sendFirstMails({ db, world, now });
    return true;
  });
  // What the planner goes by, and what lets it count from an index alone; the embedded database never does it itself.
  if (changed || fresh) await sql`vacuum (analyze) link_row, link_count`.execute(world.db);
  if (fresh) await sql`analyze`.execute(world.db);
  await issueWhatIsDue(world);
  return fresh;
}
