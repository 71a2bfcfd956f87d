import type { Backend } from '../../backend/backend.js';
import type { BulkCells, BulkLink, BulkRow } from '../../domain/bulk-link.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, intent, KOELN, linkTo, request } from './steps.js';

const EVENTS = 'K-210 450';
const EVENTS_EMAIL = 'events@nordlicht.example';
const SERVICE = 'K-210 455';
const POPUP = 'K-210 460';
/** An account of somebody else, and a number that belongs to nobody. */
const OTHERS = KOELN;
const NOBODYS = 'K-999 999';

const own = (customerNumber: string, over: BulkCells = {}): BulkCells => ({
  customerNumber,
  proof: 'own-account',
  ...over,
});

async function handedIn(backend: Backend, rows: readonly BulkCells[]): Promise<BulkLink> {
  const { id } = await backend.createBulkLink({}, intent());
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  return backend.putBulkRows({ bulk: id, rows: numbered }, intent());
}

const rowsOf = async (backend: Backend, { id }: { id: string }): Promise<BulkRow[]> =>
  (await backend.listBulkRows({ bulk: id })).items;

/** Starts it as it was looked at: whoever pays confirms what it says. */
const start = (backend: Backend, { id, version, own: owned }: BulkLink): Promise<BulkLink> => {
  const consent = owned?.consent;
  return backend.startBulkLink({ bulk: id, version, ...(consent && { consent }) }, intent());
};

