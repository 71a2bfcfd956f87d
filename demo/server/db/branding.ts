import type { Generated, Kysely } from 'kysely';
import type { ShownTheme } from '../../../src/domain/branding.js';
import type { Json } from './json.js';
import { inStatements } from './statements.js';

/** What is kept with an account about how it looks. */
export interface BrandingColumns {
  /** null: as the page. */
  branding: Json<ShownTheme> | null;
  /** How often that was changed. */
  branded: Generated<number>;
}

/** How an account looks to whoever works in it, and how often that was changed. */
export const branding = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table account
  add column branding jsonb,
  add column branded integer not null default 1`,
  );
