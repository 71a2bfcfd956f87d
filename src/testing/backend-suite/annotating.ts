import type { Backend } from '../../backend/backend.js';
import type { Annotation } from '../../domain/annotation.js';
import { UPCOMING } from '../../domain/invoice.js';
import type { Link, LinkQuery } from '../../domain/link.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, intent, linkTo, WIEN } from './steps.js';

const numbers = (links: readonly Link[]): string[] => links.map((each) => each.customerNumber).sort();

const listed = async (backend: Backend, query: LinkQuery): Promise<string[]> =>
  numbers((await backend.listLinks({ limit: 200, ...query })).items);

async function annotate(backend: Backend, number: string, notes: Partial<Annotation>): Promise<Link> {
  const link = await linkTo(backend, number);
  const { nickname = '', labels = [], hidden = false } = link;
  return backend.annotateLink(
    { link: link.id, version: link.version, nickname, labels, hidden, ...notes },
    intent(),
  );
}

export function annotatingCases(suite: Suite): void {
  suite.group('own names, labels and hidden accounts', () => {
    suite.reads('tells a link’s own name and labels', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const chemnitz = await linkTo(main, 'K-100 388');
      equal(
        [chemnitz.nickname, chemnitz.account?.name],
        ['Chemnitz, old shop', 'Chemnitz Brühl'],
        'both names',
      );
      equal((await linkTo(main, WIEN)).labels, ['Austria', 'Flagship'], 'the labels');
    });

    suite.reads('finds an account by its own name, and still by its real one', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      equal(await listed(main, { search: 'old shop chemnitz,' }), ['K-100 388'], 'by its own name');
      equal(await listed(main, { search: 'chemnitz brühl' }), ['K-100 388'], 'by its real name');
    });

    suite.reads('lists what has every one of some labels, in any case', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      equal(await listed(main, { labels: ['flagship'] }), ['K-100 655', WIEN, BERLIN], 'one label');
      equal(await listed(main, { labels: ['AUSTRIA', 'Flagship'] }), [WIEN], 'two labels');
      equal(await listed(main, { labels: ['Nowhere'] }), [], 'a label that nothing has');
    });

    suite.reads('narrows by place and by how a link came about', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      equal(await listed(main, { city: 'berlin' }), ['K-100 853', BERLIN], 'a place');
      const { items, total } = await main.listLinks({ joinedBy: 'collective-invoice', limit: 200 });
      ok(
        items.length > 0 && items.every(({ joinedBy }) => joinedBy === 'collective-invoice'),
        'only on the invoice',
      );
      equal(total, items.length, 'the total');
    });

    suite.reads('counts labels and places in the order of a reader', async ({ backendOf }) => {
      const { labels, cities, hidden } = await (await backendOf('main-owner')).getLinkFacets();
      equal(
        labels,
        [
          { value: 'Austria', links: 3 },
          { value: 'Flagship', links: 3 },
          { value: 'Switzerland', links: 3 },
          { value: 'Warehouse', links: 1 },
        ],
        'the labels',
      );
      equal(cities.find(({ value }) => value === 'Berlin')?.links, 2, 'accounts in Berlin');
      equal(
        cities.map(({ value }) => value),
        cities.map(({ value }) => value).sort(new Intl.Collator('de').compare),
        'the order of places',
      );
      equal(hidden, 0, 'how many are hidden');
    });

    suite.reads('pages through what has a label, and jumps in it', async ({ backendOf }) => {
      const large = await backendOf('large-owner');
      const query = { labels: ['North'], limit: 3 };
      const first = await large.listLinks(query);
      equal([first.total, first.items.length, first.position], [8, 3, 0], 'the first page');
      const second = await large.listLinks({ ...query, after: first.next! });
      equal([second.total, second.position], [8, 3], 'the second page');
      const last = await large.listLinks({ ...query, position: 7 });
      equal([last.items.length, last.next, last.position], [1, null, 7], 'the last row');
    });

    suite.writes('gives an account a name, labels, and takes them away', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const named = await annotate(main, BERLIN, { nickname: ' Hauptstadt ', labels: ['Flagship', 'Pilot'] });
      equal([named.nickname, named.labels], ['Hauptstadt', ['Flagship', 'Pilot']], 'what was noted');
      equal(await listed(main, { search: 'hauptstadt' }), [BERLIN], 'what is found');
      equal(await listed(main, { labels: ['pilot'] }), [BERLIN], 'what has the label');
      const bare = await annotate(main, BERLIN, { nickname: '', labels: [] });
      equal([bare.nickname, bare.labels], ['', []], 'nothing noted');
      equal(await listed(main, { labels: ['pilot'] }), [], 'what still has the label');
    });

    suite.writes('sorts an account by its own name', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await annotate(main, BERLIN, { nickname: 'AAA' });
      const { items } = await main.listLinks({ sort: 'name', limit: 1 });
      equal(items[0]?.customerNumber, BERLIN, 'the first row');
    });

    suite.writes('hides an account from the overview, and from nothing else', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const before = await main.getSummary();
      const { total } = await main.listLinks({});
      const { hidden } = await annotate(main, BERLIN, { hidden: true });
      equal(hidden, true, 'the link');
      equal((await main.listLinks({})).total, total - 1, 'the overview');
      equal(await listed(main, { hidden: 'only' }), [BERLIN], 'what is hidden');
      equal((await main.listLinks({ hidden: 'included' })).total, total, 'the overview with what is hidden');
      equal(await listed(main, { search: 'K-100 871', hidden: 'included' }), [BERLIN], 'what is found');
      equal(await main.getSummary(), { ...before, hidden: 1 }, 'the figures');
      equal((await main.getLinkFacets()).hidden, 1, 'how many are hidden');
      equal(
        (await main.getInvoice({ invoice: UPCOMING })).accounts,
        before.onCollectiveInvoice,
        'the invoice',
      );
      await annotate(main, BERLIN, { hidden: false });
      equal((await main.listLinks({})).total, total, 'the overview afterwards');
    });

    suite.writes('tells the secondary account nothing of it', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await annotate(main, BERLIN, { nickname: 'Sorgenkind', labels: ['Zu schließen'], hidden: true });
      const local = await backendOf('local-team');
      const told = JSON.stringify([await local.getSession(), await local.listAccess()]);
      ok(!/Sorgenkind|schließen/.test(told), 'what the local team is told');
    });

    suite.writes('forgets it when the account is detached', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await annotate(main, BERLIN, {
        nickname: 'Hauptstadt',
        labels: ['Pilot'],
        hidden: true,
      });
      const link = await main.detach({ link: id, when: 'now', version }, intent());
      equal([link.nickname, link.labels, link.hidden], ['', [], false], 'the detached link');
      ok(!(await main.getLinkFacets()).labels.some(({ value }) => value === 'Pilot'), 'no such label');
    });

    suite.writes('refuses what was decided on another state', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      await annotate(main, BERLIN, { nickname: 'Hauptstadt' });
      const late = main.annotateLink(
        { link: id, version, nickname: 'Spree', labels: [], hidden: false },
        intent(),
      );
      await refused(late, 'version-mismatch');
      equal((await main.getLink({ link: id })).nickname, 'Hauptstadt', 'the name');
    });

    suite.reads('notes nothing about a request', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, 'K-100 902');
      await refused(
        main.annotateLink({ link: id, version, nickname: 'x', labels: [], hidden: false }, intent()),
        'conflict',
      );
    });

    suite.reads('says which field is wrong', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const annotated = (notes: Partial<Annotation>) =>
        main.annotateLink({ link: id, version, nickname: '', labels: [], hidden: false, ...notes }, intent());
      await refused(annotated({ nickname: 'x'.repeat(61) }), 'invalid-input');
      await refused(annotated({ labels: ['Pilot', 'pilot'] }), 'invalid-input');
      await refused(annotated({ labels: [' '] }), 'invalid-input');
      await refused(
        annotated({ labels: Array.from({ length: 11 }, (_, index) => `Label ${index}`) }),
        'invalid-input',
      );
    });
  });
}
