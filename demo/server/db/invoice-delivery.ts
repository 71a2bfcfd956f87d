import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * Who sees the invoices of linked accounts and gets the mails about them. Whether an invoice
 * was announced, and reminded of because it was not paid in time, changes beside whether it is paid; of what was there
 * before nobody is told now.
 */
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

alter table invoice
  add column announced boolean not null default true,
  add column reminded boolean not null default false;

create or replace function invoice_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'invoice'
    and to_jsonb(new) - array['state', 'announced', 'reminded'] = to_jsonb(old) - array['state', 'announced', 'reminded'] then
    return new;
  end if;
  raise exception 'An issued invoice never changes.' using errcode = 'integrity_constraint_violation';
end
$$;

update invoice set reminded = true where state = 'open' and due_on < current_date;

create index invoice_unannounced on invoice (id) where not announced;

create index invoice_unpaid on invoice (due_on) where state = 'open' and not reminded`,
  );
