import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * A main account is to become a secondary account: its accounts are listed, planned and moved one by one. One main account
 * is part of one at a time. What has become of a row is told by its move and its link.
 */
export const flattenings = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table flattening (
  id text collate "C" primary key,
  state text not null check (state in ('listed', 'proposed', 'running', 'done', 'partly', 'declined', 'canceled', 'expired')),
  main_id text not null references account (id),
  to_id text not null references account (id),
  link_id text not null references link (id),
  message text not null default '',
  proposed_by text references person (id),
  begun_at timestamptz not null,
  expires_at timestamptz,
  ended_at timestamptz,
  reason text not null default '',
  look boolean not null default true,
  version integer not null default 1,
  constraint flattening_expires check ((state in ('listed', 'proposed')) = (expires_at is not null)),
  constraint flattening_ended check ((state in ('listed', 'proposed', 'running')) = (ended_at is null))
);

create unique index flattening_of_main on flattening (main_id) where state in ('listed', 'proposed', 'running');

create index flattening_main on flattening (main_id, begun_at);

create index flattening_waiting on flattening (expires_at) where state in ('listed', 'proposed');

create index flattening_running on flattening (id) where state = 'running' and look;

create table flattening_row (
  flattening_id text not null references flattening (id),
  link_id text not null references link (id),
  choice text not null default 'move' check (choice in ('move', 'detach', 'leave')),
  reason text not null default '',
  begun boolean not null default false,
  move_id text references main_move (id),
  error text,
  primary key (flattening_id, link_id)
);

create index flattening_row_next on flattening_row (flattening_id) where not begun;

create index flattening_row_move on flattening_row (move_id);

create index flattening_row_link on flattening_row (link_id);

create function move_was_decided() returns trigger language plpgsql as $$
begin
  update flattening set look = true
  where state = 'running' and id in (select flattening_id from flattening_row where move_id = new.id);
  return null;
end
$$;

create trigger move_was_decided after update of state on main_move
for each row when (old.state is distinct from new.state) execute function move_was_decided();

create function link_of_flattening_ended() returns trigger language plpgsql as $$
begin
  update flattening set look = true
  where state = 'running' and id in (select flattening_id from flattening_row where link_id = new.id);
  return null;
end
$$;

create trigger link_of_flattening_ended after update of state on link
for each row when (old.state is distinct from new.state and old.state in ('active', 'detach-scheduled'))
execute function link_of_flattening_ended();

alter table link add column flattening_id text references flattening (id)`,
  );
