import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Whether both sides were told that a request ends soon, and which are still to be. */
export const requestEnds = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link add column end_told boolean not null default false;

create index link_ending on link (expires_at) where state in ('proving', 'pending', 'confirm') and not end_told`,
  );
