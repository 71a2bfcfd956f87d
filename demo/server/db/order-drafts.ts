import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Orders that people have begun. */
export const orderDrafts = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table order_draft (
  id text primary key,
  number bigint generated always as identity,
  person_id text not null references person (id),
  account_id text not null references account (id),
  state text not null check (state in ('open', 'ordered', 'discarded')),
  link_id text references link (id),
  content json not null,
  saved_at timestamptz not null,
  revision integer not null default 1
);

create index order_draft_of on order_draft (person_id, account_id, saved_at desc);

create index order_draft_link on order_draft (link_id) where link_id is not null`,
  );
