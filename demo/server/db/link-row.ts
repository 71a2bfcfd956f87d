import { sql, type Kysely } from 'kysely';
import { Standing } from '../../../src/domain/link.js';

/** A column of the account while it is linked, as it last was once detached, and otherwise of the request. */
const shown = (linked: string, detached: string, request: string): string =>
  `case when l.state in ('active', 'detach-scheduled') then ${linked} when l.state = 'detached' then ${detached} else ${request} end`;

/**
 * The overview's view of links. `standing` says what `standingOf` of the domain says; a test holds the two
 * together. An account that is not linked shows the number that was typed, and nothing else of it can be
 * sorted or searched by.
 */
export async function linkRowView(db: Kysely<unknown>): Promise<void> {
  const ranks = Standing.options.map((standing, rank) => `when '${standing}' then ${rank}`).join(' ');
  await sql
    .raw(
      `create view link_row as
select row.*, case row.standing ${ranks} end as standing_rank
from (
  select
    l.id,
    l.main_id,
    l.state,
    coalesce(l.linked_at, l.requested_at) as since,
    l.linked_at,
    coalesce(l.ended_at, l.requested_at) as ended_at,
    case when 'pay' = any (l.scopes) then 'main' else 'secondary' end as payer,
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
    ${shown('a.sort_name', "last ->> 'sortName'", 'l.sort_typed')} collate "C" as sort_name,
    ${shown('a.sort_city', "last ->> 'sortCity'", "''")} collate "C" as sort_city,
    ${shown('a.number_key', 'a.number_key', 'l.typed_key')} collate "C" as sort_number,
    ${shown('a.search', "last ->> 'search'", 'lower(l.typed_number) || chr(10) || lower(l.typed_key)')} as search,
    ${shown('a.monthly_amount', "(last #>> '{account,monthly,amount}')::bigint", '0')} as monthly_amount
  from link l left join account a on a.id = l.account_id
) row`,
    )
    .execute(db);
}
