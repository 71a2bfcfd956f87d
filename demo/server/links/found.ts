import { foundBy, soughtIn } from '../../../src/domain/search-words.js';
import { isKept } from '../../../src/domain/kept-numbers.js';
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

/** The telephone numbers of the accounts that may be looked into, without those that these keep. */
async function numbersOf(db: Database, links: readonly Link[]): Promise<Map<string, string[]>> {
  const looked = links.filter(({ account }) => account?.contactEmail !== undefined);
  const ids = looked.map(({ account }) => account!.id);
  const keepsAfter = new Map(looked.map((link) => [link.account!.id, link.keepsAfter]));
  if (ids.length === 0) return new Map();
  const lines = await db
    .selectFrom('phone_line')
    .select(['account_id', 'number', 'assigned_on'])
    .where('account_id', 'in', ids)
    .orderBy('number')
    .execute();
  const numbers = new Map<string, string[]>();
  for (const { account_id, number, assigned_on: assignedOn } of lines)
    if (!isKept({ assignedOn }, keepsAfter.get(account_id)))
      numbers.set(account_id, [...(numbers.get(account_id) ?? []), number]);
  return numbers;
}
