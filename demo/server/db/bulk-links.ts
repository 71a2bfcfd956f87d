import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Many accounts at once, each with its rows; and own links found by the number that was typed. */
export const bulkLinks = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table bulk_link (
  id text primary key,
  account_id text not null references account (id),
  name text not null,
  state text not null check (state in ('open', 'running', 'paused', 'finished', 'canceled')),
  created_at timestamptz not null,
  created_by text not null,
  started_by text references person (id),
  started_at timestamptz,
  ended_at timestamptz,
  touched_at timestamptz not null,
  waits_until timestamptz,
  terms_version text,
  language text not null check (language in ('en', 'de')),
  revision integer not null default 1,
  check ((state in ('finished', 'canceled')) = (ended_at is not null)),
  check (state <> 'running' or started_by is not null)
);

create index bulk_link_account on bulk_link (account_id, created_at desc);

create index bulk_link_running on bulk_link (id) where state = 'running';

create index bulk_link_touched on bulk_link (touched_at) where state <> 'running';

create table bulk_row (
  bulk_id text not null references bulk_link (id) on delete cascade,
  number integer not null check (number between 1 and 5000),
  kind text not null check (kind in ('link', 'order')),
  cells jsonb not null,
  state text not null check (state in ('ready', 'invalid', 'duplicate', 'self', 'already-linked', 'already-requested', 'limit', 'requested', 'ordered', 'refused')),
  problems jsonb not null,
  key text,
  duplicate_of integer,
  reason text,
  link_id text references link (id) on delete set null,
  new_number text,
  done_at timestamptz,
  monthly_amount bigint,
  once_amount bigint,
  currency text,
  primary key (bulk_id, number)
);

create index bulk_row_state on bulk_row (bulk_id, state, number);

create index bulk_row_next on bulk_row (bulk_id, kind, number) where state = 'ready';

create index bulk_row_link on bulk_row (link_id) where link_id is not null;

create index link_live_typed on link (main_id, typed_key) where state in ('active', 'detach-scheduled')`,
  );
