import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Who shows in an identity app who they are and where. One at a time for an account. */
export const identifications = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table identification (
  id text collate "C" primary key,
  account_id text not null references account (id),
  link_id text not null references link (id),
  person_id text not null references person (id),
  state text not null check (state in ('waiting', 'in-progress', 'done', 'aborted', 'expired', 'refused')),
  refusal text,
  nonce_hash text not null unique,
  return_to text not null,
  language text not null check (language in ('en', 'de')),
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint identification_ended check ((state in ('waiting', 'in-progress')) = (ended_at is null)),
  constraint identification_refused check ((state = 'refused') = (refusal is not null))
);

create unique index identification_one_open on identification (account_id) where ended_at is null;

create index identification_of on identification (account_id, started_at);

create index identification_expiring on identification (expires_at) where ended_at is null`,
  );
