import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * What happens by the term of a link, on which day: the notices of its end, the end itself, or, where that could not be,
 * when it is tried again. The day follows from the other columns, so that whatever changes them cannot forget it.
 */
export const linkExtensions = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link
  add column term_told smallint check (term_told in (30, 7)),
  add column term_wait date,
  add column term_anchor smallint check (term_anchor between 1 and 31),
  add column term_due date generated always as (
    case when end_on is null or state not in ('active', 'detach-scheduled') or detach_on <= end_on then null
    else greatest(case when term_told is null then end_on - 30 when term_told > 7 then end_on - 7 else end_on end, term_wait)
    end) stored;

create index link_term_due on link (term_due) where term_due is not null;

create index link_ends on link (main_id, end_on) where end_on is not null;

create table link_extension (
  id text collate "C" primary key,
  number bigint generated always as identity,
  link_id text not null references link (id) on delete cascade,
  state text not null check (state in ('proposed', 'accepted', 'declined', 'canceled', 'expired')),
  end_on date,
  extend_by smallint check (extend_by in (1, 3, 6, 12)),
  message text not null,
  proposed_at timestamptz not null,
  proposed_by text not null references person (id),
  expires_at timestamptz not null,
  ended_at timestamptz,
  reason text not null default '',
  version integer not null default 1,
  constraint link_extension_end check (end_on is not null or extend_by is null),
  constraint link_extension_over check ((state = 'proposed') = (ended_at is null))
);

create unique index link_extension_open on link_extension (link_id) where state = 'proposed';

create index link_extension_of on link_extension (link_id, number desc)`,
  );
