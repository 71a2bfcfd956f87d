import type { Backend } from '../../backend/backend.js';
import type { BulkCells, BulkLink, BulkRow } from '../../domain/bulk-link.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, KOELN, KOELN_EMAIL, linkTo, MINUTE, received, request } from './steps.js';

/** A number that belongs to nobody. */
const NOBODY = 'K-999 999';

const asked = (customerNumber: string, over: BulkCells = {}): BulkCells => ({ customerNumber, ...over });

/** A row that orders what can be had. */
async function ordered(backend: Backend, over: BulkCells = {}): Promise<BulkCells> {
  const { products } = await backend.getCatalogue();
  for (const product of products) {
    const area = product.options.find((option) => option.kind === 'area-code');
    if (area?.kind !== 'area-code') continue;
    return {
      product: product.name.en,
      areaCode: area.areas[0]!.code.replace(/^0/, ''),
      name: 'Hamburg Eppendorf',
      street: 'Eppendorfer Weg 3',
      postcode: '20259',
      city: 'Hamburg',
      country: 'de',
      contactName: 'Nora Behrens',
      contactEmail: 'nora.behrens@nordlicht.example',
      contactPhone: '+4940123456',
      ...over,
    };
  }
  throw new Error('Expected a product with an area code');
}

/** One with rows, not started. */
async function handedIn(backend: Backend, rows: readonly BulkCells[]): Promise<BulkLink> {
  const { id } = await backend.createBulkLink({ name: 'accounts.csv' }, intent());
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  return backend.putBulkRows({ bulk: id, rows: numbered }, intent());
}

const rowsOf = async (backend: Backend, { id }: BulkLink): Promise<BulkRow[]> =>
  (await backend.listBulkRows({ bulk: id })).items;

const statesOf = async (backend: Backend, bulk: BulkLink): Promise<string[]> =>
  (await rowsOf(backend, bulk)).map(({ state }) => state);

/** Starts it as it was looked at, and accepts what it costs. */
async function start(backend: Backend, { id, version, readyOrders }: BulkLink): Promise<BulkLink> {
  const { termsVersion } = await backend.getCatalogue();
  const orders = readyOrders && { termsVersion, monthly: readyOrders.monthly, once: readyOrders.once };
  return backend.startBulkLink({ bulk: id, version, ...(orders && { orders }) }, intent());
}

/** Numbers that belong to nobody. */
const numbers = (count: number): BulkCells[] =>
  Array.from({ length: count }, (_, index) => asked(`K-98 ${String(7_000 + index)}`));

/** Starts rows, and waits until as many of them as possible were worked on. */
async function worked(
  { work }: BackendHarness,
  backend: Backend,
  rows: readonly BulkCells[],
): Promise<BulkLink> {
  const { id } = await start(backend, await handedIn(backend, rows));
  await work!();
  return backend.getBulkLink({ bulk: id });
}

