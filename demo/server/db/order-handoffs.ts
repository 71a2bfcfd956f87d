import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Who went to the shop to order, and the key by which the way back is signed. */
export const orderHandoffs = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table signing_key (
  name text primary key,
  secret text not null
);

create table order_handoff (
  id text collate "C" primary key,
  main_id text not null references account (id),
  person_id text not null references person (id),
  state text not null check (state in ('open', 'placed', 'abandoned')),
  started_at timestamptz not null,
  nonce_hash text not null unique,
  return_to text not null,
  expires_at timestamptz not null,
  returned_at timestamptz,
  left_at timestamptz,
  wished jsonb,
  places_at timestamptz,
  placed_at timestamptz,
  link_id text references link (id),
  constraint order_handoff_placed check ((state = 'placed') = (link_id is not null and placed_at is not null))
);

create index order_handoff_of on order_handoff (main_id, started_at);

create index order_handoff_late on order_handoff (places_at) where places_at is not null`,
  );
