import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { openDatabase } from '../../demo/server/open-database.js';
import { prepare, worldOf } from '../../demo/server/open-world.js';
import { CHEAP, ORIGIN, START } from './harness.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'elements-audit-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Runs the command as a person would. */
function run(...args: string[]): Promise<{ code: number | null; said: string }> {
  const script = join(root, 'demo/server/verify-audit.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, said })));
}

async function inDatabase(work: (db: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<unknown>) {
  const { db, free } = await openDatabase({ data, databaseUrl: undefined, reset: false });
  await work(db);
  await db.destroy();
  free();
}

describe('npm run audit:verify', () => {
  it('says that the log is whole, and which entry somebody has changed', { timeout: 90_000 }, async () => {
    await inDatabase((db) =>
      prepare(worldOf(db, { origin: ORIGIN, clock: () => START, scrypt: CHEAP }), () =>
        demoSeed({ now: new Date(START).toISOString(), large: 0 }),
      ),
    );
    const whole = await run('--data', data);
    expect(whole.said).toMatch(/^The log is whole: \d+ entries, the last one is [0-9a-f]{64}\.$/m);
    expect(whole.code).toBe(0);

    await inDatabase((db) =>
      db.transaction().execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        await sql`update audit set person_id = 'p-nobody' where id = 7`.execute(transaction);
      }),
    );
    expect(await run('--data', data)).toEqual({
      code: 1,
      said: 'The log was changed: entry 7 does not follow the 6 whole entries before it.\n',
    });
    expect((await run('--data', data, '--reset')).code).toBe(2);
  });
});
