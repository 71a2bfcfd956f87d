import { sql, type Kysely } from 'kysely';

/** Runs statements one by one; an empty line follows the semicolon of each. */
export async function inStatements<DB>(db: Kysely<DB>, statements: string): Promise<void> {
  for (const statement of statements.split(';\n\n')) await sql.raw(statement).execute(db);
}
