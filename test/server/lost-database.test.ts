import { sql } from 'kysely';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { createApp } from '../../demo/server/app.js';
import { openServer, type Database } from '../../demo/server/db/connect.js';
import { prepare, worldOf } from '../../demo/server/open-world.js';
import { startSession } from '../../demo/server/sessions/sessions.js';
import { CHEAP, ORIGIN, START } from './harness.js';
import { embeddedPostgres, type RealPostgres } from './real-postgres.js';
import { requestFor } from './requests.js';

const MAIN = 'a-100234';

/** An app over a database, and what it logs. */
function serverOver(db: Database) {
  const logged: string[] = [];
  const world = worldOf(db, {
    origin: ORIGIN,
    clock: () => START,
    scrypt: CHEAP,
    log: (message) => logged.push(message),
  });
  return { app: createApp(world), world, logged };
}

async function expectUnavailable(response: Response): Promise<void> {
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: 'unavailable' });
}

describe('a database that goes away', () => {
  let real: RealPostgres;
  beforeAll(async () => {
    real = await embeddedPostgres();
  }, 60_000);
  afterAll(() => real.stop());

  it('is not there: the server answers that it is unavailable, and says why to its log', async () => {
    const port = await new Promise<number>((resolve) => {
      const probe = createServer().listen(0, () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    const db = openServer(`postgres://nobody@127.0.0.1:${port}/none`);
    const { app, logged } = serverOver(db);
    const response = await app.request(`${ORIGIN}/api/session`, {
      headers: { cookie: `__Host-session=${'x'.repeat(43)}` },
    });
    const id = response.headers.get('x-correlation-id');
    await expectUnavailable(response);
    expect(logged).toEqual([`Request ${id} failed`]);
    await db.destroy();
  });

  it('breaks off in the middle of a write: nothing is done, and the same key does it later', async () => {
    const db = await real.newDatabase();
    const { app, world } = serverOver(db);
    await prepare(world, () => demoSeed({ now: new Date(START).toISOString(), large: 0 }));
    const person = await db
      .selectFrom('person')
      .selectAll()
      .where('demo_role', '=', 'main-owner')
      .executeTakeFirstOrThrow();
    const cookie = `__Host-session=${await startSession(world, person)}`;
    const { path, init } = requestFor('placeOrder', MAIN);
    const order = () =>
      app.request(`${ORIGIN}${path}`, {
        ...init,
        headers: {
          ...init.headers,
          cookie,
          'account-context': MAIN,
          'content-type': 'application/json',
          'x-requested-with': 'test',
        },
      });

    const orders = () => db.selectFrom('product_order').select('id').execute();
    const before = await orders();
    // The order waits for this lock in the middle of its transaction.
    const lock = await db.startTransaction().execute();
    await sql`lock table product_order in exclusive mode`.execute(lock);
    const answer = order();
    const ended = async () => {
      const { rows } = await sql<{ ended: boolean }>`select pg_terminate_backend(pid) as ended
        from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
      return rows.length;
    };
    await expect.poll(ended, { timeout: 10_000 }).toBe(1);
    await expectUnavailable(await answer);
    await lock.rollback().execute();

    expect(await orders()).toEqual(before);
    expect((await order()).status).toBe(201);
    expect(await orders()).toHaveLength(before.length + 1);
    await db.destroy();
  }, 30_000);
});
