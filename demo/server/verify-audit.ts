import { sql } from 'kysely';
import { verify } from './audit.js';
import { openDatabase } from './open-database.js';
import { readOptions } from './options.js';
import { Refusal } from './refusal.js';

const say = (message: string): void => void process.stdout.write(`${message}\n`);

/**
 * Checks that nobody has changed the log of the database that `npm start` with the same options uses. Ends with 0 when
 * it is whole, 1 when it is not, and 2 when it could not be read. It changes nothing.
 */
async function verifyAudit(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.reset) throw new Refusal('--reset would remove what is to be checked.');
  const { db, free } = await openDatabase(options);
  try {
    const { rows } = await sql<{ log: string | null }>`select to_regclass('audit')::text as log`.execute(db);
    if (!rows[0]?.log)
      throw new Refusal('There is no log in this database: nothing was ever started with it.');
    const { entries, broken, last } = await verify(db, (checked) => say(`${checked} entries checked …`));
    if (broken === null) say(`The log is whole: ${entries} entries, the last one is ${last}.`);
    else {
      say(`The log was changed: entry ${broken} does not follow the ${entries} whole entries before it.`);
      process.exitCode = 1;
    }
  } finally {
    await db.destroy();
    free();
  }
}

verifyAudit().catch((error: unknown) => {
  if (error instanceof Refusal) process.stderr.write(`${error.message}\n`);
  else console.error(error);
  process.exitCode = 2;
});
