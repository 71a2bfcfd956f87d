import { sql, type Kysely } from 'kysely';
import { fillDrift } from './drift.js';
import { KEEPING } from './later-numbers.js';
import { fill, indexes, withoutIndexes } from './read-model.js';
import { inStatements } from './statements.js';

const FOLLOWED = ['link', 'account'] as const;

/**
 * Writes links at once: what follows them is made anew in the end, and in one go; where there are many, its indexes
 * are made after it.
 */
export async function unfollowed<DB>(
  db: Kysely<DB>,
  write: () => Promise<void>,
  { many }: { many: boolean },
): Promise<void> {
  for (const table of FOLLOWED)
    for (const trigger of ['is_followed', 'drifts'])
      await sql.raw(`alter table ${table} disable trigger ${table}_${trigger}`).execute(db);
  await write();
  await inStatements(db, `delete from link_row;\n\ndelete from link_count`);
  if (many) {
    await sql`set local maintenance_work_mem = '256MB'`.execute(db);
    await inStatements(db, withoutIndexes(KEEPING));
  }
  await inStatements(db, fill(KEEPING));
  if (many) await inStatements(db, indexes(KEEPING));
  await fillDrift(db);
  for (const table of FOLLOWED)
    for (const trigger of ['is_followed', 'drifts'])
      await sql.raw(`alter table ${table} enable trigger ${table}_${trigger}`).execute(db);
}
