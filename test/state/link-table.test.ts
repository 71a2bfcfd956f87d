import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Link, LinkQuery, LinkSort } from '../../src/domain/link.js';
import { LinkTable, type Arrangement } from '../../src/state/link-table.js';

const PLAIN: Arrangement = {
  search: '',
  standings: [],
  payer: '',
  label: '',
  city: '',
  joinedBy: '',
  hidden: '',
  sort: undefined,
  descending: false,
};
const nothing = () => undefined;

let backend: MemoryBackend;
let links: Link[];

async function everything(query: LinkQuery): Promise<Link[]> {
  const all: Link[] = [];
  let after: string | null | undefined;
  do {
    const page = await backend.listLinks({ ...query, limit: 200, ...(after && { after }) });
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all;
}

beforeAll(async () => {
  backend = MemoryBackend.demo();
  links = await everything({ sort: 'newest' });
});

const shown = (table: LinkTable) => Array.from({ length: table.total }, (_, index) => table.at(index)!);
const arranged = (arrangement: Partial<Arrangement>): Link[] => {
  const table = new LinkTable(links, 'de');
  table.arrange({ ...PLAIN, ...arrangement }, nothing);
  return shown(table);
};
const ids = (some: readonly Link[]) => some.map(({ id }) => id);

/** As many links as are wanted, of different names. */
const many = (count: number): Link[] =>
  Array.from({ length: count }, (_, index) => {
    const link = links.find(({ account }) => account)!;
    const name = `${'ZYXWVUTSRQ'[index % 10]}${index} GmbH`;
    return { ...link, id: `m-${index}`, account: { ...link.account!, name, contactEmail: 'a@b.c' } };
  });

describe('LinkTable', () => {
  it('shows what was given as it was given', () => {
    expect(arranged({})).toEqual(links);
  });

  for (const sort of ['name', 'city', 'standing', 'payer', 'monthly'] as LinkSort[])
    for (const descending of [false, true])
      it(`sorts by ${sort}${descending ? ', backwards' : ''} as a backend does`, async () => {
        const key = ({ account, nickname, customerNumber, payer, state }: Link): unknown =>
          ({
            name: nickname || (account?.name ?? customerNumber),
            city: account?.location.city ?? '',
            standing: [state, account?.status],
            payer,
            monthly: account?.monthly.amount ?? 0,
          })[sort as 'name'];
        const expected = await everything({ sort, descending });
        expect(arranged({ sort, descending }).map(key)).toEqual(expected.map(key));
      });

  for (const chosen of [
    { label: 'flagship' },
    { city: 'berlin' },
    { joinedBy: 'collective-invoice' },
    { label: 'Austria', payer: 'secondary', search: 'wien' },
  ] as const)
    it(`finds ${JSON.stringify(chosen)} as a backend does`, async () => {
      const { label, ...rest } = { label: undefined, ...chosen };
      const query: LinkQuery = { ...rest, ...(label && { labels: [label] }), sort: 'name' };
      const found = arranged({ ...chosen, sort: 'name' });
      expect(ids(found)).toEqual(ids(await everything(query)));
      expect(found).not.toHaveLength(0);
    });

  it('shows hidden links as they were given, and only those when they are asked for', () => {
    const table = new LinkTable(
      links.map((link, index) => (index === 3 ? { ...link, hidden: true } : link)),
      'de',
    );
    table.arrange({ ...PLAIN, hidden: 'included' }, nothing);
    expect(table.total).toBe(links.length);
    table.arrange({ ...PLAIN, hidden: 'only' }, nothing);
    expect(ids(shown(table))).toEqual([links[3]!.id]);
  });

  it('finds a link by its own name and by the one that its account has', () => {
    expect(arranged({ search: 'old shop chemnitz,' }).map(({ customerNumber }) => customerNumber)).toEqual([
      'K-100 388',
    ]);
    expect(arranged({ search: 'chemnitz brühl' })).toHaveLength(1);
  });

  for (const search of [
    'm',
    'Q',
    'ü',
    'Mü',
    'SSE',
    'ße',
    '1',
    '12',
    '7 ü',
    'k b',
    '-',
    'berlin',
    'BERLIN mitte',
    'k100871',
    'K-100 871',
    'große elbstr',
    '902',
    'ノルト',
    '%',
    '.*',
  ])
    it(`finds ${search} as a backend does`, async () => {
      // Telephone numbers are known to a backend alone.
      const expected = (await everything({ search })).filter(({ foundBy }) => !foundBy?.startsWith('+'));
      expect(ids(arranged({ search })).sort()).toEqual(ids(expected).sort());
    });

  it('filters by standing and payer', async () => {
    const some = arranged({ standings: ['suspended', 'closing'], payer: 'main', sort: 'name' });
    const query: LinkQuery = { standings: ['suspended', 'closing'], payer: 'main', sort: 'name' };
    expect(ids(some)).toEqual(ids(await everything(query)));
  });

  it('finds the same letter by letter as at once, and more again when letters are taken away', () => {
    const table = new LinkTable(links, 'de');
    for (const search of ['m', 'Q', 'k b', '-', 'b', 'be', 'ber', 'berl', 'be', '', 'ham']) {
      table.arrange({ ...PLAIN, search }, nothing);
      expect(ids(shown(table))).toEqual(ids(arranged({ search })));
    }
  });

  it('takes its time with many, and says when it is done', async () => {
    const table = new LinkTable(many(20_000), 'de');
    await new Promise<void>((resolve) => {
      const done = table.arrange({ ...PLAIN, sort: 'name', search: 'q1' }, resolve);
      expect(done).toBe(false);
      expect(table.total).toBe(20_000);
    });
    const names = shown(table).map(({ account }) => account!.name);
    expect(names.every((name) => /^Q1/.test(name))).toBe(true);
    expect(names).toEqual([...names].sort(new Intl.Collator('de').compare));
  });

  it('forgets what was asked for before the last', async () => {
    const table = new LinkTable(many(20_000), 'de');
    let first = false;
    table.arrange({ ...PLAIN, sort: 'name' }, () => (first = true));
    await new Promise<void>((resolve) => {
      if (table.arrange({ ...PLAIN, sort: 'name', descending: true }, resolve)) resolve();
    });
    expect(first).toBe(false);
    expect(table.at(0)!.account!.name).toMatch(/^Z/);
  });

  it('is done at once when it was prepared while nothing happened', async () => {
    const table = new LinkTable(many(5_000), 'de');
    table.prepare();
    await expect.poll(() => table.arrange({ ...PLAIN, sort: 'name', search: 'x' }, nothing)).toBe(true);
    expect(table.total).toBe(500);
  });

  it('puts a link where the one with its id stands, and leaves alone what was given', () => {
    const table = new LinkTable(links, 'de');
    const link = links[7]!;
    const renamed = { ...link, customerNumber: 'X-1', account: null };
    expect(table.update([renamed, { ...link, id: 'unknown' }])).toBe(true);
    expect(table.at(7)).toBe(renamed);
    expect(links[7]).toBe(link);
    table.arrange({ ...PLAIN, search: 'x-1' }, nothing);
    expect(shown(table)).toEqual([renamed]);
    expect(table.update([{ ...link, id: 'unknown' }])).toBe(false);
  });

  it('sorts a link that has another name to its new place when it is asked again', () => {
    const table = new LinkTable(links, 'de');
    table.arrange({ ...PLAIN, sort: 'name' }, nothing);
    const first = table.at(0)!;
    table.update([{ ...first, account: { ...first.account!, name: 'ZZZ' } }]);
    expect(table.at(0)!.account!.name).toBe('ZZZ');
    table.arrange({ ...PLAIN, sort: 'name' }, nothing);
    const names = shown(table).map(({ account, customerNumber }) => account?.name ?? customerNumber);
    expect(names).toEqual([...names].sort(new Intl.Collator('de').compare));
  });

  it('finds the first name that begins with what is typed', async () => {
    const table = new LinkTable(links, 'de');
    table.arrange({ ...PLAIN, sort: 'name' }, nothing);
    const index = await table.find('mün');
    expect(table.at(index)!.account!.name).toMatch(/^München/);
    expect(await table.find('xyz')).toBe(-1);
  });
});
