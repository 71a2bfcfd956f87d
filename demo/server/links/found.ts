import { foundBy, soughtIn } from '../../../src/domain/search-words.js';
import type { Link } from '../../../src/domain/link.js';
import type { Database } from '../db/connect.js';

/** Says of each link what a search has found of it, where its row does not show that. */
export async function withFound(db: Database, links: readonly Link[], search: string): Promise<Link[]> {
  const sought = soughtIn(search);
  if (sought.length === 0) return [...links];
  const numbers = /\d/.test(search) ? await numbersOf(db, links) : new Map<string, string[]>();
  return links.map((link) => {
    const found = foundBy(sought, link, numbers.get(link.account?.id ?? '') ?? []);
    return found === undefined ? link : { ...link, foundBy: found };
  });
}

/** The telephone numbers of the accounts that may be looked into. */
async function numbersOf(db: Database, links: readonly Link[]): Promise<Map<string, string[]>> {
  const ids = links.flatMap(({ account }) => (account?.contactEmail === undefined ? [] : account.id));
  if (ids.length === 0) return new Map();
  const lines = await db
    .selectFrom('phone_line')
    .select(['account_id', 'number'])
    .where('account_id', 'in', ids)
    .orderBy('number')
    .execute();
  const numbers = new Map<string, string[]>();
  for (const { account_id, number } of lines)
    numbers.set(account_id, [...(numbers.get(account_id) ?? []), number]);
  return numbers;
}
