import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** How an account looks to whoever works in it, and how often that was changed. */
export const branding = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table account
  add column branding jsonb,
  add column branded integer not null default 1`,
  );
