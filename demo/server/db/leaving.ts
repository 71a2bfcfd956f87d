import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Which side has planned the end of a link: the main account, or the account that leaves. */
export const leaving = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link
  add column leaving boolean not null default false,
  add constraint link_leaving check (not leaving or detach_on is not null)`,
  );
