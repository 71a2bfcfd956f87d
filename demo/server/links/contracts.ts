import { sql } from 'kysely';
import type { ContractTerms } from '../../../src/domain/contract-charges.js';
import type { Database } from '../db/connect.js';
import { DECIDED } from '../db/contracts.js';
import type { ContractRow } from '../db/schema.js';

/** What the charges of a contract follow from. */
export const termsOf = ({
  id,
  product,
  monthly_amount,
  paid_by,
  payer_since,
  main_days,
  change,
  change_on,
  cost_centre,
  purchase_order,
}: ContractRow): ContractTerms => ({
  id,
  product,
  monthly: monthly_amount,
  paidBy: paid_by,
  payerSince: payer_since,
  mainDays: main_days,
  change: change !== null && change_on !== null ? { paidBy: change, on: change_on } : null,
  costCentre: cost_centre,
  purchaseOrder: purchase_order,
});

/** The contracts of an account, in the order in which they are listed. */
export const contractsIn = (db: Database, account: string): Promise<ContractRow[]> =>
  db
    .selectFrom('contract')
    .selectAll()
    .where('account_id', '=', account)
    .orderBy('since')
    .orderBy('id')
    .execute();

/** What the charges of some accounts' contracts follow from, by account. */
export class AccountTerms {
  readonly #byAccount = new Map<string, ContractTerms[]>();

  static async of(db: Database, accounts: readonly string[]): Promise<AccountTerms> {
    const found = new AccountTerms();
    if (accounts.length === 0) return found;
    const rows = await db
      .selectFrom('contract')
      .selectAll()
      .where('account_id', 'in', accounts)
      .orderBy('since')
      .orderBy('id')
      .execute();
    for (const row of rows) {
      const before = found.#byAccount.get(row.account_id);
      if (before) before.push(termsOf(row));
      else found.#byAccount.set(row.account_id, [termsOf(row)]);
    }
    return found;
  }

  /** Empty: nothing is known of its contracts. */
  get(account: string): readonly ContractTerms[] {
    return this.#byAccount.get(account) ?? [];
  }
}

/** The accounts of a main account with a contract about which something is decided: there are few. */
export async function decidedApart(db: Database, main: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct account.id from account
    join (select account_id from contract where ${sql.raw(DECIDED)}) decided on decided.account_id = account.id
    where account.main_id = ${main}`.execute(db);
  return rows.map(({ id }) => id);
}
