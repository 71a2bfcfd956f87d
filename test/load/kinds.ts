import type { LinkSort } from '../../src/domain/link.js';

/** The account whose pages are asked for. */
export const MAIN = 'a-400000';

/** Asks the server for a page or figure of the large account. */
export type Ask = (path: string) => Promise<{ next?: string | null; previous?: string | null }>;

/** A request of a kind: its path below the account. */
export interface Wish {
  kind: string;
  path: string;
}

const SORTS: readonly LinkSort[] = [
  'name',
  'customer-number',
  'city',
  'standing',
  'payer',
  'monthly',
  'newest',
];
const WAYS = [false, true];

/** What is searched: a place, a number, words that much of the account has, several words, short and absent ones. */
const SEARCHES = {
  'search: a place': ['berlin', 'münchen', 'essen'],
  'search: a number': ['K-410 123', '412345', 'k455001'],
  'search: several words': ['gartenweg köln', 'leipzig 77'],
  'search: much of the account': ['weitblick', 'haupt'],
  'search: one or two letters': ['be', 'a', 'zz'],
  'search: nothing': ['xyzzy'],
};

/** Labels that much of the account has, that some of it has, and that nothing has. */
const LABELS = ['North', 'Pilot', 'Nowhere'];

const pathOf = (query: Record<string, string | number | boolean>): string =>
  `links?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`;

/** Every kind of request, several of each; places to go on from are asked for ahead. */
export async function wishes(ask: Ask, large: number): Promise<Wish[]> {
  const all: Wish[] = Array.from({ length: 10 }, () => ({ kind: 'summary', path: 'summary' }));
  const wish = (kind: string, query: Record<string, string | number | boolean>) =>
    all.push({ kind, path: pathOf(query) });
  for (const sort of SORTS)
    for (const descending of WAYS) {
      const query = { sort, descending };
      wish('first page', query);
      for (const share of [0.1, 0.5, 0.9, 0.9999])
        wish('position', { ...query, position: Math.floor(large * share) });
      const middle = await ask(pathOf({ ...query, position: Math.floor(large * 0.3) }));
      if (middle.next) wish('page after', { ...query, after: middle.next });
      if (middle.previous) wish('page before', { ...query, before: middle.previous });
      wish('filter', { ...query, standings: 'suspended' });
      wish('filter', { ...query, payer: 'secondary', standings: 'active' });
      wish('filter and position', { ...query, payer: 'secondary', position: Math.floor(large * 0.12) });
    }
  for (const [sort, from] of [
    ['name', 'weitblick d'],
    ['name', 'weitblick m'],
    ['city', 'k'],
    ['customer-number', 'K-45'],
  ] as const)
    for (const descending of WAYS) wish('from a text', { sort, descending, from });
  for (const [kind, words] of Object.entries(SEARCHES))
    for (const search of words)
      for (const sort of ['name', 'monthly', 'newest'] as const) {
        wish(kind, { search, sort });
        wish(`${kind}, position`, { search, sort, position: 1000 });
      }
  for (const labels of LABELS)
    for (const sort of ['name', 'monthly', 'newest'] as const) {
      wish('label', { labels, sort });
      wish('label and position', { labels, sort, position: Math.floor(large * 0.005) });
    }
  for (let count = 0; count < 3; count++) all.push({ kind: 'facets', path: 'link-facets' });
  return all;
}
