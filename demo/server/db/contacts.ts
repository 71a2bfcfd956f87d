import type { Kysely } from 'kysely';
import { INVOICED } from './invoices.js';
import { fill, indexes, linkNow, shown, triggers, withoutIndexes, type Shape } from './read-model.js';
import { inStatements } from './statements.js';

/**
 * The read model in which an account that may be looked into is found by its contact and its telephone numbers, and in
 * which what rows cost is added up by currency.
 */
export const REACHED: Shape = {
  ...INVOICED,
  columns: {
    ...INVOICED.columns,
    currency: `${shown('a.currency', "coalesce(l.last #>> '{account,monthly,currency}', '')", "''")} collate "C"`,
  },
  search: (given) =>
    `concat_ws(chr(10), ${INVOICED.search(given)}, case when l.state in ('active', 'detach-scheduled') and 'view' = any (l.scopes) then nullif(a.search_contact, '') end)`,
  counted: [...INVOICED.counted, 'currency'],
  followed: {
    ...INVOICED.followed,
    account: [...INVOICED.followed.account, 'currency', 'search_contact'],
  },
};

/** What accounts are reached by. The read model is made anew. */
export async function contacts(db: Kysely<unknown>): Promise<void> {
  await inStatements(db, DROPS);
  await inStatements(db, withoutIndexes(INVOICED));
  await inStatements(db, TABLES);
  await inStatements(db, linkNow(REACHED));
  await inStatements(db, fill(REACHED));
  await inStatements(db, indexes(REACHED));
  await inStatements(db, triggers(REACHED));
}

const DROPS = `drop trigger link_is_followed on link;

drop trigger account_is_followed on account;

drop function link_is_followed();

drop function account_is_followed();

drop function follow_link(text, text);

drop view link_now`;

const TABLES = `alter table account add column search_contact text not null default '';

update account set search_contact = concat_ws(chr(10), lower(contact_email),
  (select string_agg(substr(number, 2), chr(10) order by number) from phone_line where account_id = account.id));

truncate link_row, link_count;

alter table link_row add column currency text collate "C" not null;

alter table link_count
  add column currency text collate "C" not null,
  drop constraint link_count_pkey,
  add primary key (main_id, standing_rank, payer, hidden, currency)`;
