import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** What of an invoice the credit of who pays it covered when it was issued. Of what is issued already, nothing was. */
export const creditUsed = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table invoice
  add column credit_used bigint not null default 0 check (credit_used >= 0 and credit_used <= greatest(gross, 0))`,
  );
