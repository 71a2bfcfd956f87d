import { sql, type Kysely } from 'kysely';
import { Standing } from '../../../src/domain/link.js';
import { inStatements } from './statements.js';

/**
 * The overview as a table: `link_row` says of each link what `link_now`, a view over links and accounts, says
 * of it, and `link_count` how many rows a main account has by standing and payer. Triggers keep both in the
 * transaction of the change. A list, a filter and a search each find an index, and totals nothing to count.
 */
export async function readModel(db: Kysely<unknown>): Promise<void> {
  await inStatements(db, LINK_NOW);
  await inStatements(db, TABLES);
  await inStatements(db, FILL);
  await inStatements(db, INDEXES);
  await inStatements(db, TRIGGERS);
}

/**
 * A column of the account while it is linked, as it last was once detached, and otherwise of the request: that too
 * where nothing was kept of it.
 */
const shown = (linked: string, detached: string, request: string): string =>
  `case when l.state in ('active', 'detach-scheduled') then ${linked} when l.state = 'detached' then coalesce(${detached}, ${request}) else ${request} end`;

const ranks = Standing.options.map((standing, rank) => `when '${standing}' then ${rank}`).join(' ');

/** Of an account that is not linked only the number that was typed can be sorted or searched by. */
const LINK_NOW = `drop view link_row;

create view link_now as
select row.*, (case row.standing ${ranks} end)::smallint as standing_rank
from (
  select
    l.main_id,
    l.id,
    case l.state
      when 'proving' then 'waiting-for-code'
      when 'pending' then 'waiting-for-owner'
      when 'confirm' then 'needs-confirmation'
      when 'detach-scheduled' then 'detaching'
      when 'active' then case a.status
        when 'ordered' then 'setting-up'
        when 'awaiting-verification' then 'awaiting-checks'
        else a.status
      end
      else l.state
    end as standing,
    case when 'pay' = any (l.scopes) then 'main' else 'secondary' end collate "C" as payer,
    case when l.state in ('declined', 'expired', 'failed', 'canceled') then coalesce(l.ended_at, l.requested_at) end as finished_at,
    ${shown('a.sort_name', "l.last ->> 'sortName'", 'l.sort_typed')} collate "C" as sort_name,
    ${shown('a.number_key', 'a.number_key', 'l.typed_key')} collate "C" as sort_number,
    ${shown('a.sort_city', "l.last ->> 'sortCity'", "''")} collate "C" as sort_city,
    ${shown('a.monthly_amount', "(l.last #>> '{account,monthly,amount}')::bigint", '0')} as monthly_amount,
    (-extract(epoch from coalesce(l.linked_at, l.requested_at)) * 1000000)::bigint as newness,
    ${shown('a.search', "l.last ->> 'search'", 'lower(l.typed_number) || chr(10) || lower(l.typed_key)')} as search
  from link l left join account a on a.id = l.account_id
) row`;

const TABLES = `create extension if not exists pg_trgm;

create extension if not exists btree_gin;

create table link_row (
  main_id text collate "C" not null,
  id text collate "C" not null,
  standing_rank smallint not null,
  payer text collate "C" not null,
  finished_at timestamptz,
  sort_name text collate "C" not null,
  sort_number text collate "C" not null,
  sort_city text collate "C" not null,
  monthly_amount bigint not null,
  newness bigint not null,
  search text not null,
  primary key (main_id, id)
);

create table link_count (
  main_id text not null,
  standing_rank smallint not null,
  payer text not null,
  links integer not null check (links >= 0),
  amount bigint not null,
  primary key (main_id, standing_rank, payer)
)`;

const COLUMNS =
  'main_id, id, standing_rank, payer, finished_at, sort_name, sort_number, sort_city, monthly_amount, newness, search';

const FILL = `insert into link_row (${COLUMNS}) select ${COLUMNS} from link_now;

insert into link_count (main_id, standing_rank, payer, links, amount)
select main_id, standing_rank, payer, count(*), sum(monthly_amount) from link_row group by 1, 2, 3`;

/** What a list is filtered by lies in the index of each order, so that a position is counted without the rows. */
const FILTERS = 'standing_rank, payer, finished_at';

