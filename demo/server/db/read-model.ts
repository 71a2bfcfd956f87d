import type { Kysely } from 'kysely';
import { Standing } from '../../../src/domain/link.js';
import { inStatements } from './statements.js';

/**
 * The overview as a table: `link_row` says of each link what `link_now`, a view over links and accounts, says
 * of it, and `link_count` how many rows a main account has by standing and payer. Triggers keep both in the
 * transaction of the change. A list, a filter and a search each find an index, and totals nothing to count.
 */
export async function readModel(db: Kysely<unknown>): Promise<void> {
  await inStatements(db, 'drop view link_row');
  await inStatements(db, linkNow(FIRST));
  await inStatements(db, TABLES);
  await inStatements(db, fill(FIRST));
  await inStatements(db, indexes(FIRST));
  await inStatements(db, triggers(FIRST));
}

/** What one version of the read model has beside the columns of the first; everything else is the same in each. */
export interface Shape {
  /** Further columns, in the order of the table, and what each is of a link `l` and its account `a`. */
  readonly columns: Readonly<Record<string, string>>;
  /** What a row is sorted by as its name, and searched by, made of what its account or request gives. */
  readonly name: (given: string) => string;
  readonly search: (given: string) => string;
  /** By what the rows of a main account are counted. */
  readonly counted: readonly string[];
  readonly indexes: readonly string[];
  /** Further columns whose change is followed. */
  readonly followed: { readonly link: readonly string[]; readonly account: readonly string[] };
}

/** The shape of the fifth migration. What was released stays as it is. */
export const FIRST: Shape = {
  columns: {},
  name: (given) => given,
  search: (given) => given,
  counted: ['standing_rank', 'payer'],
  indexes: [],
  followed: { link: [], account: [] },
};

/**
 * A column of the account while it is linked, as it last was once detached, and otherwise of the request: that too
 * where nothing was kept of it.
 */
export const shown = (linked: string, detached: string, request: string): string =>
  `case when l.state in ('active', 'detach-scheduled') then ${linked} when l.state = 'detached' then coalesce(${detached}, ${request}) else ${request} end`;

const ranks = Standing.options.map((standing, rank) => `when '${standing}' then ${rank}`).join(' ');

const NAME = shown('a.sort_name', "l.last ->> 'sortName'", 'l.sort_typed');

const SEARCH = shown(
  'a.search',
  "l.last ->> 'search'",
  'lower(l.typed_number) || chr(10) || lower(l.typed_key)',
);

/** Of an account that is not linked only the number that was typed can be sorted or searched by. */
export const linkNow = ({ columns, name, search }: Shape): string => `create view link_now as
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
    ${name(NAME)} collate "C" as sort_name,
    ${shown('a.number_key', 'a.number_key', 'l.typed_key')} collate "C" as sort_number,
    ${shown('a.sort_city', "l.last ->> 'sortCity'", "''")} collate "C" as sort_city,
    ${shown('a.monthly_amount', "(l.last #>> '{account,monthly,amount}')::bigint", '0')} as monthly_amount,
    (-extract(epoch from coalesce(l.linked_at, l.requested_at)) * 1000000)::bigint as newness,
    ${[`${search(SEARCH)} as search`, ...Object.entries(columns).map(([column, value]) => `${value} as ${column}`)].join(',\n    ')}
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

/** The columns of a row without its key, in the order of the table. */
const valuesOf = ({ columns }: Shape): string[] => [
  'standing_rank',
  'payer',
  'finished_at',
  'sort_name',
  'sort_number',
  'sort_city',
  'monthly_amount',
  'newness',
  'search',
  ...Object.keys(columns),
];

const columnsOf = (shape: Shape): string => ['main_id', 'id', ...valuesOf(shape)].join(', ');

/** Makes the rows and counts of every link there is. */
export function fill(shape: Shape): string {
  const columns = columnsOf(shape);
  const key = ['main_id', ...shape.counted].join(', ');
  return `insert into link_row (${columns}) select ${columns} from link_now;

