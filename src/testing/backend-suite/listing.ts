import type { Backend } from '../../backend/backend.js';
import { HIDDEN_STANDINGS, Standing, standingOf, type Link, type LinkQuery } from '../../domain/link.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, intent, linkTo, validOrder } from './steps.js';

async function everything(backend: Backend, query: LinkQuery): Promise<Link[]> {
  const all: Link[] = [];
  let after: string | undefined;
  do {
    const page = await backend.listLinks({ ...query, ...(after !== undefined && { after }) });
    all.push(...page.items);
    after = page.next ?? undefined;
    ok(all.length <= page.total, 'no more rows than the total');
  } while (after !== undefined);
  return all;
}

const collator = new Intl.Collator('de');
const inOrder = <T>(values: readonly T[], compare: (a: T, b: T) => number): boolean =>
  values.every((value, index) => index === 0 || compare(values[index - 1]!, value) <= 0);
const ofText = collator.compare;
const ofNumber = (a: number, b: number) => a - b;

/** By sort: whether rows with accounts are in that order. */
const ORDERS: Readonly<
  Record<NonNullable<LinkQuery['sort']>, (links: readonly Link[], sign: 1 | -1) => boolean>
> = {
  name: (links, sign) =>
    inOrder(
      links.map(({ nickname, account }) => nickname || account!.name),
      (a, b) => sign * ofText(a, b),
    ),
  'customer-number': (links, sign) =>
    inOrder(
      links.map((each) => each.customerNumber),
      (a, b) => sign * ofText(a, b),
    ),
  city: (links, sign) =>
    inOrder(
      links.map(({ account }) => account!.location.city),
      (a, b) => sign * ofText(a, b),
    ),
  standing: (links, sign) =>
    inOrder(
      links.map((each) => Standing.options.indexOf(standingOf(each))),
      (a, b) => sign * ofNumber(a, b),
    ),
  payer: (links, sign) =>
    inOrder(
      links.map(({ payer }) => payer),
      (a, b) => sign * ofText(a, b),
    ),
  monthly: (links, sign) =>
    inOrder(
      links.map(({ account }) => account!.monthly.amount),
      (a, b) => sign * ofNumber(a, b),
    ),
  newest: (links, sign) =>
    inOrder(
      links.map(({ linkedAt }) => Date.parse(linkedAt!)),
      (a, b) => sign * ofNumber(b, a),
    ),
};

const LINKED: Standing[] = [
  'active',
  'awaiting-checks',
  'setting-up',
  'suspended',
  'closing',
  'closed',
  'rejected',
  'detaching',
];

