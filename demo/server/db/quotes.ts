import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Prices and terms of orders that are not placed yet, and the links that lead to them. */
export const quotes = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create sequence quote_number start 10001;

create table quote (
  id text collate "C" primary key,
  number text not null unique,
  account_id text not null references account (id),
  made_by text not null references person (id),
  state text not null check (state in ('open', 'ordered', 'withdrawn', 'renewed')),
  content json not null,
  configuration json not null,
  product json not null,
  lines json not null,
  monthly_amount integer not null,
  once_amount integer not null,
  currency text not null,
  terms_version text not null,
  made_at timestamptz not null,
  valid_until timestamptz not null,
  mailed_to text,
  mailed_at timestamptz,
  renewed_as text references quote (id),
  link_id text references link (id),
  version integer not null default 1,
  constraint quote_ordered check ((state = 'ordered') = (link_id is not null)),
  constraint quote_renewed check ((state = 'renewed') = (renewed_as is not null))
);

create index quote_of on quote (account_id, valid_until desc);

create index quote_link_id on quote (link_id) where link_id is not null;

create table quote_link (
  token_hash text primary key,
  quote_id text not null references quote (id) on delete cascade,
  made_by text not null references person (id),
  made_at timestamptz not null,
  mailed boolean not null
);

create index quote_link_mailed on quote_link (made_by, made_at) where mailed`,
  );
