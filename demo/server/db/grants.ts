import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * Roles that people of main accounts have in linked accounts, and where people begin. Whoever could open accounts
 * before there were grants has every role in all of them.
 */
export const grants = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table access_grant (
  id text primary key,
  account_id text not null references account (id),
  person_id text not null references person (id),
  role text not null check (role in ('all', 'manage', 'read', 'billing', 'mail-only')),
  link_id text references link (id),
  label text,
  label_key text,
  until timestamptz,
  given_by text references person (id),
  since timestamptz not null,
  set_at timestamptz not null,
  told boolean not null default false,
  version integer not null default 1,
  check (link_id is null or label is null),
  check ((label is null) = (label_key is null))
);

create unique index access_grant_reach on access_grant (person_id, coalesce(link_id, ''), coalesce(label_key, ''));

create index access_grant_account on access_grant (account_id);

create index access_grant_link on access_grant (link_id);

create index access_grant_ending on access_grant (until) where until is not null and not told;

insert into access_grant (id, account_id, person_id, role, since, set_at)
select 'g-' || person.id, account_id, person.id, 'all', since, since
from person join account on account.id = account_id
where 'open-accounts' = any(permissions) and main_id is null;

alter table person add column start_link text references link (id);

alter table access_request add column link_id text references link (id);

drop index access_request_open;

create unique index access_request_open on access_request (person_id, asked_right, coalesce(link_id, '')) where state = 'open'`,
  );
