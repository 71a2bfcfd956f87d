import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Text messages beside mails: what waits, where the owner of a request is told so, and how many went to a number. */
export const textMessages = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table outbox
  add column channel text not null default 'mail' check (channel in ('mail', 'sms')),
  add column link_id text references link (id) on delete cascade;

alter table mailbox add column channel text not null default 'mail' check (channel in ('mail', 'sms'));

alter table link
  add column sms_to text,
  add column sms_state text check (sms_state in ('waiting', 'sent', 'not-delivered')),
  add column sms_at timestamptz,
  add constraint link_sms check ((sms_to is null) = (sms_state is null) and (sms_to is null) = (sms_at is null));

create table sms_log (
  id bigint generated always as identity primary key,
  person_id text not null references person (id),
  number_hash text not null,
  at timestamptz not null
);

create index sms_log_number on sms_log (number_hash, at);

create index sms_log_person on sms_log (person_id, at)`,
  );
