import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Who wants to be told what became of an order in the shop: kept until they are. */
export const orderSearches = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table order_search (
  handoff_id text collate "C" not null references order_handoff (id),
  person_id text not null references person (id),
  language text not null check (language in ('en', 'de')),
  asked_at timestamptz not null,
  until timestamptz not null,
  primary key (handoff_id, person_id)
);

create index order_search_ending on order_search (until)`,
  );
