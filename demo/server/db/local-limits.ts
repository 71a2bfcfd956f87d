import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** What secondary accounts keep from their main accounts, and what they object to: one open objection an account. */
export const localLimits = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link
  add column withheld text[] not null default '{}' check (withheld <@ array['forwarding', 'access', 'work']),
  add column paused timestamptz,
  add column paused_by text,
  add column limits integer not null default 1,
  add constraint link_paused_by check ((paused is null) = (paused_by is null));

create table objection (
  id text primary key,
  account_id text not null references account (id),
  main_id text not null references account (id),
  link_id text not null references link (id),
  state text not null check (state in ('open', 'answered', 'closed')),
  message text not null,
  raised_at timestamptz not null,
  raised_by text not null,
  answer text not null default '',
  answered_at timestamptz,
  answered_by text,
  closed_at timestamptz,
  check ((state = 'closed') = (closed_at is not null))
);

create unique index objection_open on objection (account_id) where state = 'open';

create index objection_account on objection (account_id, raised_at desc);

create index objection_main on objection (main_id, raised_at desc);

create index objection_waiting on objection (main_id) where state = 'open'`,
  );
