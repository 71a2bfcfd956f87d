import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Rows for accounts that a person administers: linked at once, for what whoever pays has confirmed of all of them. */
export const ownBulkRows = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table bulk_link add column consent jsonb;

alter table bulk_row
  drop constraint bulk_row_kind_check,
  add constraint bulk_row_kind_check check (kind in ('link', 'own', 'order')),
  drop constraint bulk_row_state_check,
  add constraint bulk_row_state_check check (state in ('ready', 'invalid', 'duplicate', 'self', 'already-linked', 'already-requested', 'obstacle', 'limit', 'requested', 'linked', 'ordered', 'refused'))`,
  );
