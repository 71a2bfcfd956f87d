import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Who pays for a link, since when and from when on somebody else; and what an account's own invoices depend on. */
export async function payer(db: Kysely<unknown>): Promise<void> {
  await inStatements(
    db,
    `alter table account
  add column payment_method boolean not null default true,
  add column credit_amount bigint not null default 0 check (credit_amount >= 0),
  add column invoice_email text;

alter table link
  add column payer_since date,
  add column main_days integer not null default 0 check (main_days between 0 and 31),
  add column payer_change text check (payer_change in ('main', 'secondary')),
  add column payer_change_on date,
  add constraint link_payer_change check ((payer_change is null) = (payer_change_on is null)),
  add constraint link_payer_change_live check (payer_change is null or state in ('active', 'detach-scheduled'));

create index link_payer_changing on link (payer_change_on) where payer_change_on is not null;

create index link_charged_otherwise on link (main_id, payer_since)
where payer_since is not null or payer_change_on is not null or detach_on is not null;

create table open_item (
  account_id text not null references account (id),
  number text not null,
  kind text not null check (kind in ('invoice', 'unbilled')),
  amount bigint not null check (amount > 0),
  due_on date not null,
  primary key (account_id, number)
)`,
  );
}
