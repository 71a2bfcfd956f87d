import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Systems that are told what happens, and what each was told and is to be told. */
export const eventSubscriptions = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table event_subscription (
  id text primary key,
  account_id text not null references account (id),
  callback text not null,
  groups text[] not null,
  secret text not null,
  old_secret text,
  old_secret_until timestamptz,
  paused_at timestamptz,
  stopped_at timestamptz,
  failing_since timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  revision integer not null default 1,
  check ((old_secret is null) = (old_secret_until is null))
);

create index event_subscription_account on event_subscription (account_id, created_at);

create table event_delivery (
  id text primary key,
  number bigint generated always as identity,
  subscription_id text not null references event_subscription (id) on delete cascade,
  entry_id bigint,
  kind text not null,
  at timestamptz not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  attempts integer not null default 0,
  tried_at timestamptz,
  next_at timestamptz,
  status integer,
  problem text,
  check ((state = 'waiting') = (next_at is not null))
);

create index event_delivery_due on event_delivery (next_at) where state = 'waiting';

create index event_delivery_of on event_delivery (subscription_id, number desc);

create index event_delivery_age on event_delivery (at)`,
  );
