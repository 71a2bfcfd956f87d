import { afterAll, beforeAll, describe, it } from 'vitest';
import { describeBackend } from '../../src/testing/describe-backend.js';
import { Databases } from './databases.js';
import { testServer } from './harness.js';
import { embeddedPostgres, otherPostgres, type RealPostgres } from './real-postgres.js';

function describeOn(name: string, start: () => Promise<RealPostgres>): void {
  let server: Promise<RealPostgres> | undefined;
  const databases = new Databases(async () => {
    server ??= start();
    return (await server).newDatabase();
  });

  beforeAll(() => databases.ready(2));

  describeBackend(`The reference server on ${name}`, () => testServer(databases), {
    describe,
    it,
    after: afterAll,
    advances: true,
  });

  afterAll(async () => {
    await databases.close();
    await (await server)?.stop();
  });
}

describeOn('a real PostgreSQL', embeddedPostgres);

const other = otherPostgres();
if (other) describeOn('another PostgreSQL', other);
