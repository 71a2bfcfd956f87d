import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * In whose history each entry of the log stands: a row a reader, in the order of time. Who was told is settled when
 * the entry is made; entries from before stand in the history of who did it and whom it was done to.
 */
export const activity = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table audit_reader (
  account_id text not null,
  at timestamptz not null,
  entry_id bigint not null,
  link_id text,
  action text not null,
  person_id text,
  primary key (account_id, at, entry_id)
);

create index audit_reader_link on audit_reader (account_id, link_id, at, entry_id);

create temporary table told as select * from (values
  ('link-requested'), ('link-request-resent'), ('link-request-canceled'), ('link-request-accepted'),
  ('link-request-declined'), ('link-request-expired'), ('link-proven'), ('link-proof-failed'), ('link-refused'),
  ('linked'), ('detach-scheduled'), ('detach-undone'), ('detached'), ('order-placed'), ('check-resent'),
  ('address-confirmed'), ('address-code-wrong'), ('email-confirmed'), ('payer-changed'),
  ('payer-change-scheduled'), ('payer-change-undone'), ('invoice-references-set'), ('link-annotated'),
  ('account-opened'), ('account-left'), ('access-requested'), ('access-granted'), ('access-declined'),
  ('forwarding-changed')) as kinds (action);

insert into audit_reader (account_id, at, entry_id, link_id, action, person_id)
select account_id, at, id, details::jsonb ->> 'link', action, person_id from audit
where account_id is not null and action in (select action from told)
union
select subject_id, at, id, details::jsonb ->> 'link', action, person_id from audit
where subject_id is not null and action in (select action from told)
  and action not in ('link-annotated', 'invoice-references-set');

drop table told`,
  );
