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
    await sql`create table kept.written (name text)`.execute(this.db);
    await sql`
      create function kept.note_written() returns trigger language plpgsql as $$
        begin
          insert into kept.written values (quote_ident(tg_table_name));
          return null;
        end
      $$`.execute(this.db);
    for (const { name, columns } of rows) {
      await sql.raw(`create table kept.${name} as select ${columns} from only ${name}`).execute(this.db);
      await sql
        .raw(
          `create trigger note_written after insert or update or delete or truncate on ${name} for each statement execute function kept.note_written()`,
        )
        .execute(this.db);
    }
    return rows;
  }

  /**
   * Only what was written to: the rest is as it was. As a replica, so that no trigger has a say, not the one that keeps
   * the log from being emptied either.
   */
  async #restore(tables: readonly Table[]): Promise<void> {
    const { rows } = await sql<{ name: string }>`select distinct name from kept.written`.execute(this.db);
    const names = new Set(rows.map(({ name }) => name));
    const written = tables.filter(({ name }) => names.has(name));
    if (written.length === 0) return;
    await this.db.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      for (const { name, columns } of written) {
        await sql.raw(`delete from only ${name}`).execute(transaction);
        await sql
          .raw(`insert into ${name} (${columns}) overriding system value select ${columns} from kept.${name}`)
          .execute(transaction);
      }
      await sql`delete from kept.written`.execute(transaction);
    });
    // What was deleted still lies about, and what lets the planner count from an index alone is gone.
    await sql
      .raw(`vacuum (analyze) kept.written, ${written.map(({ name }) => name).join(', ')}`)
      .execute(this.db);
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
