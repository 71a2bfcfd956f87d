import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** What both sides saw of an account when its link ended: a package of the joint time is made from it. */
export const partings = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table parting (
  link_id text primary key references link (id) on delete cascade,
  shared jsonb not null
)`,
  );
