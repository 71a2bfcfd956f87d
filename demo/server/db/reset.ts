import { sql } from 'kysely';
import type { Database } from './connect.js';

/** Removes everything that the migrations have made, and nothing else of the database. */
export async function dropEverything(db: Database): Promise<void> {
  await sql`drop view if exists link_row`.execute(db);
  for (const table of [
    'audit',
    'letter',
    'mailbox',
    'outbox',
    'idempotency',
    'product_order',
    'phone_line',
    'activity',
    'account_check',
    'session',
    'link',
    'request_log',
    'credential',
    'person',
    'account',
    'kysely_migration',
    'kysely_migration_lock',
  ])
    await sql`drop table if exists ${sql.table(table)} cascade`.execute(db);
  for (const sequence of ['order_number', 'customer_number'])
    await sql`drop sequence if exists ${sql.table(sequence)}`.execute(db);
  await sql`drop function if exists audit_is_final()`.execute(db);
}
