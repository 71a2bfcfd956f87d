import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { embeddedPostgres } from '../server/real-postgres.js';
import { exportAll, load } from './measure.js';
import { markdown, type Result } from './report.js';
import { seed, startOn, type Where } from './servers.js';

/**
 * Loads the reference server over a large account, on this machine alone, and writes what it measured:
 * `npm run load`, with `--only postgresql|pglite`, `--large N`, `--accounts N`, `--requests N` and `--connections N`.
 * A database that has been planted before is given by LOAD_DATABASE_URL, a folder by LOAD_DATA.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    large: { type: 'string', default: '100000' },
    accounts: { type: 'string', default: '1000000' },
    requests: { type: 'string', default: '3000' },
    connections: { type: 'string', default: '4' },
  },
});
const large = Number(values.large);
const accounts = Number(values.accounts);
/** Bounded, whatever is asked for. */
const amount = Math.min(Number(values.requests), 20_000);
const connections = Math.min(Number(values.connections), 32);

const say = (message: string): void => void process.stdout.write(`${message}\n`);

async function measure(name: string, file: string, where: Where, processes: number, planted: number | null) {
  const servers = await Promise.all(Array.from({ length: processes }, () => startOn(where)));
  try {
    await load(servers, { large, amount: 600, connections });
    const measured = await load(servers, { large, amount, connections });
    const result: Result = {
      name,
      command: 'npm run load',
      processes,
      connections,
      accounts,
      large,
      seed: planted,
      load: measured,
      file: await exportAll(servers[0]!),
      machine: {
        cores: cpus().length,
        node: process.versions.node,
        busy: Math.round(loadavg()[0]! * 10) / 10,
      },
    };
    const target = fileURLToPath(new URL(`results/${file}.json`, import.meta.url));
    writeFileSync(target, `${JSON.stringify(result, undefined, 2)}\n`);
    say(markdown(result));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function onPostgres(): Promise<void> {
  const given = process.env.LOAD_DATABASE_URL;
  const real = given === undefined ? await embeddedPostgres() : undefined;
  try {
    const where = { url: given ?? (await real!.newUrl()) };
    const planted = given === undefined ? Math.round(await seed(where, large, accounts)) : null;
    await measure('PostgreSQL 18, one process', 'postgresql', where, 1, planted);
    await measure('PostgreSQL 18, two processes', 'postgresql-two-processes', where, 2, planted);
  } finally {
    await real?.stop();
  }
}

async function onPglite(): Promise<void> {
  const given = process.env.LOAD_DATA;
  const folder = given ?? mkdtempSync(join(tmpdir(), 'elements-load-'));
  try {
    const planted = given === undefined ? Math.round(await seed({ folder }, large, accounts)) : null;
    await measure('PGlite, in the server’s process', 'pglite', { folder }, 1, planted);
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

if (values.only !== 'pglite') await onPostgres();
if (values.only !== 'postgresql') await onPglite();
