import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Rights that people ask the administrators of their account for: one open question a person and right. */
export const accessRequests = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table access_request (
  id text primary key,
  account_id text not null references account (id),
  person_id text not null references person (id),
  asked_right text not null,
  message text not null,
  state text not null check (state in ('open', 'granted', 'declined')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  check ((state = 'open') = (answered_at is null))
);

create unique index access_request_open on access_request (person_id, asked_right) where state = 'open';

create index access_request_account on access_request (account_id, asked_at desc)`,
  );