insert into link_count (${key}, links, amount)
select ${key}, count(*), sum(monthly_amount) from link_row group by ${key}`;
}

/** Columns that lists are in the order of, by the name of their index. */
const ORDERS = {
  name: 'sort_name',
  number: 'sort_number',
  city: 'sort_city',
  standing: 'standing_rank',
  payer: 'payer',
  monthly: 'monthly_amount',
  newest: 'newness',
};

/** What a list is filtered by lies in the index of each order, so that a position is counted without the rows. */
export function indexes({ counted, indexes: further }: Shape): string {
  const filters = [...counted, 'finished_at'];
  const besides = (column: string) => filters.filter((filter) => filter !== column).join(', ');
  return [
    ...Object.entries(ORDERS).map(
      ([name, column]) =>
        `create index link_row_${name} on link_row (main_id, ${column}, id) include (${besides(column)})`,
    ),
    `create index link_row_finished on link_row (main_id, finished_at) include (${counted.join(', ')}) where finished_at is not null`,
    'create index link_row_search on link_row using gin (main_id, search gin_trgm_ops)',
    ...further,
  ].join(';\n\n');
}

/** Removes what `indexes` makes. */
export const withoutIndexes = (shape: Shape): string =>
  `drop index ${[...indexes(shape).matchAll(/create index (\w+)/g)].map(([, name]) => name!).join(', ')}`;

/**
 * The row is locked before it is read anew: whoever changes the link and whoever changes its account at the same
 * time wait for each other, and the second sees what the first has written.
 */
export function triggers(shape: Shape): string {
  const { counted, followed } = shape;
  const key = counted.join(', ');
  const of = (row: string): string => counted.map((column) => `${row}.${column}`).join(', ');
  const isOf = (row: string): string =>
    ['main_id = followed_main', ...counted.map((column) => `${column} = ${row}.${column}`)].join(' and ');
  return `create function follow_link(followed_main text, followed text) returns void language plpgsql as $$
declare
  before link_row;
  after link_row;
begin
  select * into before from link_row where main_id = followed_main and id = followed for update;
  select ${columnsOf(shape)} into after from link_now where main_id = followed_main and id = followed;
  if before is not distinct from after then
    return;
  end if;
  if after.id is null then
    delete from link_row where main_id = followed_main and id = followed;
  else
    insert into link_row values (after.*)
    on conflict (main_id, id) do update set
      ${valuesOf(shape)
        .map((column) => `${column} = excluded.${column}`)
        .join(', ')};
  end if;
  if (${of('before')}, before.monthly_amount) is distinct from (${of('after')}, after.monthly_amount) then
    -- A row that is new counts 0 first, so that no count is ever checked below that. The order is always the same.
    insert into link_count (main_id, ${key}, links, amount)
    select followed_main, ${of('changed')}, 0, 0
    from (values (${of('before')}), (${of('after')})) changed (${key})
    where changed.standing_rank is not null
    order by ${of('changed')}
    on conflict do nothing;
    perform 1 from link_count
    where main_id = followed_main and (${key}) in ((${of('before')}), (${of('after')}))
    order by ${key} for update;
    update link_count set links = links - 1, amount = amount - before.monthly_amount where ${isOf('before')};
    update link_count set links = links + 1, amount = amount + after.monthly_amount where ${isOf('after')};
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

create trigger link_is_followed
after insert or delete or update of ${['state', 'scopes', 'ended_at', 'linked_at', 'last', ...followed.link].join(', ')} on link
for each row execute function link_is_followed();

create function account_is_followed() returns trigger language plpgsql as $$
begin
  perform follow_link(link.main_id, link.id) from link
  where link.account_id = new.id and link.state in ('active', 'detach-scheduled', 'detached')
  order by link.id;
  return null;
end
$$;

create trigger account_is_followed
after update of ${['status', 'sort_name', 'sort_city', 'number_key', 'monthly_amount', 'search', ...followed.account].join(', ')} on account
for each row execute function account_is_followed()`;
}
