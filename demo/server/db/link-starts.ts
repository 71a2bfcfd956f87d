import type { Kysely } from 'kysely';
import { KEEPING } from './later-numbers.js';
import { fill, linkNow, triggers } from './read-model.js';
import { inStatements } from './statements.js';

const AGREED = "'active', 'detach-scheduled', 'scheduled'";

/** Links that both sides have agreed to and that begin on a later day. The rows of the overview are made anew. */
export async function linkStarts(db: Kysely<unknown>): Promise<void> {
  await inStatements(db, COLUMNS);
  await inStatements(db, VIEW);
  await inStatements(db, FUNCTIONS);
  await inStatements(db, 'truncate link_row, link_count');
  await inStatements(db, fill(KEEPING));
}

/** What is agreed to shows whose link it will be, as a link does; what an account is reached by is not searched yet. */
const VIEW = linkNow(KEEPING)
  .replace('create view', 'create or replace view')
  .replace("'failed', 'canceled') then", "'failed', 'canceled', 'renewed') then")
  .replaceAll("l.state in ('active', 'detach-scheduled') then", `l.state in (${AGREED}) then`);

const FUNCTIONS = triggers(KEEPING)
  .split(';\n\n')
  .filter((statement) => statement.startsWith('create function'))
  .map((statement) =>
    statement
      .replace('create function', 'create or replace function')
      .replace("new.state in ('active', 'detach-scheduled') then", `new.state in (${AGREED}) then`)
      .replace("'detach-scheduled', 'detached')", "'detach-scheduled', 'scheduled', 'detached')"),
  )
  .join(';\n\n');

const COLUMNS = `alter table link
  add column starts_on date,
  add column starts_from date,
  add column agreed_by text references person (id),
  add column called_off text check (called_off in ('main', 'secondary'));

alter table link drop constraint link_state_check;

alter table link add constraint link_state_check check (state in ('proving', 'pending', 'confirm', 'scheduled', 'active',
  'detach-scheduled', 'detached', 'declined', 'canceled', 'expired', 'failed', 'renewed'));

alter table link drop constraint link_of_an_account;

alter table link add constraint link_of_an_account
  check (state not in ('confirm', 'scheduled', 'active', 'detach-scheduled', 'detached') or account_id is not null);

alter table link add constraint link_first_day
  check ((state = 'scheduled') = (starts_on is not null) and (starts_on is null) = (starts_from is null));

create unique index link_one_scheduled on link (account_id) where state = 'scheduled';

create index link_starting on link (starts_on) where starts_on is not null`;
