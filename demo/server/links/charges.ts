import { sql } from 'kysely';
import { mainShare, type Charged } from '../../../src/domain/billing.js';
import { LINKED } from '../../../src/domain/link.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';
import { payerChangeOf, payerOf } from './views.js';

type Columns = Pick<
  LinkRecord,
  'scopes' | 'payer_since' | 'main_days' | 'payer_change' | 'payer_change_on' | 'detach_on'
>;

/** The columns of a link that its charges follow from. */
export const CHARGED = [
  'link.scopes',
  'link.payer_since',
  'link.main_days',
  'link.payer_change',
  'link.payer_change_on',
  'link.detach_on',
] as const;

/** What of a link its charges follow from. */
export const chargedOf = (link: Columns, monthly: number): Charged => ({
  monthly,
  payer: payerOf(link),
  payerSince: link.payer_since,
  mainDays: link.main_days,
  change: payerChangeOf(link),
  detachOn: link.detach_on,
});

/** A link whose payer has paid from the beginning, and goes on to. */
export const AS_EVER = { payer_since: null, main_days: 0, payer_change: null, payer_change_on: null };

/**
 * What some periods' collective invoices differ by from the sum of everything that the main account pays for: by
 * accounts whose payer changes, or that are detached. There are few of them, and they have an index of their own.
 */
export async function differences(
  db: Database,
  main: { id: string; currency: string },
  periods: readonly string[],
): Promise<number[]> {
  const links = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select([...CHARGED, 'account.monthly_amount'])
    .where('link.main_id', '=', main.id)
    .where('link.state', 'in', LINKED)
    .where('account.currency', '=', main.currency)
    .where(
      sql<boolean>`(link.payer_since >= ${periods[0]}::date or link.payer_change_on is not null or link.detach_on is not null)`,
    )
    .execute();
  return periods.map((period) =>
    links.reduce((total, link) => {
      const whole = payerOf(link) === 'main' ? link.monthly_amount : 0;
      return total + mainShare(chargedOf(link, link.monthly_amount), period) - whole;
    }, 0),
  );
}
