import { sql } from 'kysely';
import { LINKED } from '../../../src/domain/link.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import type { TaxedBy } from '../../../src/domain/tax.js';
import { record } from '../audit.js';
import { DECIDED } from '../db/contracts.js';
import { issueFees, issueOwn, noteRun, type Head } from '../db/invoices.js';
import type { Database } from '../db/connect.js';
import { beginWhatIsDue } from '../links/starting.js';
import type { World } from '../world.js';

/** The first day of the month before the one of an instant. */
function periodBefore(now: string): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1)).toISOString().slice(0, 10);
}

/** The last month whose invoices are issued; null: none ever. */
async function lastRun(db: Database): Promise<string | null> {
  const { period } = await db
    .selectFrom('invoice_run')
    .select((row) => row.fn.max('period').as('period'))
    .executeTakeFirstOrThrow();
  return period;
}

/** Months whose invoices this process has seen issued: a look at each request would tell nothing new. */
const seen = new WeakMap<World, string>();

/**
 * Issues the invoices of the months that are over, after what has begun in them and before links end with them. A server that begins to issue begins
 * with the month in which it does.
 */
export async function issueWhatIsDue(world: World): Promise<void> {
  const now = new Date(world.clock()).toISOString();
  const due = periodBefore(now);
  if ((seen.get(world) ?? '') >= due) return;
  const last = await lastRun(world.db);
  if (last === null) await noteRun(world.db, due);
  else
    for (let period = nextPeriod(last); period <= due; period = nextPeriod(period)) {
      await beginWhatIsDue(world, { now, time: Date.parse(now) }, nextPeriod(period));
      await world.db.transaction().execute((db) => issue(db, period, now, world.taxedBy));
    }
  seen.set(world, due);
}

async function issue(db: Database, period: string, now: string, taxedBy: TaxedBy): Promise<void> {
  // Whoever comes second waits for the first, and finds it done.
  if (!(await noteRun(db, period))) return;
  const { rows } = await sql<{ main_id: string }>`select distinct main_id from link
    where state in (${sql.join(LINKED.map((state) => sql.lit(state)))})
      and ('pay' = any (scopes) or payer_since >= ${period}::date
        or account_id in (select account_id from contract where ${sql.raw(DECIDED)}))`.execute(db);
  await issueFees(
    db,
    rows.map(({ main_id }) => headOf(main_id, period)),
    taxedBy,
    'used',
  );
  const own = await issueOwn(db, period, taxedBy);
  await db.updateTable('invoice').set({ announced: false }).where('period', '=', period).execute();
  await record({ db, now }, null, {
    action: 'invoices-issued',
    subject: null,
    details: { period, invoices: rows.length, own },
  });
}

const headOf = (mainId: string, period: string): Head => ({
  id: `i-${mainId.slice(2)}-${period.slice(0, 7).replace('-', '')}`,
  mainId,
  number: `R-${period.slice(0, 4)}-${mainId.slice(2)}-${period.slice(5, 7)}`,
  state: 'open',
  period,
});
