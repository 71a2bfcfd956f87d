import type { Kysely } from 'kysely';
import { DEMO_OFFER } from '../../../src/backend/memory/demo-offer.js';
import { inStatements } from './statements.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * What is sold, as data: each state of it from when on it counts. What was in the code until now is its first state.
 * And files that orders come with.
 */
export const ordering = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table offer (
  valid_from timestamptz primary key,
  content jsonb not null
);

insert into offer (valid_from, content) values ('2020-01-01T00:00:00Z', ${quoted(JSON.stringify(DEMO_OFFER))}::jsonb);

create table order_document (
  id text primary key,
  main_id text not null references account (id),
  account_id text references account (id),
  file_name text not null,
  media_type text not null,
  bytes bytea not null,
  sent_by text not null,
  sent_at timestamptz not null
);

alter table product_order add column owner jsonb;

create index order_document_waiting on order_document (main_id, sent_at) where account_id is null;

create index order_document_account on order_document (account_id) where account_id is not null`,
  );
