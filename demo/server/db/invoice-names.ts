import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** What the collective invoice calls an account. Issued invoices keep what they said. */
export const invoiceNames = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link add column invoice_name text not null default '';

alter table invoice_account add column invoice_name text not null default ''`,
  );
