import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/server/db/connect.js';
import { migrate } from '../../demo/server/db/migrations.js';
import { inStatements } from '../../demo/server/db/statements.js';
import { BERLIN, intent, linkTo, validOrder } from '../../src/testing/backend-suite/steps.js';
import { drift } from './drift.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';
import { embeddedPostgres, type RealPostgres } from './real-postgres.js';

/** Lays the read model out in partitions by main account, with every key and index that it had. */
async function partition(db: Database): Promise<void> {
  const { rows } = await sql<{ definition: string }>`select indexdef as definition from pg_indexes
    where tablename = 'link_row' and indexname <> 'link_row_pkey'`.execute(db);
  const parts = [0, 1, 2, 3].map(
    (part) =>
      `create table link_row_${part} partition of link_row for values with (modulus 4, remainder ${part})`,
  );
  await inStatements(
    db,
    [
      'alter table link_row rename to link_row_whole',
      'create table link_row (like link_row_whole including defaults) partition by hash (main_id)',
      ...parts,
      'insert into link_row select * from link_row_whole',
      'drop table link_row_whole',
      'alter table link_row add primary key (main_id, id)',
      ...rows.map(({ definition }) => definition),
    ].join(';\n\n'),
  );
}

describe('a read model in partitions by main account', () => {
  let real: RealPostgres;
  let databases: Databases;
  let server: TestServer;
  let db: Database;

  beforeAll(async () => {
    real = await embeddedPostgres();
    databases = new Databases(async () => {
      const opened = await real.newDatabase();
      await migrate(opened);
      await partition(opened);
      return opened;
    });
    server = await testServer(databases);
    ({ db } = server.world);
  });
  afterAll(async () => {
    await databases.close();
    await real.stop();
  });

  it('is read and written as in one table', async () => {
    const main = await server.backendOf('main-owner');
    const before = await main.getSummary();
    const page = await main.listLinks({ sort: 'monthly', limit: 7, position: 20 });
    const found = await main.listLinks({ search: 'berlin', sort: 'city', limit: 1 });
    expect([page.items.length, page.position, found.total]).toEqual([7, 20, 2]);
    await main.placeOrder(await validOrder(main), intent());
    const { id, version } = await linkTo(main, BERLIN);
    await main.detach({ link: id, when: 'now', version }, intent());
    expect((await main.getSummary()).linked).toBe(before.linked);
    expect(await drift(db)).toEqual([]);
  });

  it('is asked in the one partition that has the main account', async () => {
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select id from link_row
      where main_id = 'a-100234' order by sort_name, id limit 50`.execute(db);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(new Set(plan.match(/on link_row_\d/g)).size).toBe(1);
  });
});
