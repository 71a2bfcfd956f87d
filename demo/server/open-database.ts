import { DataFolder } from './data-folder.js';
import { openServer, type Database } from './db/connect.js';
import { dropEverything } from './db/reset.js';
import type { StartOptions } from './options.js';
import { Refusal } from './refusal.js';

/** A database that is open, and how its folder is given back. */
export interface OpenedDatabase {
  db: Database;
  free: () => void;
}

/** Opens the database at DATABASE_URL, or the one of the data folder. */
export async function openDatabase({
  databaseUrl,
  data,
  reset,
}: Pick<StartOptions, 'databaseUrl' | 'data' | 'reset'>): Promise<OpenedDatabase> {
  if (databaseUrl !== undefined) {
    const db = openServer(databaseUrl);
    try {
      if (reset) await dropEverything(db);
      await db.selectNoFrom((row) => row.lit(1).as('one')).execute();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Refusal(`The database at DATABASE_URL cannot be used: ${reason || 'it does not answer'}.`);
    }
    return { db, free: () => undefined };
  }
  const folder = DataFolder.take(data);
  try {
    return { db: await folder.open(reset), free: () => folder.free() };
  } catch (error) {
    folder.free();
    throw error;
  }
}