export function bulkLinkingCases(suite: Suite): void {
  suite.group('many accounts at once', () => {
    suite.writes('are checked without anybody being asked', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const own = (await main.getSession()).account.customerNumber;
      const bulk = await handedIn(main, [
        asked(KOELN),
        asked(NOBODY),
        asked(BERLIN),
        asked(own),
        asked('k 200300'),
        asked('Köln'),
        asked('K-200 301', { scopes: 'view pay', nickname: 'x'.repeat(61) }),
        asked('K-200 302', { scopes: 'everything' }),
        { name: 'Without a number' },
      ]);
      const rows = await rowsOf(main, bulk);
      equal(
        rows.map(({ state }) => state),
        ['ready', 'ready', 'already-linked', 'self', 'duplicate', 'invalid', 'invalid', 'invalid', 'invalid'],
        'how the rows stand',
      );
      equal(
        rows.map(({ problems }) => problems.map(({ field, rule }) => `${field} ${rule}`).join()),
        [
          '',
          '',
          '',
          '',
          '',
          'customerNumber customer-number',
          'nickname too-long',
          'scopes invalid',
          'customerNumber required',
        ],
        'what is wrong with them',
      );
      const [known, unknown] = rows.map(({ number: _number, cells: _cells, ...row }) => row);
      equal(unknown, known, 'a number of nobody');
      equal(rows[2]!.link, (await linkTo(main, BERLIN)).id, 'the link that there is');
      equal(rows[4]!.duplicateOf, 1, 'the row that says the same');
      equal([bulk.state, bulk.rows, bulk.readyLinks, bulk.counts.invalid], ['open', 9, 2, 4], 'in all');
      equal(await harness.mailTo(KOELN_EMAIL), [], 'mails to the owner');
    });

    suite.writes('are put right row by row, and checked again', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await main.requestLink(request(), intent());
      const bulk = await handedIn(main, [asked(KOELN), asked(NOBODY), asked(NOBODY), asked('?')]);
      const before = await rowsOf(main, bulk);
      equal(
        before.map(({ state, link, duplicateOf }) => [state, link, duplicateOf]),
        [
          ['already-requested', id, null],
          ['ready', null, null],
          ['duplicate', null, 2],
          ['invalid', null, null],
        ],
        'before',
      );
      await main.cancelRequest({ link: id }, intent());
      await main.putBulkRows({ bulk: bulk.id, rows: [{ number: 4, cells: asked('K-999 998') }] }, intent());
      const after = await main.removeBulkRows({ bulk: bulk.id, numbers: [2] }, intent());
      equal(
        (await rowsOf(main, after)).map(({ number, state }) => [number, state]),
        [
          [1, 'ready'],
          [3, 'ready'],
          [4, 'ready'],
        ],
        'after',
      );
      await refused(start(main, bulk), 'version-mismatch');
      const part = { bulk: bulk.id, states: ['ready'] as const, position: 1, limit: 1 };
      const { items, total } = await main.listBulkRows({ ...part, states: [...part.states] });
      equal([items.map(({ number }) => number), total], [[3], 3], 'a part of the ready ones');
    });

    suite.writes('order accounts too, for what was seen and accepted', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const order = await ordered(main);
      const bulk = await handedIn(main, [
        order,
        await ordered(main, { name: 'Hamburg Altona', scopes: 'view' }),
        order,
        await ordered(main, { contactEmail: 'nobody', contactPhone: '123', name: '' }),
        await ordered(main, { product: 'Telegraph' }),
        await ordered(main, { areaCode: '99999' }),
      ]);
      const rows = await rowsOf(main, bulk);
      equal(
        rows.map(({ state, kind }) => `${kind} ${state}`),
        ['order ready', 'order ready', 'order duplicate', 'order invalid', 'order invalid', 'order invalid'],
        'how the rows stand',
      );
      equal(
        rows.slice(3).map(({ problems }) => problems.map(({ field }) => field)),
        [['name', 'contactEmail', 'contactPhone'], ['product'], ['areaCode']],
        'what is wrong',
      );
      const { id, version, readyOrders } = bulk;
      ok(readyOrders?.count === 2 && readyOrders.monthly.amount > 0, 'what it costs');
      const { termsVersion } = await main.getCatalogue();
      const { monthly, once } = readyOrders;
      await refused(main.startBulkLink({ bulk: id, version }, intent()), 'terms-changed');
      const cheaper = { ...monthly, amount: monthly.amount - 1 };
      await refused(
        main.startBulkLink({ bulk: id, version, orders: { termsVersion, monthly: cheaper, once } }, intent()),
        'price-changed',
      );
      if (!harness.work) return;
      await start(main, bulk);
      await harness.work();
      const [first, second] = await rowsOf(main, bulk);
      equal([first?.state, second?.state], ['ordered', 'ordered'], 'what became of them');
      const link = await main.getLink({ link: first!.link! });
      equal([link.customerNumber, link.payer], [first!.newNumber, 'main'], 'the new account');
      equal((await main.getLink({ link: second!.link! })).payer, 'secondary', 'who pays for the other one');
    });

    suite.writes(
      'are worked on by themselves, each once, and tell no more than one request',
      async (harness) => {
        if (!harness.work) return;
        const main = await harness.backendOf('main-owner');
        const note = { nickname: 'South', costCentre: 'KST 7', message: 'Hello', scopes: 'view' };
        const bulk = await worked(harness, main, [asked(KOELN, note), asked(NOBODY, note), asked(BERLIN)]);
        equal([bulk.state, bulk.counts.requested, bulk.counts.ready], ['finished', 2, 0], 'in all');
        const [known, unknown] = await rowsOf(main, bulk);
        for (const row of [known!, unknown!]) {
          const link = await main.getLink({ link: row.link! });
          equal(
            [link.state, link.nickname, link.costCentre, link.scopes, link.proof],
            ['pending', 'South', 'KST 7', ['view'], 'owner-consent'],
            'the request',
          );
        }
        equal((await harness.mailTo(KOELN_EMAIL)).length, 1, 'mails to the owner');
        await harness.work();
        equal((await harness.mailTo(KOELN_EMAIL)).length, 1, 'mails to the owner, later');
        const { person } = await main.getSession();
        ok((await harness.mailTo(person.email)).length === 1, 'one mail says that it is finished');
        const { items } = await main.listActivity({ group: 'links', limit: 10 });
        equal(
          items.map(({ kind }) => kind).filter((kind) => kind.startsWith('bulk')),
          ['bulk-finished', 'bulk-started'],
          'the history',
        );
        equal(items.find(({ kind }) => kind === 'bulk-finished')?.facts.rows, 2, 'how many rows it tells of');
        const owner = await harness.backendOf('other-owner');
        const { version } = await received(owner, known!.link!);
        await owner.acceptRequest({ request: known!.link!, version }, intent());
        const { id, version: proven } = await main.getLink({ link: known!.link! });
        const linked = await main.confirmLink({ link: id, version: proven }, intent());
        equal(
          [linked.state, linked.nickname, linked.costCentre],
          ['active', 'South', 'KST 7'],
          'once linked',
        );
      },
    );

    suite.inTime('wait as long as no more may be asked for, while orders go on', async (harness, advance) => {
      if (!harness.work) return;
      const main = await harness.backendOf('main-owner');
      const pace = (await handedIn(main, [asked(NOBODY)])).pace!;
      const bulk = await worked(harness, main, [...numbers(pace.perHour + 2), await ordered(main)]);
      equal(
        [bulk.state, bulk.counts.requested, bulk.counts.ready, bulk.counts.ordered],
        ['running', pace.perHour, 2, 1],
        'at once',
      );
      ok(bulk.waitsUntil !== null, 'it says until when it waits');
      await advance(30 * MINUTE);
      await harness.work();
      equal((await main.getBulkLink({ bulk: bulk.id })).counts.ready, 2, 'nothing before its time');
      await advance(31 * MINUTE);
      await harness.work();
      const later = await main.getBulkLink({ bulk: bulk.id });
      equal([later.state, later.counts.requested], ['finished', pace.perHour + 2], 'in the end');
    });

    suite.writes('rest while they are paused, and end when they are stopped', async (harness) => {
      const { work } = harness;
      if (!work) return;
      const main = await harness.backendOf('main-owner');
      const running = await worked(harness, main, numbers(12));
      equal([running.state, running.counts.ready], ['running', 2], 'two wait');
      const { id } = running;
      const paused = await main.pauseBulkLink({ bulk: id, version: running.version }, intent());
      equal([paused.state, paused.waitsUntil], ['paused', null], 'paused');
      await refused(main.pauseBulkLink({ bulk: id, version: running.version }, intent()), 'version-mismatch');
      await refused(main.pauseBulkLink({ bulk: id, version: paused.version }, intent()), 'conflict');
      await refused(
        main.putBulkRows({ bulk: id, rows: [{ number: 12, cells: asked(KOELN) }] }, intent()),
        'conflict',
      );
      const resumed = await main.resumeBulkLink({ bulk: id, version: paused.version }, intent());
      equal(resumed.state, 'running', 'resumed');
      const now = await main.getBulkLink({ bulk: id });
      const stopped = await main.cancelBulkLink({ bulk: id, version: now.version }, intent());
      equal([stopped.state, stopped.counts.requested], ['canceled', 10], 'stopped; what was done stays');
      await work();
      equal((await main.getBulkLink({ bulk: id })).counts.ready, 2, 'nobody works on it');
    });

    suite.writes('are opened again with what was not done', async (harness) => {
      if (!harness.work) return;
      const main = await harness.backendOf('main-owner');
      const done = await worked(harness, main, [asked(KOELN), asked('?')]);
      equal([done.state, done.counts.invalid], ['finished', 1], 'finished without one');
      const { id, version } = done;
      const reopened = await main.reopenBulkLink({ bulk: id, version }, intent());
      equal([reopened.state, await statesOf(main, reopened)], ['open', ['requested', 'invalid']], 'open');
      await refused(start(main, reopened), 'conflict');
      await refused(
        main.putBulkRows({ bulk: id, rows: [{ number: 1, cells: asked(NOBODY) }] }, intent()),
        'conflict',
      );
      const right = await main.putBulkRows(
        { bulk: id, rows: [{ number: 2, cells: asked(NOBODY) }] },
        intent(),
      );
      await start(main, right);
      await harness.work();
      const { state, counts } = await main.getBulkLink({ bulk: id });
      equal([state, counts.requested], ['finished', 2], 'all is done');
    });

    suite.writes('are nobody else’s business, and not endless', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await handedIn(main, [asked(KOELN)]);
      const other = await backendOf('other-owner');
      equal((await other.listBulkLinks()).items, [], 'what another account sees');
      await refused(other.getBulkLink({ bulk: id }), 'not-found');
      await refused(other.listBulkRows({ bulk: id }), 'not-found');
      await refused(other.cancelBulkLink({ bulk: id, version }, intent()), 'not-found');
      const rows = [{ number: 1, cells: asked(NOBODY) }];
      await refused(other.putBulkRows({ bulk: id, rows }, intent()), 'not-found');
      await refused(
        main.putBulkRows({ bulk: id, rows: [{ number: 5_001, cells: asked(NOBODY) }] }, intent()),
        'invalid-input',
      );
      for (let count = 1; count < 10; count++) await main.createBulkLink({}, intent());
      const { facts } = await refused(main.createBulkLink({}, intent()), 'quota-reached');
      equal(facts.count, 10, 'how many are open');
      await main.cancelBulkLink({ bulk: id, version }, intent());
      equal((await main.createBulkLink({}, intent())).state, 'open', 'there is room again');
    });

    suite.inTime(
      'are forgotten when nothing happens to them for long',
      async ({ backendOf, work }, advance) => {
        if (!work) return;
        const main = await backendOf('main-owner');
        const { id } = await handedIn(main, [asked(KOELN)]);
        await advance(29 * DAY);
        await work();
        equal((await main.getBulkLink({ bulk: id })).state, 'open', 'still there');
        await advance(2 * DAY);
        await work();
        await refused(main.getBulkLink({ bulk: id }), 'not-found');
      },
    );
  });
}