export function listingCases(suite: Suite): void {
  suite.group('overview', () => {
    suite.reads('counts what is linked and who pays', async ({ backendOf }) => {
      const summary = await (await backendOf('main-owner')).getSummary();
      equal([summary.linked, summary.onCollectiveInvoice], [42, 31], 'the figures');
    });

    suite.reads('has every standing that is not hidden', async ({ backendOf }) => {
      const links = await everything(await backendOf('main-owner'), { limit: 200 });
      const found = new Set(links.map(standingOf));
      // What is yet to begin is agreed to where that is looked at.
      const expected = Standing.options.filter(
        (each) => !HIDDEN_STANDINGS.includes(each) && each !== 'scheduled',
      );
      equal(
        expected.filter((each) => !found.has(each)),
        [],
        'the missing standings',
      );
    });

    suite.reads('leaves out hidden standings unless they are asked for', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const usual = await everything(main, { limit: 200 });
      ok(!usual.some((each) => HIDDEN_STANDINGS.includes(standingOf(each))), 'no hidden standing');
      const hidden = await main.listLinks({ standings: [...HIDDEN_STANDINGS] });
      equal(hidden.total, 2, 'the number of hidden rows');
    });

    suite.reads('tells nothing about an account before it is linked', async ({ backendOf }) => {
      const standings: Standing[] = [
        'waiting-for-owner',
        'waiting-for-code',
        'needs-confirmation',
        'declined',
        'expired',
      ];
      const { items } = await (await backendOf('main-owner')).listLinks({ standings });
      equal(items.length, 5, 'the number of requests');
      ok(
        items.every(({ account }) => account === null),
        'no account in any of them',
      );
    });

    suite.reads('has nothing for an account without links', async ({ backendOf }) => {
      const alone = await backendOf('stand-alone-owner');
      equal((await alone.listLinks({})).total, 0, 'the total');
      equal((await alone.getSummary()).invoice, null, 'the invoice');
    });

    suite.reads('gives one link as the list gives it', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const listed = await linkTo(main, BERLIN);
      equal(await main.getLink({ link: listed.id }), listed, 'the link');
    });

    suite.reads('shows the invoice figure to whom may see invoices only', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      ok((await main.getSummary()).invoice, 'the owner’s invoice');
      equal((await (await backendOf('p-deniz-kaya')).getSummary()).invoice, null, 'the colleague’s invoice');
    });
  });

  suite.group('paging', () => {
    for (const limit of [1, 7, 48, 200])
      suite.reads(`gives every row once in pages of ${limit}`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const links = await everything(main, { limit });
        equal(new Set(links.map(({ id }) => id)).size, links.length, 'the number of different rows');
        equal(links.length, (await main.listLinks({ limit: 1 })).total, 'the number of rows');
      });

    for (const sort of Object.keys(ORDERS) as (keyof typeof ORDERS)[])
      for (const descending of [false, true])
        suite.reads(
          `sorts by ${sort}${descending ? ', backwards' : ''} across pages`,
          async ({ backendOf }) => {
            const main = await backendOf('main-owner');
            const links = await everything(main, { sort, descending, limit: 9, standings: LINKED });
            equal(new Set(links.map(({ id }) => id)).size, 42, 'the number of rows');
            ok(ORDERS[sort](links, descending ? -1 : 1), `rows in the order of ${sort}`);
          },
        );

    suite.reads('goes through the large group', async ({ backendOf }) => {
      const links = await everything(await backendOf('large-owner'), { limit: 11, sort: 'monthly' });
      equal(new Set(links.map(({ id }) => id)).size, 30, 'the number of rows');
    });

    for (const limit of [7, 20])
      suite.reads(`goes back page by page as it came, in pages of ${limit}`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const forward = await everything(main, { limit: 200 });
        let page = await main.listLinks({ position: forward.length - 1, limit });
        equal(page.position, forward.length - 1, 'the last position');
        const backward = [...page.items];
        while (page.previous !== null) {
          page = await main.listLinks({ before: page.previous, limit });
          backward.unshift(...page.items);
        }
        equal(page.position, 0, 'the first position');
        equal(
          backward.map(({ id }) => id),
          forward.map(({ id }) => id),
          'the rows in their order',
        );
      });

    suite.reads('begins at a position, and goes on from there', async ({ backendOf }) => {
      const large = await backendOf('large-owner');
      const all = await everything(large, { limit: 200, sort: 'monthly', descending: true });
      const query: LinkQuery = { sort: 'monthly', descending: true, limit: 6 };
      const middle = await large.listLinks({ ...query, position: 13 });
      equal([middle.position, middle.total], [13, 30], 'the position and the total');
      const after = await large.listLinks({ ...query, after: middle.next! });
      const before = await large.listLinks({ ...query, before: middle.previous! });
      equal([before.position, after.position], [7, 19], 'the positions of its neighbours');
      equal(
        [...before.items, ...middle.items, ...after.items].map(({ id }) => id),
        all.slice(7, 25).map(({ id }) => id),
        'the rows',
      );
    });

    suite.reads('shows the last row beyond the end', async ({ backendOf }) => {
      const { items, position, next } = await (
        await backendOf('large-owner')
      ).listLinks({ position: 1_000_000 });
      equal([items.length, position, next], [1, 29, null], 'the page');
    });

    for (const [from, descending, expected] of [
      ['Mün', false, /^München/],
      ['mun', false, /^München/],
      ['LEIPZIG', true, /^Leipzig/],
      ['龘', false, /./],
    ] as const)
      suite.reads(
        `begins at what was typed: ${from}${descending ? ', backwards' : ''}`,
        async ({ backendOf }) => {
          const main = await backendOf('main-owner');
          const query: LinkQuery = { sort: 'name', descending, standings: LINKED };
          const all = await everything(main, { ...query, limit: 200 });
          const { items, position } = await main.listLinks({ ...query, from, limit: 3 });
          const found = all.findIndex(({ account }) => expected.test(account!.name));
          const at = from === '龘' ? all.length - 1 : found;
          equal(position, at, 'the position');
          equal(items[0]?.id, all[at]!.id, 'the first row');
        },
      );

    suite.reads('refuses a cursor that it never gave', async ({ backendOf }) => {
      await refused(
        (await backendOf('main-owner')).listLinks({ after: 'bm90LWEtY3Vyc29y' }),
        'cursor-expired',
      );
    });

    suite.reads('refuses the cursor of another order', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { next } = await main.listLinks({ limit: 5, sort: 'name' });
      await refused(main.listLinks({ limit: 5, sort: 'monthly', after: next! }), 'cursor-expired');
    });

    suite.writes('repeats no row when one is added before the cursor', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const first = await main.listLinks({ limit: 10, sort: 'newest' });
      await main.placeOrder(await validOrder(main), intent());
      const second = await main.listLinks({ limit: 10, sort: 'newest', after: first.next! });
      const seen = new Set(first.items.map(({ id }) => id));
      ok(!second.items.some(({ id }) => seen.has(id)), 'no row twice');
    });
  });

  suite.group('search and filters', () => {
    const found: [title: string, query: LinkQuery, numbers: string[]][] = [
      ['a name', { search: 'schwabing' }, ['K-100 655']],
      ['a name in capitals', { search: 'SCHWABING' }, ['K-100 655']],
      ['a customer number', { search: 'K-100 871' }, ['K-100 871']],
      ['a customer number without spaces', { search: 'k100871' }, ['K-100 871']],
      ['a street', { search: 'Große Elbstr' }, ['K-101 440']],
      ['words in any order', { search: 'mitte berlin' }, ['K-100 871']],
      ['an Arabic name', { search: 'نوردليشت' }, ['K-100 853']],
      ['a Japanese name', { search: 'ノルトリヒト' }, ['K-100 860']],
      ['the typed number of a request', { search: '902' }, ['K-100 902']],
      ['the contact of an account', { search: 'Shop-100871@' }, ['K-100 871']],
      ['a telephone number', { search: '+49 30 1008711' }, ['K-100 871']],
      ['a telephone number as it is dialled', { search: '030/100871-1' }, ['K-100 871']],
      ['a telephone number with both prefixes', { search: '0049 (0)30 100 8711' }, ['K-100 871']],
      ['the middle of a telephone number, and a word', { search: '3010 0871 mitte' }, ['K-100 871']],
      ['no contact of an account that must not be looked into', { search: 'shop-100944' }, []],
      ['no telephone number of one', { search: '+49451100944' }, []],
    ];
    for (const [title, query, numbers] of found)
      suite.reads(`finds ${title}`, async ({ backendOf }) => {
        const { items, total } = await (await backendOf('main-owner')).listLinks(query);
        equal(
          items.map(({ customerNumber }) => customerNumber),
          numbers,
          'the numbers found',
        );
        equal(total, numbers.length, 'the total');
      });

    suite.reads('says what it has found that the row does not show', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const foundBy = async (search: string) => (await main.listLinks({ search })).items[0]?.foundBy;
      equal(await foundBy('030 1008711'), '+49301008711', 'the number');
      equal(await foundBy('shop-100871@'), 'shop-100871@nordlicht.example', 'the contact');
      equal(await foundBy('berlin mitte'), undefined, 'nothing more than the row shows');
      equal(
        (await linkTo(main, BERLIN)).account?.contactEmail,
        'shop-100871@nordlicht.example',
        'the contact',
      );
      const shown = await linkTo(main, 'K-100 944');
      equal(shown.account?.contactEmail, undefined, 'the contact of an account that must not be looked into');
    });

    suite.reads('finds nothing for words that nothing contains', async ({ backendOf }) => {
      equal((await (await backendOf('main-owner')).listLinks({ search: 'xyzzy' })).total, 0, 'the total');
    });

    suite.reads('does not find a request by the name of the account behind it', async ({ backendOf }) => {
      equal((await (await backendOf('main-owner')).listLinks({ search: 'Rheinufer' })).total, 0, 'the total');
    });

    suite.reads('takes a percent sign and a quote for what they are', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (const search of ['%', "'", '"', '\\'])
        equal((await main.listLinks({ search })).total, 0, `the total for ${search}`);
    });

    suite.reads('takes several standings', async ({ backendOf }) => {
      const { items } = await (
        await backendOf('main-owner')
      ).listLinks({ standings: ['suspended', 'closing'] });
      equal(items.map(standingOf).sort(), ['closing', 'suspended'], 'the standings');
    });

    for (const [payer, count] of [
      ['main', 31],
      ['secondary', 11],
    ] as const)
      suite.reads(`finds whose invoice the ${payer} account pays`, async ({ backendOf }) => {
        const query: LinkQuery = { payer, standings: LINKED, limit: 200 };
        const { items } = await (await backendOf('main-owner')).listLinks(query);
        equal(items.length, count, 'the number of rows');
        ok(
          items.every((each) => each.payer === payer),
          'one payer for all',
        );
      });

    suite.reads('adds up what a list costs a month, by currency', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const lists: LinkQuery[] = [
        {},
        { payer: 'main' },
        { search: 'berlin' },
        { standings: ['suspended', 'expired'] },
      ];
      for (const query of [...lists, { labels: ['Switzerland'] }, { search: 'xyzzy' }]) {
        const links = await everything(main, { ...query, limit: 200 });
        const sums: Record<string, number> = {};
        for (const { account } of links)
          if (account)
            sums[account.monthly.currency] = (sums[account.monthly.currency] ?? 0) + account.monthly.amount;
        const monthly = Object.entries(sums)
          .map(([currency, amount]) => ({ amount, currency }))
          .sort((a, b) => b.amount - a.amount);
        equal(
          await main.getLinkTotals(query),
          { links: links.length, estimated: false, monthly },
          `the totals of ${JSON.stringify(query)}`,
        );
      }
    });

    suite.reads('combines search, filter and order', async ({ backendOf }) => {
      const query: LinkQuery = { search: 'berlin', payer: 'main', sort: 'monthly', descending: true };
      const { items } = await (await backendOf('main-owner')).listLinks(query);
      equal(
        items.map(({ customerNumber }) => customerNumber),
        ['K-100 871', 'K-100 853'],
        'the numbers',
      );
    });
  });
}
