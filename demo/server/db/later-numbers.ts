import type { Kysely } from 'kysely';
import { REACHED } from './contacts.js';
import { linkNow, triggers, type Shape } from './read-model.js';
import { inStatements } from './statements.js';

/**
 * The read model in which an account is not found by a telephone number that it keeps from its main account. What rows
 * and indexes have is the same as before.
 */
export const KEEPING: Shape = {
  ...REACHED,
  search: (given) =>
    REACHED.search(given).replace(
      'a.search_contact',
      `case when l.keeps_after is null then a.search_contact else concat_ws(chr(10), lower(a.contact_email),
        (select string_agg(substr(seen.number, 2), chr(10) order by seen.number) from phone_line seen
          where seen.account_id = a.id and seen.assigned_on <= l.keeps_after)) end`,
    ),
  followed: { ...REACHED.followed, link: [...REACHED.followed.link, 'keeps_after'] },
};

/**
 * Since when numbers are assigned, and after which day an account keeps those that it gets. What is there already counts
 * as there since the account is: nobody loses sight of a number because its day was never written down.
 */
export async function laterNumbers(db: Kysely<unknown>): Promise<void> {
  await inStatements(db, TABLES);
  await inStatements(db, DROPS);
  await inStatements(db, linkNow(KEEPING));
  await inStatements(db, triggers(KEEPING));
}

const TABLES = `alter table phone_line add column assigned_on date;

update phone_line set assigned_on = account.customer_since from account where account.id = phone_line.account_id;

alter table phone_line alter column assigned_on set not null;

alter table link add column keeps_after date;

alter table audit_reader add column phone text;

update audit_reader set phone = audit.details::jsonb ->> 'phone' from audit
where audit.id = audit_reader.entry_id and audit.action = 'forwarding-changed'`;

const DROPS = `drop trigger link_is_followed on link;

drop trigger account_is_followed on account;

drop function link_is_followed();

drop function account_is_followed();

drop function follow_link(text, text);

drop view link_now`;
