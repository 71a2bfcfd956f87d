import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { openDatabase } from './open-database.js';
import { prepare, worldOf } from './open-world.js';
import { readOptions } from './options.js';
import { Refusal } from './refusal.js';

const say = (message: string): void => void process.stdout.write(`${message}\n`);

/** Plants the demo into the database that `npm start` with the same options will use, and ends. */
async function seed(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const { accounts, large } = options;
  const { db, free } = await openDatabase(options);
  const started = performance.now();
  try {
    const world = worldOf(db, { origin: options.publicUrl ?? `http://localhost:${options.port}` });
    const fresh = await prepare(world, () => demoSeed({ now: new Date().toISOString(), large }), {
      accounts,
      tell: say,
    });
    if (!fresh) throw new Refusal('The database is not empty: start afresh with --reset.');
    const { planted } = await db
      .selectFrom('account')
      .select((row) => row.fn.countAll<number>().as('planted'))
      .executeTakeFirstOrThrow();
    say(`${planted} accounts in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } finally {
    await db.destroy();
    free();
  }
}

seed().catch((error: unknown) => {
  if (error instanceof Refusal) process.stderr.write(`${error.message}\n`);
  else console.error(error);
  process.exitCode = 1;
});
