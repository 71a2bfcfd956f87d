import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { createApp } from '../../demo/server/app.js';
import { openServer, type Database } from '../../demo/server/db/connect.js';
import { settleWhatIsDue } from '../../demo/server/links/due.js';
import { deliver } from '../../demo/server/mail/outbox.js';
import { prepare, worldOf } from '../../demo/server/open-world.js';
import { startSession } from '../../demo/server/sessions/sessions.js';
import type { World } from '../../demo/server/world.js';
import { CHEAP, ORIGIN, START } from './harness.js';
import { embeddedPostgres, type RealPostgres } from './real-postgres.js';
import { newKey, requestFor } from './requests.js';

const MAIN = 'a-100234';
let real: RealPostgres;
let worlds: World[];
let cookie: string;

/** What a process has to itself: connections, limits, and what it knows to be under way. */
const processOver = (db: Database, now = START): World =>
  worldOf(db, { origin: ORIGIN, clock: () => now, scrypt: CHEAP });

beforeAll(async () => {
  real = await embeddedPostgres();
  const url = await real.newUrl();
  worlds = [processOver(openServer(url)), processOver(openServer(url))];
  await prepare(worlds[0]!, () => demoSeed({ now: new Date(START).toISOString(), large: 0 }));
  const anna = await worlds[0]!.db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', 'p-anna-petersen')
    .executeTakeFirstOrThrow();
  cookie = `__Host-session=${await startSession(worlds[0]!, anna)}`;
}, 60_000);
afterAll(async () => {
  await Promise.all(worlds.map(({ db }) => db.destroy()));
  await real.stop();
});

const ask = (
  world: World,
  { path, init }: ReturnType<typeof requestFor>,
  key = newKey(),
): Promise<Response> => {
  const headers = {
    ...init.headers,
    cookie,
    'idempotency-key': key,
    'account-context': MAIN,
    'x-requested-with': 'test',
    'content-type': 'application/json',
  };
  return Promise.resolve(createApp(world).request(`${ORIGIN}${path}`, { ...init, headers }));
};

describe('several processes on one database', () => {
  it('send each mail once', async () => {
    const [one, other] = worlds as [World, World];
    await one.db
      .insertInto('outbox')
      .values(
        Array.from({ length: 40 }, (_, index) => ({
          message_id: `<several-${index}@x.example>`,
          recipient: 'somebody@x.example',
          subject: 'x',
          body_text: 'x',
          body_html: 'x',
          created_at: new Date(START).toISOString(),
          next_at: new Date(START).toISOString(),
        })),
      )
      .execute();
    const sent: string[] = [];
    const transport = async ({ messageId }: { messageId: string }) => {
      if (messageId.startsWith('<several-')) sent.push(messageId);
      await new Promise((resolve) => setTimeout(resolve, 1));
    };
    await Promise.all([deliver(one, transport), deliver(other, transport), deliver(other, transport)]);
    expect(sent).toHaveLength(40);
    expect(new Set(sent).size).toBe(40);
  });

  it('do a write once, whichever gets it, and answer the same', async () => {
    const orders = async () => {
      const { rows } = await sql<{ count: number }>`select count(*) from product_order`.execute(
        worlds[0]!.db,
      );
      return rows[0]!.count;
    };
    const before = await orders();
    const key = newKey();
    const answers = await Promise.all(
      [0, 1, 0, 1].map((index) => ask(worlds[index]!, requestFor('placeOrder', MAIN), key)),
    );
    const bodies = await Promise.all(
      answers.filter(({ status }) => status === 201).map((each) => each.text()),
    );
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(new Set(bodies).size).toBe(1);
    expect(await orders()).toBe(before + 1);
  });

  it('tell of a write that another one is working on', async () => {
    const [one, other] = worlds as [World, World];
    const key = newKey();
    const state = async () => {
      const response = await ask(other, requestFor('getOutcome', MAIN, { key }));
      return ((await response.json()) as { state: string }).state;
    };
    expect(await state()).toBe('unknown');
    // The write waits for its main account, which somebody else holds.
    const held = await one.db.startTransaction().execute();
    await sql`select 1 from account where id = ${MAIN} for update`.execute(held);
    const write = ask(one, requestFor('placeOrder', MAIN), key);
    while ((await state()) !== 'running') await new Promise((resolve) => setTimeout(resolve, 5));
    await held.commit().execute();
    expect((await write).status).toBe(201);
    expect(await state()).toBe('succeeded');
  });

  it('end what is due once', async () => {
    const later = START + 40 * 86_400_000;
    const due = worlds.map(({ db }) => processOver(db, later));
    await Promise.all([...due, ...due].map((world) => settleWhatIsDue(world)));
    const { rows } = await sql<{ details: string; count: number }>`select details, count(*) from audit
      where action in ('detached', 'link-request-expired') group by 1 having count(*) > 1`.execute(
      worlds[0]!.db,
    );
    expect(rows).toEqual([]);
  });
});