const INDEXES = `create index link_row_name on link_row (main_id, sort_name, id) include (${FILTERS});

create index link_row_number on link_row (main_id, sort_number, id) include (${FILTERS});

create index link_row_city on link_row (main_id, sort_city, id) include (${FILTERS});

create index link_row_standing on link_row (main_id, standing_rank, id) include (payer, finished_at);

create index link_row_payer on link_row (main_id, payer, id) include (standing_rank, finished_at);

create index link_row_monthly on link_row (main_id, monthly_amount, id) include (${FILTERS});

create index link_row_newest on link_row (main_id, newness, id) include (${FILTERS});

create index link_row_finished on link_row (main_id, finished_at) include (standing_rank, payer) where finished_at is not null;

create index link_row_search on link_row using gin (main_id, search gin_trgm_ops)`;

/**
 * The row is locked before it is read anew: whoever changes the link and whoever changes its account at the same
 * time wait for each other, and the second sees what the first has written.
 */
const TRIGGERS = `create function follow_link(followed_main text, followed text) returns void language plpgsql as $$
declare
  before link_row;
  after link_row;
begin
  select * into before from link_row where main_id = followed_main and id = followed for update;
  select ${COLUMNS} into after from link_now where main_id = followed_main and id = followed;
  if before is not distinct from after then
    return;
  end if;
  if after.id is null then
    delete from link_row where main_id = followed_main and id = followed;
  else
    insert into link_row values (after.*)
    on conflict (main_id, id) do update set
      standing_rank = excluded.standing_rank, payer = excluded.payer, finished_at = excluded.finished_at,
      sort_name = excluded.sort_name, sort_number = excluded.sort_number, sort_city = excluded.sort_city,
      monthly_amount = excluded.monthly_amount, newness = excluded.newness, search = excluded.search;
  end if;
  if (before.standing_rank, before.payer, before.monthly_amount)
    is distinct from (after.standing_rank, after.payer, after.monthly_amount) then
    -- A row that is new counts 0 first, so that no count is ever checked below that. The order is always the same.
    insert into link_count
    select followed_main, changed.standing_rank, changed.payer, 0, 0
    from (values (before.standing_rank, before.payer), (after.standing_rank, after.payer)) changed (standing_rank, payer)
    where changed.standing_rank is not null
    order by 2, 3
    on conflict do nothing;
    perform 1 from link_count
    where main_id = followed_main
      and (standing_rank, payer) in ((before.standing_rank, before.payer), (after.standing_rank, after.payer))
    order by standing_rank, payer for update;
    update link_count set links = links - 1, amount = amount - before.monthly_amount
    where main_id = followed_main and standing_rank = before.standing_rank and payer = before.payer;
    update link_count set links = links + 1, amount = amount + after.monthly_amount
    where main_id = followed_main and standing_rank = after.standing_rank and payer = after.payer;
  end if;
end
$$;

create function link_is_followed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform follow_link(old.main_id, old.id);
    return null;
  end if;
  if new.state in ('active', 'detach-scheduled') then
    perform 1 from account where id = new.account_id for share;
  end if;
  perform follow_link(new.main_id, new.id);
  return null;
end
$$;

create trigger link_is_followed after insert or delete or update of state, scopes, ended_at, linked_at, last on link
for each row execute function link_is_followed();

create function account_is_followed() returns trigger language plpgsql as $$
begin
  perform follow_link(link.main_id, link.id) from link
  where link.account_id = new.id and link.state in ('active', 'detach-scheduled', 'detached')
  order by link.id;
  return null;
end
$$;

create trigger account_is_followed after update of status, sort_name, sort_city, number_key, monthly_amount, search on account
for each row execute function account_is_followed()`;

const FOLLOWED = ['link', 'account'] as const;

/**
 * Writes links at once: what follows them is made anew in the end, and in one go; where there are many, its indexes
 * are made after it.
 */
export async function unfollowed<DB>(
  db: Kysely<DB>,
  write: () => Promise<void>,
  { many }: { many: boolean },
): Promise<void> {
  for (const table of FOLLOWED)
    await sql.raw(`alter table ${table} disable trigger ${table}_is_followed`).execute(db);
  await write();
  await inStatements(db, `delete from link_row;\n\ndelete from link_count`);
  if (many) {
    await sql`set local maintenance_work_mem = '256MB'`.execute(db);
    const names = [...INDEXES.matchAll(/create index (\w+)/g)].map(([, name]) => name!);
    await sql.raw(`drop index ${names.join(', ')}`).execute(db);
  }
  await inStatements(db, FILL);
  if (many) await inStatements(db, INDEXES);
  for (const table of FOLLOWED)
    await sql.raw(`alter table ${table} enable trigger ${table}_is_followed`).execute(db);
}
