import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextPeriod } from '../../src/domain/rules.js';
import { asQuote } from '../../src/testing/backend-suite/kept-quotes.js';
import { largeOrder } from '../../src/testing/backend-suite/order-approvals.js';
import {
  BERLIN,
  DRAFT,
  intent,
  linkTo,
  received,
  request,
  validOrder,
} from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { START, testServer, type TestServer } from './harness.js';
import { requestFor } from './requests.js';
import { embeddedPostgres, type RealPostgres } from './real-postgres.js';

const MAIN = 'a-100234';

function describeOn(name: string, databases: () => Databases): void {
  const inWorld = (title: string, body: (server: TestServer) => Promise<void>) =>
    it(title, async () => {
      const server = await testServer(databases());
      try {
        await body(server);
      } finally {
        await server.dispose();
      }
    });

  describe(`many at once on ${name}`, () => {
    beforeAll(() => databases().ready());

    inWorld('places one order for ten requests with one key', async (server) => {
      const { path, init } = requestFor('placeOrder', MAIN);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => server.request(path, { ...init, as: 'main-owner' })),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses).toContain(201);
      for (const status of statuses) expect([201, 409]).toContain(status);
      const again = await server.request(path, { ...init, as: 'main-owner' });
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(await again.text()).toBe(await answers.find(({ status }) => status === 201)!.text());
      const { count } = await server.world.db
        .selectFrom('product_order')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('placed_at', '=', new Date(START).toISOString())
        .executeTakeFirstOrThrow();
      expect(count).toBe(1);
    });

    inWorld('orders once by a quote, on ten devices of two people', async (server) => {
      const main = await server.backendOf('main-owner');
      const quote = await main.saveQuote(await asQuote(main), intent());
      const order = await validOrder(main, { quote: quote.id });
      const people = [main, await server.backendOf('co-orderer')];
      const placed = await Promise.allSettled(
        Array.from({ length: 10 }, (_, device) => people[device % 2]!.placeOrder(order, intent())),
      );
      expect(placed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const each of placed)
        if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'duplicate-request' });
    });

    inWorld('places an order once that is approved, declined and taken back at once', async (server) => {
      const main = await server.backendOf('main-owner');
      const colleague = await server.backendOf('co-orderer');
      const { id, version, termsVersion } = await main.requestApproval(
        { order: await largeOrder(main), content: DRAFT },
        intent(),
      );
      const orders = async () => {
        const { count } = await server.world.db
          .selectFrom('product_order')
          .select((row) => row.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        return count;
      };
      const before = await orders();
      const choice = { approval: id, version };
      const ends = await Promise.allSettled([
        colleague.approveOrder({ ...choice, termsVersion }, intent()),
        colleague.declineApproval({ ...choice, reason: 'Too dear' }, intent()),
        main.withdrawApproval(choice, intent()),
        colleague.approveOrder({ ...choice, termsVersion }, intent()),
      ]);
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const approved = [ends[0], ends[3]].some((end) => end?.status === 'fulfilled');
      expect(await orders()).toBe(before + (approved ? 1 : 0));
    });

    inWorld('asks once for a number that is typed ten times', async (server) => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => {
          const { path, init } = requestFor('requestLink', MAIN);
          return server.request(path, { ...init, as: 'main-owner' });
        }),
      );
      expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    });

    inWorld('lets one of two main accounts have an account', async (server) => {
      const owner = await server.backendOf('other-owner');
      const mains = [await server.backendOf('main-owner'), await server.backendOf('large-owner')];
      const proven = [];
      for (const main of mains) {
        const { id } = await main.requestLink(request(), intent());
        const { version } = await received(owner, id);
        await owner.acceptRequest({ request: id, version }, intent());
        proven.push({ main, link: await main.getLink({ link: id }) });
      }
      const outcomes = await Promise.allSettled(
        proven.map(({ main, link }) => main.confirmLink({ link: link.id, version: link.version }, intent())),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(refused.reason).toMatchObject({ code: 'has-other-main' });
    });

    inWorld('lets one of two main accounts ask for a move', async (server) => {
      const local = await server.backendOf('local-owner');
      const mains = [await server.backendOf('stand-alone-owner'), await server.backendOf('other-owner')];
      const asking = [];
      for (const main of mains) {
        const { id } = await main.requestLink(request({ customerNumber: BERLIN }), intent());
        const { version, moves } = await received(local, id);
        await local.acceptRequest({ request: id, version, from: moves!.from.id }, intent());
        asking.push({ main, link: id, version: (await main.previewMove({ link: id })).version });
      }
      const outcomes = await Promise.allSettled(
        asking.map(({ main, link, version }) => main.proposeMove({ link, version }, intent())),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(refused.reason).toMatchObject({ code: 'move-in-progress' });
      const { items } = await (await server.backendOf('main-owner')).listMoves();
      expect(items).toHaveLength(1);
    });

    inWorld('lets one of several decide until when a link holds', async (server) => {
      const main = await server.backendOf('main-owner');
      const local = await server.backendOf('local-owner');
      const { id: link } = await linkTo(main, BERLIN);
      const { version, earliest } = await main.getLinkTerm({ link });
      const limits = [earliest, nextPeriod(earliest)].map((endOn) => ({ version, endOn, extendBy: null }));
      const outcomes = await Promise.allSettled([
        ...limits.map((limit) => main.changeLinkTerm({ link, ...limit }, intent())),
        ...limits.map((limit) => local.changeLinkTerm(limit, intent())),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
        'rejected',
        'rejected',
      ]);
      const held = await main.getLinkTerm({ link });
      const more = { link, endOn: null, extendBy: null, version: held.version };
      const asked = await Promise.allSettled([1, 2, 3].map(() => main.proposeExtension(more, intent())));
      expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const { extension } = await local.getLinkTerm();
      const answer = { extension: extension!.id, version: extension!.version };
      const answers = await Promise.allSettled([
        local.acceptExtension(answer, intent()),
        local.declineExtension(answer, intent()),
        main.cancelExtension(answer, intent()),
      ]);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    inWorld('lets one of two main accounts have what both have yet to begin', async (server) => {
      const owner = await server.backendOf('other-owner');
      const mains = [await server.backendOf('main-owner'), await server.backendOf('stand-alone-owner')];
      const asking = [];
      for (const main of mains) {
        const { id, requestedAt } = await main.requestLink(
          request({ customerNumber: 'K-200 300', scopes: ['view'] }),
          intent(),
        );
        const { version } = await received(owner, id);
        await owner.acceptRequest({ request: id, version }, intent());
        const startOn = new Date(Date.parse(requestedAt) + 10 * 86_400_000).toISOString().slice(0, 10);
        await server.world.db.updateTable('link').set({ start_on: startOn }).where('id', '=', id).execute();
        asking.push({ main, link: id, version: (await main.getLink({ link: id })).version });
      }
      const outcomes = await Promise.allSettled(
        asking.map(({ main, link, version }) => main.confirmLink({ link, version }, intent())),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(refused.reason).toMatchObject({ code: 'has-other-main' });
    });

    inWorld('uses five tries for twenty guesses', async (server) => {
      const main = await server.backendOf('main-owner');
      const { id } = await linkTo(main, 'K-100 917');
      const guesses = await Promise.all(
        Array.from({ length: 20 }, () => {
          const { path, init } = requestFor('proveLink', MAIN, { link: id });
          return server.request(path, {
            ...init,
            body: JSON.stringify({ code: 'ZZZZZZZZ' }),
            as: 'main-owner',
          });
        }),
      );
      const statuses = guesses.map(({ status }) => status);
      expect(statuses.filter((status) => status === 422)).toHaveLength(5);
      expect(statuses.filter((status) => status === 429)).toHaveLength(15);
      expect((await main.getLink({ link: id })).triesLeft).toBe(0);
    });

    inWorld('gives every order its own number', async (server) => {
      const main = await server.backendOf('main-owner');
      const order = await validOrder(main);
      const placed = await Promise.all(Array.from({ length: 8 }, () => main.placeOrder(order, intent())));
      expect(new Set(placed.map(({ order: { number } }) => number)).size).toBe(8);
      expect(new Set(placed.map(({ link }) => link.customerNumber)).size).toBe(8);
    });

    inWorld('lists no row twice while rows come and go', async (server) => {
      const main = await server.backendOf('main-owner');
      const seen: string[] = [];
      let after: string | undefined;
      for (let page = 0; page < 20; page++) {
        const { items, next } = await main.listLinks({ limit: 5, sort: 'city', ...(after && { after }) });
        seen.push(...items.map(({ id }) => id));
        if (next === null) break;
        after = next;
        await main.placeOrder(await validOrder(main), intent());
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(
        expect.arrayContaining(
          server.seed.links
            .filter((each) => each.mainId === MAIN && each.state === 'active')
            .map(({ id }) => id),
        ),
      );
    });
  });
}

const embedded = new Databases();
describeOn('PGlite', () => embedded);

let real: Promise<RealPostgres> | undefined;
const onServer = new Databases(async () => {
  real ??= embeddedPostgres();
  return (await real).newDatabase();
});
describeOn('a real PostgreSQL', () => onServer);

afterAll(async () => {
  await embedded.close();
  await onServer.close();
  await (await real)?.stop();
});
