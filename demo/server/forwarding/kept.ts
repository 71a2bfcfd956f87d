import { sql, type SqlBool } from 'kysely';
import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';

/** Telephone numbers that accounts keep from their main accounts, with the links by which they do. */
const kept = (db: Database) =>
  db
    .selectFrom('link')
    .innerJoin('phone_line', 'phone_line.account_id', 'link.account_id')
    .whereRef('phone_line.assigned_on', '>', 'link.keeps_after');

/** The numbers that are kept by each of some links. */
export async function keptNumbers(
  db: Database,
  links: readonly Pick<LinkRecord, 'id' | 'keeps_after'>[],
): Promise<Map<string, Set<string>>> {
  const keeping = links.filter(({ keeps_after }) => keeps_after !== null).map(({ id }) => id);
  const found = new Map<string, Set<string>>();
  if (keeping.length === 0) return found;
  const rows = await kept(db)
    .select(['link.id', 'phone_line.number'])
    .where('link.id', 'in', keeping)
    .execute();
  for (const { id, number } of rows) found.set(id, (found.get(id) ?? new Set()).add(number));
  return found;
}

/** Whether an account keeps a number from the main account that a link joins it to. */
export const isKeptNumber = async (
  db: Database,
  link: Pick<LinkRecord, 'id' | 'keeps_after'>,
  number: unknown,
): Promise<boolean> =>
  typeof number === 'string' && ((await keptNumbers(db, [link])).get(link.id)?.has(number) ?? false);

/**
 * Of the rows of a history those that are not about a number that is kept from its reader. Looked up for each row of
 * the page (`offset 0`): otherwise all numbers of all accounts were gathered first.
 */
export const toldInHistory = sql<SqlBool>`(audit_reader.phone is null or not exists (
  select 1 from link kept_by join phone_line kept on kept.account_id = kept_by.account_id
  where kept_by.id = audit_reader.link_id and kept_by.main_id = audit_reader.account_id
    and kept.number = audit_reader.phone and kept.assigned_on > kept_by.keeps_after
  offset 0))`;