export function ownAccountCases(suite: Suite): void {
  suite.group('accounts that one administers', () => {
    suite.reads('are all told, with what forbids to link them', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { items, total, linkable } = await main.listOwnAccounts();
      equal(
        items.map(({ customerNumber, city, obstacle }) => [customerNumber, city, obstacle?.code ?? null]),
        [
          [BERLIN, 'Berlin', 'already-linked'],
          [EVENTS, 'Hamburg', null],
          [SERVICE, 'Lüneburg', null],
          [POPUP, 'Rostock', 'target-suspended'],
        ],
        'the accounts',
      );
      equal([total, linkable], [4, 2], 'how many');
    });

    suite.reads(
      'are found by name, town, and number in any spelling, part by part',
      async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const found = async (search: string) =>
          (await main.listOwnAccounts({ search })).items.map(({ customerNumber }) => customerNumber);
        equal(await found('nordlicht'), [EVENTS, SERVICE], 'by name');
        equal(await found('LÜNE gmbh'), [SERVICE], 'by words');
        equal(await found('k210460'), [POPUP], 'by number');
        equal(await found('210 45'), [EVENTS, SERVICE], 'by a part of the number');
        equal(await found('handels'), [], 'nothing of others');
        const { items, total, linkable } = await main.listOwnAccounts({ position: 1, limit: 1 });
        equal(
          [items.map(({ customerNumber }) => customerNumber), total, linkable],
          [[EVENTS], 4, 2],
          'a part',
        );
        equal((await main.listOwnAccounts({ position: 9 })).items, [], 'beyond the end');
      },
    );

    suite.reads('are nobody else’s business', async ({ backendOf }) => {
      equal(
        await (await backendOf('other-owner')).listOwnAccounts(),
        { items: [], total: 0, linkable: 0 },
        'what somebody else administers',
      );
      await refused((await backendOf('local-owner')).listOwnAccounts(), 'no-main-eligible');
    });

    suite.writes('say which request there is already', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await main.requestLink(request({ customerNumber: EVENTS }), intent());
      const { items, linkable } = await main.listOwnAccounts({ search: EVENTS });
      equal([items[0]!.obstacle?.code, linkable], ['already-requested', 0], 'what stands in the way');
    });

    suite.writes('are checked together, and nothing is told of those of others', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const asked = (await main.requestLink(request({ customerNumber: SERVICE }), intent())).id;
      const self = (await main.getSession()).account.customerNumber;
      const numbers = [EVENTS, SERVICE, POPUP, BERLIN, OTHERS, NOBODYS, 'k210450', self];
      const bulk = await handedIn(main, [
        ...numbers.map((number) => own(number)),
        own('?'),
        own('K-210 461', { scopes: 'everything' }),
      ]);
      const rows = await rowsOf(main, bulk);
      equal(
        rows.map(({ kind, state, reason }) => [kind, state, reason].filter(Boolean).join(' ')),
        [
          'own ready',
          'own already-requested',
          'own obstacle target-suspended',
          'own already-linked',
          'own obstacle link-not-verified',
          'own obstacle link-not-verified',
          'own duplicate',
          'own self',
          'own invalid',
          'own invalid',
        ],
        'how the rows stand',
      );
      equal(
        [rows[1]!.link, rows[3]!.link],
        [asked, (await linkTo(main, BERLIN)).id],
        'the links that there are',
      );
      const told = ({ number: _number, cells: _cells, ...row }: BulkRow) => row;
      equal(told(rows[4]!), told(rows[5]!), 'an account of others is as good as none');
      equal(
        [rows[0]!.account, rows[4]!.account],
        [{ name: 'Nordlicht Events GmbH', city: 'Hamburg' }, null],
        'what they are called',
      );
      const { readyLinks, own: owned, counts } = bulk;
      equal([readyLinks, owned?.rows, owned?.ready, counts.obstacle], [0, 10, 1, 3], 'in all');
    });

    suite.writes('are linked by the job, and nobody is asked', async (harness) => {
      if (!harness.work) return;
      const main = await harness.backendOf('main-owner');
      const { account, person } = await main.getSession();
      const before = (await harness.mailTo(person.email)).length;
      const note = { nickname: 'Events', costCentre: 'KST 9', scopes: 'view pay' };
      const bulk = await handedIn(main, [own(EVENTS, note), own(SERVICE, { scopes: 'view' }), own(POPUP)]);
      await start(main, bulk);
      await harness.work();
      const { state, counts, own: owned } = await main.getBulkLink({ bulk: bulk.id });
      equal([state, counts.linked, counts.obstacle, owned?.ready], ['finished', 2, 1, 0], 'in all');
      const [first, second] = await rowsOf(main, bulk);
      const link = await main.getLink({ link: first!.link! });
      equal(
        [link.state, link.proof, link.payer, link.nickname, link.costCentre, link.account?.name],
        ['active', 'own-account', 'main', 'Events', 'KST 9', 'Nordlicht Events GmbH'],
        'the first link',
      );
      equal((await main.getLink({ link: second!.link! })).payer, 'secondary', 'who pays for the second one');
      equal((await harness.mailTo(EVENTS_EMAIL)).length, 1, 'the account is told');
      equal((await harness.mailTo(person.email)).length, before + 1, 'one mail is about all of them');
      const { items } = await main.listActivity({ group: 'links', limit: 10 });
      const linked = items.filter(({ kind }) => kind === 'linked').slice(0, 2);
      equal(
        linked.map(({ facts }) => facts.proof),
        ['own-account', 'own-account'],
        'the history',
      );
      await harness.work();
      equal((await harness.mailTo(EVENTS_EMAIL)).length, 1, 'the account is told once');
      ok((await main.getSession()).account.id === account.id, 'the same session');
    });

    suite.writes('wait for no other requests', async (harness) => {
      if (!harness.work) return;
      const main = await harness.backendOf('main-owner');
      const others = Array.from({ length: 11 }, (_, index) => ({ customerNumber: `K-98 ${7_000 + index}` }));
      const bulk = await handedIn(main, [...others, own(EVENTS)]);
      equal([bulk.readyLinks, bulk.own?.ready], [11, 1], 'what is ready');
      await start(main, bulk);
      await harness.work();
      const { state, counts, own: owned } = await main.getBulkLink({ bulk: bulk.id });
      equal([state, counts.linked, owned?.ready], ['running', 1, 0], 'it is linked');
      ok(counts.ready > 0, 'others wait');
    });

    suite.writes('are tried again alone, once nothing forbids it any more', async (harness) => {
      if (!harness.work) return;
      const main = await harness.backendOf('main-owner');
      const { id: asked } = await main.requestLink(request({ customerNumber: SERVICE }), intent());
      const bulk = await handedIn(main, [own(EVENTS), own(SERVICE)]);
      await start(main, bulk);
      await harness.work();
      await main.cancelRequest({ link: asked }, intent());
      const { id, version } = await main.getBulkLink({ bulk: bulk.id });
      const reopened = await main.reopenBulkLink({ bulk: id, version }, intent());
      equal(
        (await rowsOf(main, reopened)).map(({ state }) => state),
        ['linked', 'ready'],
        'what is left',
      );
      await start(main, reopened);
      await harness.work();
      const { state, counts } = await main.getBulkLink({ bulk: id });
      equal([state, counts.linked], ['finished', 2], 'all is done');
    });
  });
}
