import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Charged } from '../../../src/domain/billing.js';
import { chargesOf, mainShareOf, type ContractTerms } from '../../../src/domain/contract-charges.js';
import { lastsUntil } from '../../../src/domain/link-extension.js';
import { LINKED } from '../../../src/domain/link.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord, Schema } from '../db/schema.js';
import { AccountTerms, decidedApart } from './contracts.js';
import { payerChangeOf, payerOf } from './views.js';

type LinkWhere = ExpressionBuilder<Schema, 'link' | 'account'>;

type Columns = Pick<
  LinkRecord,
  | 'scopes'
  | 'payer_since'
  | 'main_days'
  | 'payer_change'
  | 'payer_change_on'
  | 'detach_on'
  | 'end_on'
  | 'extend_by'
  | 'term_wait'
>;

/** The columns of a link that its charges follow from. */
export const CHARGED = [
  'link.scopes',
  'link.payer_since',
  'link.main_days',
  'link.payer_change',
  'link.payer_change_on',
  'link.detach_on',
  'link.end_on',
  'link.extend_by',
  'link.term_wait',
] as const;

/** What of a link its charges follow from. */
export const chargedOf = (link: Columns, monthly: number): Charged => ({
  monthly,
  payer: payerOf(link),
  payerSince: link.payer_since,
  mainDays: link.main_days,
  change: payerChangeOf(link),
  detachOn: lastsUntil(link.detach_on, {
    // One that could not end goes on.
    ...(link.end_on !== null && link.term_wait === null && { endOn: link.end_on }),
    ...(link.extend_by !== null && { extendBy: link.extend_by }),
  }),
});

/** A link whose payer has paid from the beginning, and goes on to. */
export const AS_EVER = { payer_since: null, main_days: 0, payer_change: null, payer_change_on: null };

/** A link with what the charges of its account follow from, contract by contract. */
export interface ChargedLink {
  id: string;
  /** Where its account is. */
  country: string;
  charged: Charged;
  contracts: readonly ContractTerms[];
}

/** Links of a main account by some condition, with what their charges follow from. */
export async function chargedLinks(
  db: Database,
  main: { id: string; currency?: string },
  some: (where: LinkWhere) => Expression<SqlBool>,
): Promise<ChargedLink[]> {
  const links = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select([...CHARGED, 'link.id', 'account.id as account', 'account.monthly_amount', 'account.country'])
    .where('link.main_id', '=', main.id)
    .where('link.state', 'in', LINKED)
    .$if(main.currency !== undefined, (query) => query.where('account.currency', '=', main.currency!))
    .where(some)
    .execute();
  const terms = await AccountTerms.of(
    db,
    links.map(({ account }) => account),
  );
  return links.map((link) => ({
    id: link.id,
    country: link.country,
    charged: chargedOf(link, link.monthly_amount),
    contracts: terms.get(link.account),
  }));
}

/** The links of a main account with a contract about which something is decided: there are few. */
export async function decidedLinks(
  db: Database,
  main: { id: string; currency?: string },
): Promise<ChargedLink[]> {
  const accounts = await decidedApart(db, main.id);
  return accounts.length === 0
    ? []
    : chargedLinks(db, main, (where) => where('link.account_id', 'in', accounts));
}

/**
 * What some periods' collective invoices differ by from the sum of everything that the main account pays for: by
 * accounts whose payer changes, or that are detached, or that have a contract that somebody else pays for. There are
 * few of them, and they have indexes of their own.
 */
export async function differences(
  db: Database,
  main: { id: string; currency: string },
  periods: readonly string[],
): Promise<number[]> {
  const changing = await chargedLinks(
    db,
    main,
    () =>
      sql<boolean>`(link.payer_since >= ${periods[0]}::date or link.payer_change_on is not null or link.detach_on is not null or link.end_on is not null)`,
  );
  const links = new Map([...changing, ...(await decidedLinks(db, main))].map((each) => [each.id, each]));
  return periods.map((period) =>
    [...links.values()].reduce((total, { charged, contracts }) => {
      const whole = charged.payer === 'main' ? charged.monthly : 0;
      return total + mainShareOf(chargesOf(charged, contracts), period) - whole;
    }, 0),
  );
}
