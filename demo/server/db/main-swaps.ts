import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * A secondary account takes the place of its main account: asked for, agreed to, and done on a day. One account is part
 * of one swap at a time. A link that comes under another main account is followed in the overviews of both.
 */
export const mainSwaps = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table main_swap (
  id text collate "C" primary key,
  state text not null check (state in ('proposed', 'planned', 'done', 'declined', 'canceled', 'expired', 'failed')),
  from_id text not null references account (id),
  to_id text not null references account (id),
  link_id text not null references link (id),
  message text not null,
  proposed_at timestamptz not null,
  proposed_by text not null references person (id),
  expires_at timestamptz,
  "on" date,
  ended_at timestamptz,
  ended_by text references person (id),
  obstacle text,
  version integer not null default 1,
  constraint main_swap_expires check ((state = 'proposed') = (expires_at is not null)),
  constraint main_swap_day check (state not in ('planned', 'done', 'failed') or "on" is not null),
  constraint main_swap_ended check ((state in ('proposed', 'planned')) = (ended_at is null))
);

create unique index main_swap_of_main on main_swap (from_id) where state in ('proposed', 'planned');

create unique index main_swap_of_successor on main_swap (to_id) where state in ('proposed', 'planned');

create index main_swap_from on main_swap (from_id, ended_at);

create index main_swap_to on main_swap (to_id, ended_at);

create index main_swap_waiting on main_swap (expires_at) where state = 'proposed';

create index main_swap_due on main_swap ("on") where state = 'planned';

create function link_has_moved() returns trigger language plpgsql as $$
begin
  perform follow_link(old.main_id, old.id);
  perform follow_link(new.main_id, new.id);
  update drift set main_id = new.main_id where link_id = new.id;
  return null;
end
$$;

create trigger link_has_moved after update of main_id on link
for each row when (old.main_id is distinct from new.main_id) execute function link_has_moved()`,
  );
