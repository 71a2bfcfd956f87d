import { sql } from 'kysely';
import { openEmbedded, type Database } from '../../demo/server/db/connect.js';
import { migrate } from '../../demo/server/db/migrations.js';

/** A table of ours, and its columns that are written. */
interface Table {
  name: string;
  columns: string;
}

/** A migrated database, which can be brought back to what was kept of it. */
export class LentDatabase {
  readonly db: Database;
  /** What was kept; undefined while nothing is. */
  #kept: readonly Table[] | undefined;

  constructor(db: Database) {
    this.db = db;
  }

  /** Fills it the first time, and from then on brings back what it was filled with: a copy costs far less. */
  async fill(first: () => Promise<unknown>): Promise<void> {
    if (this.#kept) return this.#restore(this.#kept);
    await first();
    this.#kept = await this.#keep();
  }

  async #keep(): Promise<readonly Table[]> {
    const { rows } = await sql<Table>`
      select quote_ident(table_name) as name,
        string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
      from information_schema.columns
      join pg_tables on schemaname = table_schema and tablename = table_name
      where table_schema = current_schema() and table_name not like 'kysely%' and is_generated = 'NEVER'
      group by table_name`.execute(this.db);
    await sql`create schema kept`.execute(this.db);
    for (const { name, columns } of rows)
      await sql.raw(`create table kept.${name} as select ${columns} from only ${name}`).execute(this.db);
    return rows;
  }

  /** As a replica, so that no trigger has a say: not the one that keeps the log from being emptied either. */
  async #restore(tables: readonly Table[]): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      await sql.raw(`truncate ${tables.map(({ name }) => name).join(', ')}`).execute(transaction);
      for (const { name, columns } of tables)
        await sql
          .raw(`insert into ${name} (${columns}) overriding system value select ${columns} from kept.${name}`)
          .execute(transaction);
    });
    // What lets the planner count from an index alone goes with what is emptied.
    await sql`vacuum (analyze) link_row, link_count`.execute(this.db);
  }
}

/** Lends databases: a world takes one for as long as it lives, and leaves it to the next one. */
export class Databases {
  readonly #open: () => Promise<Database>;
  readonly #free: LentDatabase[] = [];
  readonly #all: LentDatabase[] = [];

  constructor(open: () => Promise<Database> = () => openEmbedded()) {
    this.#open = open;
  }

  /** Opens databases ahead, which takes longer than a test may. */
  async ready(count = 1): Promise<void> {
    while (this.#all.length < count) this.#free.push(await this.#next());
  }

  async lend(): Promise<LentDatabase> {
    return this.#free.pop() ?? this.#next();
  }

  giveBack(database: LentDatabase): void {
    this.#free.push(database);
  }

  async close(): Promise<void> {
    for (const { db } of this.#all) await db.destroy();
  }

  async #next(): Promise<LentDatabase> {
    const db = await this.#open();
    await migrate(db);
    const database = new LentDatabase(db);
    this.#all.push(database);
    return database;
  }
}
