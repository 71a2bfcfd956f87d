import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** What the invoices of an account are addressed to. Issued invoices keep what they say. */
export const invoiceAddresses = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table account
  add column invoice_address jsonb,
  add column addressed integer not null default 1`,
  );
