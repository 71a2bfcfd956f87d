import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Rows whose account both sides have agreed to link from a later day on. */
export const laterBulkRows = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table bulk_row
  drop constraint bulk_row_state_check,
  add constraint bulk_row_state_check check (state in ('ready', 'invalid', 'duplicate', 'self', 'already-linked', 'already-requested', 'obstacle', 'limit', 'requested', 'linked', 'scheduled', 'ordered', 'refused'))`,
  );
