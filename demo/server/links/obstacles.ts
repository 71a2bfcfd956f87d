import { sql } from 'kysely';
import type { Obstacle } from '../../../src/domain/candidate.js';
import { LINKED } from '../../../src/domain/link.js';
import { linkObstacle } from '../../../src/domain/rules.js';
import type { Database } from '../db/connect.js';
import type { AccountRow } from '../db/schema.js';
import { placeOf } from './change.js';

/** An account, as far as the rules of linking need it. */
export type Standing = Pick<AccountRow, 'id' | 'role' | 'status' | 'main_id'>;

/** Of some accounts those that are on a main account's collective invoice, and nothing else. */
export async function onInvoiceOnly(
  db: Database,
  mainId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const links = await db
    .selectFrom('link')
    .select('account_id')
    .where(sql<boolean>`account_id = any(${ids}::text[])`)
    .where('main_id', '=', mainId)
    .where('state', 'in', LINKED)
    .where('joined_by', '=', 'collective-invoice')
    .execute();
  return new Set(links.flatMap(({ account_id }) => account_id ?? []));
}

/** The main accounts that some accounts will belong to: both have agreed, and the day is yet to come. */
async function promisesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const links = await db
    .selectFrom('link')
    .select(['account_id', 'main_id'])
    .where(sql<boolean>`account_id = any(${ids}::text[])`)
    .where('state', '=', 'scheduled')
    .execute();
  return new Map(links.map(({ account_id, main_id }) => [account_id!, main_id]));
}

/** The rules that forbid accounts to become secondary accounts of another, however many are asked about, by account. */
export async function obstaclesOf(
  db: Database,
  main: AccountRow,
  accounts: readonly Standing[],
): Promise<Map<string, Obstacle>> {
  const belonging = accounts.filter(({ main_id }) => main_id === main.id).map(({ id }) => id);
  const invoiceOnly = await onInvoiceOnly(db, main.id, belonging);
  const promised = await promisesOf(
    db,
    accounts.map(({ id }) => id),
  );
  const found = new Map<string, Obstacle>();
  for (const account of accounts) {
    const code = linkObstacle(placeOf(main), {
      ...placeOf(account),
      invoiceOnly: invoiceOnly.has(account.id),
      promisedTo: promised.get(account.id) ?? null,
    });
    if (code !== undefined) found.set(account.id, { code });
  }
  const mains = accounts.filter(({ id }) => found.get(id)?.code === 'is-main').map(({ id }) => id);
  for (const [id, count] of await secondariesOf(db, mains)) found.set(id, { code: 'is-main', count });
  return found;
}

/** How many accounts belong to each of some main accounts. */
async function secondariesOf(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const counted = await db
    .selectFrom('account')
    .select('main_id')
    .select((account) => account.fn.countAll<number>().as('count'))
    .where(sql<boolean>`main_id = any(${ids}::text[])`)
    .groupBy('main_id')
    .execute();
  return new Map(counted.map(({ main_id, count }) => [main_id!, count]));
}
