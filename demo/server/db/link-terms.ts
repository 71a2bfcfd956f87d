import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** From when until when a link holds, and when the main account begins to pay. */
export const linkTerms = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link
  add column start_on date,
  add column end_on date,
  add column extend_by smallint check (extend_by in (1, 3, 6, 12)),
  add column pay_from text check (pay_from in ('now', 'period-end')),
  add constraint link_term check ((end_on is not null or extend_by is null) and (start_on is null or end_on is null or start_on < end_on))`,
  );
