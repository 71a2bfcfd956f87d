import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * An account goes from one main account to another: asked for, agreed to by everybody, and done on a day. One account is
 * part of one move at a time. Both links know the move that they end or begin with.
 */
export const mainMoves = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table main_move (
  id text collate "C" primary key,
  state text not null check (state in ('proposed', 'planned', 'done', 'declined', 'canceled', 'expired', 'failed')),
  account_id text not null references account (id),
  from_id text not null references account (id),
  to_id text not null references account (id),
  from_link_id text not null references link (id),
  to_link_id text not null references link (id),
  message text not null,
  proposed_at timestamptz not null,
  proposed_by text not null references person (id),
  present_agreed_at timestamptz,
  account_agreed_at timestamptz,
  expires_at timestamptz,
  "on" date,
  ended_at timestamptz,
  ended_by text check (ended_by in ('new', 'present', 'account')),
  reason text not null default '',
  obstacle text,
  version integer not null default 1,
  constraint main_move_two check (from_id <> to_id and account_id <> from_id and account_id <> to_id),
  constraint main_move_expires check ((state = 'proposed') = (expires_at is not null)),
  constraint main_move_agreed check (state not in ('planned', 'done', 'failed')
    or ("on" is not null and present_agreed_at is not null and account_agreed_at is not null)),
  constraint main_move_ended check ((state in ('proposed', 'planned')) = (ended_at is null))
);

create unique index main_move_of_account on main_move (account_id) where state in ('proposed', 'planned');

create index main_move_account on main_move (account_id, ended_at);

create index main_move_from on main_move (from_id, proposed_at) where state in ('proposed', 'planned');

create index main_move_waiting on main_move (expires_at) where state = 'proposed';

create index main_move_due on main_move ("on") where state = 'planned';

alter table link add column move_id text references main_move (id);

alter table link add column agreed_from text references account (id)`,
  );
