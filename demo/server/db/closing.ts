import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Who asked for an account to be suspended or closed, and until when it can be reopened. */
export const closing = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table account
  add column suspended_by text check (suspended_by in ('main', 'account')),
  add column suspended_at timestamptz,
  add column closes_on date,
  add column closing_by text check (closing_by in ('main', 'account')),
  add column closing_at timestamptz,
  add column closing_suspended boolean not null default false,
  add constraint account_suspended_by check ((suspended_by is null) = (suspended_at is null)),
  add constraint account_closing_by check (
    (closing_by is null) = (closes_on is null) and (closing_by is null) = (closing_at is null)
  );

create index account_closing on account (closes_on) where status = 'closing';

alter table link
  drop constraint link_withheld_check,
  add constraint link_withheld_check check (withheld <@ array['forwarding', 'access', 'closing', 'work'])`,
  );
