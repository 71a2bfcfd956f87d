import { sql } from 'kysely';
import type { Database } from './connect.js';

/** Removes everything that the migrations have made, and nothing else of the database. */
export async function dropEverything(db: Database): Promise<void> {
  // A view until the fifth migration, a table since.
  const { rows } = await sql<{ kind: string }>`select relkind as kind from pg_class
    where oid = to_regclass('link_row')`.execute(db);
  await sql`drop view if exists link_now, drift_now`.execute(db);
  if (rows[0]?.kind === 'v') await sql`drop view link_row`.execute(db);
  for (const table of [
    ...(rows[0]?.kind === 'v' ? [] : ['link_row']),
    'link_count',
    'invoice_account',
    'invoice',
    'invoice_run',
    'bulk_row',
    'bulk_link',
    'event_delivery',
    'event_subscription',
    'audit_reader',
    'audit',
    'letter',
    'mailbox',
    'outbox',
    'idempotency',
    'identification',
    'order_search',
    'order_handoff',
    'signing_key',
    'product_order',
    'order_approval',
    'quote_link',
    'quote',
    'order_draft',
    'order_document',
    'offer',
    'access_request',
    'objection',
    'access_grant',
    'phone_line',
    'activity',
    'drift',
    'unreachable_address',
    'account_check',
    'open_item',
    'contract',
    'parting',
    'main_swap',
    'flattening_row',
    'flattening',
    'main_move',
    'link_extension',
    'session',
    'link_sign_in',
    'link',
    'request_log',
    'membership',
    'credential',
    'second_factor',
    'sms_log',
    'person',
    'account',
    'kysely_migration',
    'kysely_migration_lock',
  ])
    await sql`drop table if exists ${sql.table(table)} cascade`.execute(db);
  for (const sequence of ['order_number', 'customer_number', 'quote_number'])
    await sql`drop sequence if exists ${sql.table(sequence)}`.execute(db);
  for (const name of [
    'audit_is_final',
    'invoice_is_final',
    'link_is_followed',
    'account_is_followed',
    'link_has_moved',
    'move_was_decided',
    'link_of_flattening_ended',
    'link_drifts',
    'account_drifts',
    'check_drifts',
    'address_drifts',
    'contracts_follow',
    'contract_drifts',
  ])
    await sql`drop function if exists ${sql.ref(name)}()`.execute(db);
  await sql`drop function if exists follow_link(text, text), follow_drift(text, text), account_drifts(text)`.execute(
    db,
  );
}
