import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * Numbers with a name, a place and a pause, and rules with targets of several kinds, schedules and ends. What was
 * forwarded before goes on as it was: to the same number, at any time, without an end.
 */
export async function forwarding(db: Kysely<unknown>): Promise<void> {
  await inStatements(
    db,
    `alter table phone_line
  add column name text not null default '',
  add column voicemail boolean not null default false,
  add column time_zone text not null default 'Europe/Berlin',
  add column region text,
  add column paused boolean not null default false;

update phone_line set time_zone = case account.country when 'AT' then 'Europe/Vienna' else 'Europe/Zurich' end
from account where account.id = phone_line.account_id and account.country in ('AT', 'CH');

update phone_line set rules = (
  select coalesce(jsonb_agg(rule || jsonb_build_object(
    'target', case jsonb_typeof(rule -> 'target')
      when 'string' then jsonb_build_object('kind', 'number', 'number', rule -> 'target')
      else rule -> 'target'
    end,
    'schedule', null,
    'until', null
  ) order by place), '[]'::jsonb)
  from jsonb_array_elements(rules) with ordinality as given (rule, place)
)`,
  );
}
