import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Which accounts want a fresh confirmation, when a session was confirmed and how, and the devices that show codes. */
export const stepUp = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table account add column step_up boolean not null default false;

alter table session
  add column auth_time timestamptz not null default now(),
  add column acr text not null default 'password' check (acr in ('password', 'code'));

alter table session alter column auth_time drop default;

create table second_factor (
  person_id text primary key references person (id) on delete cascade,
  secret text not null check (secret ~ '^[A-Z2-7]{16,}$'),
  used_step bigint not null default 0,
  wrong integer not null default 0,
  locked_until timestamptz
)`,
  );
