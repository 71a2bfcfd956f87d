import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Who sees the invoices of linked accounts and gets the mails about them, and which invoices were reminded of. */
export const invoiceDelivery = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link
  add column share_seen boolean not null default true,
  add column own_seen boolean not null default false,
  add column mails jsonb,
  add column asked_main timestamptz,
  add column asked_secondary timestamptz,
  add column delivery integer not null default 1;

create index invoice_unpaid on invoice (due_on) where state = 'open';

create table invoice_reminder (
  invoice_id text collate "C" primary key references invoice (id),
  at timestamptz not null
)`,
  );
