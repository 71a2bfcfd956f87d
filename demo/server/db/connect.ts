import { PGlite, types } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import {
  CompiledQuery,
  Kysely,
  PGliteDialect,
  PostgresDialect,
  type DatabaseConnection,
  type Driver,
  type PGliteDialectConfig,
} from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.js';

export type Database = Kysely<Schema>;

/** How values of the database are read: points in time and days as ISO 8601, big integers as numbers. */
const readers: Record<number, (text: string) => unknown> = {
  [types.TIMESTAMPTZ]: (text) => new Date(text.replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
  [types.DATE]: (text) => text,
  [types.INT8]: Number,
};

/**
 * What the planner is told: a page of an index costs little more than the next one, as on today's disks, and a
 * question of a moment is not worth several processes.
 */
const PLANNER = 'set random_page_cost = 1.1; set max_parallel_workers_per_gather = 0; set jit = off';

/** Opens PostgreSQL inside this process: in a folder, or in memory where none is given. */
export async function openEmbedded(folder?: string): Promise<Database> {
  const pglite = await PGlite.create({
    ...(folder !== undefined && { dataDir: folder }),
    parsers: readers,
    extensions: { pg_trgm, btree_gin },
  });
  await pglite.exec(PLANNER);
  return new Kysely<Schema>({ dialect: new QueuedPGliteDialect({ pglite }) });
}

/** Connects to a PostgreSQL server. `told` is shown each query, for whoever looks at plans. */
export function openServer(url: string, told?: (query: CompiledQuery) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    types: {
      getTypeParser: ((id: number, format?: 'text' | 'binary'): unknown =>
        readers[id] ?? pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while it idles is replaced by the pool.
  pool.on('error', () => undefined);
  // One that breaks while it is used rejects its query: that is enough, and no reason for the process to end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const onCreateConnection = async (connection: DatabaseConnection) => {
    await connection.executeQuery(CompiledQuery.raw(PLANNER));
  };
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool, onCreateConnection }),
    ...(told && { log: ({ query }) => told(query) }),
  });
}

/** SQLSTATEs of a server that goes down, starts, or takes nobody more; and what the network answers instead. */
const LOST =
  /^(08...|57P0[1235]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What the driver says without a code. */
const LOST_IN_WORDS = /^Connection terminated|^timeout exceeded when trying to connect$|is not queryable$/;

/** Whether the database could not be reached, or went away in the middle. */
export const isConnectionLost = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  ('code' in thrown && typeof thrown.code === 'string'
    ? LOST.test(thrown.code)
    : LOST_IN_WORDS.test(thrown.message));

/**
 * PGlite has one connection. Kysely's driver hands it to everybody at once, so that a query could slip into
 * the transaction of another request: here each waits for its turn.
 */
class QueuedPGliteDialect extends PGliteDialect {
  constructor(config: PGliteDialectConfig) {
    super(config);
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const waiting: (() => void)[] = [];
    let taken = false;
    const acquire = driver.acquireConnection.bind(driver);
    const release = driver.releaseConnection.bind(driver);
    driver.acquireConnection = async (options): Promise<DatabaseConnection> => {
      if (taken) await new Promise<void>((resolve) => waiting.push(resolve));
      taken = true;
      return acquire(options);
    };
    driver.releaseConnection = async (connection, options) => {
      await release(connection, options);
      const next = waiting.shift();
      if (next) next();
      else taken = false;
    };
    return driver;
  }
}
