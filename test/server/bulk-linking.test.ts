import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '../../src/backend/backend.js';
import type { BulkCells, BulkLink } from '../../src/domain/bulk-link.js';
import { intent, KOELN } from '../../src/testing/backend-suite/steps.js';
import { REQUEST_LIMITS } from '../../src/domain/rules.js';
import { readOptions } from '../../demo/server/options.js';
import { workOnBulks } from '../../demo/server/links/bulk/work.js';
import type { World } from '../../demo/server/world.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;
beforeAll(() => databases.ready());
afterEach(() => server?.dispose());
afterAll(() => databases.close());

/** As many requests as anybody may want. */
const unlimited = (world: World): World => ({
  ...world,
  requestLimits: { ...world.requestLimits, open: 10_000, perHour: 10_000, perDay: 10_000 },
});

const ORDER: BulkCells = {
  product: 'cloud-telephony-s',
  areaCode: '40',
  name: 'Hamburg Eppendorf',
  street: 'Eppendorfer Weg 3',
  postcode: '20259',
  city: 'Hamburg',
  contactName: 'Nora Behrens',
  contactEmail: 'nora.behrens@nordlicht.example',
  contactPhone: '+4940123456',
};

async function started(owner: Backend, rows: readonly BulkCells[]): Promise<BulkLink> {
  const { id: bulk } = await owner.createBulkLink({ name: 'branches.csv' }, intent());
  const { version, readyOrders } = await owner.putBulkRows(
    { bulk, rows: rows.map((cells, index) => ({ number: index + 1, cells })) },
    intent(),
  );
  const { termsVersion } = await owner.getCatalogue();
  const orders = readyOrders && { termsVersion, monthly: readyOrders.monthly, once: readyOrders.once };
  return owner.startBulkLink({ bulk, version, ...(orders && { orders }) }, intent());
}

const numbers = (count: number): BulkCells[] =>
  Array.from({ length: count }, (_, index) => ({ customerNumber: `K-98 ${String(7_000 + index)}` }));

describe('how many accounts may be asked for', () => {
  it('is set by whoever starts the server, and never guessed', () => {
    expect(readOptions([], {}).requestLimits).toEqual(REQUEST_LIMITS);
    expect(readOptions([], { REQUESTS_PER_HOUR: '40', REQUESTS_PER_DAY: '200' }).requestLimits).toEqual({
      ...REQUEST_LIMITS,
      perHour: 40,
      perDay: 200,
    });
    expect(() => readOptions([], { REQUESTS_PER_HOUR: '0' })).toThrow('REQUESTS_PER_HOUR=0');
  });
});

describe('what one administers, many at once', () => {
  const EVENTS: BulkCells = { customerNumber: 'K-210 450', proof: 'own-account' };
  const SERVICE: BulkCells = { customerNumber: 'K-210 455', proof: 'own-account' };
  const POPUP: BulkCells = { customerNumber: 'K-210 460', proof: 'own-account' };

  async function handedIn(owner: Backend, rows: readonly BulkCells[]): Promise<BulkLink> {
    const { id: bulk } = await owner.createBulkLink({}, intent());
    return owner.putBulkRows(
      { bulk, rows: rows.map((cells, index) => ({ number: index + 1, cells })) },
      intent(),
    );
  }

  async function withConsent(): Promise<Backend> {
    server = await testServer(databases);
    const { linkPolicy } = server.world;
    Object.assign(server.world, { linkPolicy: { ...linkPolicy, consent: true } });
    return server.backendOf('main-owner');
  }

  it('is linked for what whoever pays has confirmed, and recorded for each', async () => {
    const owner = await withConsent();
    const { id, version, own } = await handedIn(owner, [EVENTS, SERVICE, POPUP]);
    expect(own).toEqual({
      rows: 3,
      ready: 2,
      consent: {
        wording: '2026-11',
        from: '2026-12-01',
        accounts: 2,
        monthly: [{ amount: 5980, currency: 'EUR' }],
      },
    });
    const consent = own!.consent!;
    await expect(owner.startBulkLink({ bulk: id, version }, intent())).rejects.toMatchObject({
      code: 'consent-required',
    });
    await expect(
      owner.startBulkLink({ bulk: id, version, consent: { ...consent, accounts: 3 } }, intent()),
    ).rejects.toMatchObject({ code: 'rules-changed' });
    await owner.startBulkLink({ bulk: id, version, consent }, intent());
    await server.world.db
      .updateTable('account')
      .set({ monthly_amount: 3990 })
      .where('customer_number', '=', 'K-210 455')
      .execute();
    await server.work!();
    const { items } = await owner.listBulkRows({ bulk: id });
    expect(items.map(({ state, reason }) => [state, reason])).toEqual([
      ['linked', null],
      ['refused', 'rules-changed'],
      ['obstacle', 'target-suspended'],
    ]);
    const { items: deeds } = await owner.listActivity({ group: 'billing' });
    expect(deeds.filter(({ kind }) => kind === 'payer-consented')).toHaveLength(1);
    const ended = await owner.getBulkLink({ bulk: id });
    const again = await owner.reopenBulkLink({ bulk: id, version: ended.version }, intent());
    expect(again.own?.consent?.monthly).toEqual([{ amount: 3990, currency: 'EUR' }]);
  });

  it('has no name, no obstacle and no price for a colleague who does not, and is not linked by them', async () => {
    const owner = await withConsent();
    const { id } = await handedIn(owner, [EVENTS, POPUP]);
    await server.world.db
      .updateTable('person')
      .set({ permissions: ['view-accounts', 'link-accounts'] })
      .where('id', '=', 'p-deniz-kaya')
      .execute();
    const colleague = await server.backendOf('p-deniz-kaya');
    const { items } = await colleague.listBulkRows({ bulk: id });
    expect(items.map(({ state, reason, account }) => [state, reason, account])).toEqual([
      ['ready', null, null],
      ['obstacle', 'link-not-verified', null],
    ]);
    const { version, own } = await colleague.getBulkLink({ bulk: id });
    expect(own).toEqual({ rows: 2, ready: 1, consent: null });
    await expect(colleague.startBulkLink({ bulk: id, version }, intent())).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is not linked once they do not administer it any more', async () => {
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    const { id } = await started(owner, [EVENTS, SERVICE]);
    await server.world.db.deleteFrom('membership').where('account_id', '=', 'a-210450').execute();
    await server.work!();
    const { items } = await owner.listBulkRows({ bulk: id });
    expect(items.map(({ state, reason, account }) => [state, reason, account?.name])).toEqual([
      ['refused', 'link-not-verified', undefined],
      ['linked', null, 'Nordlicht Service GmbH'],
    ]);
  });

  it('is told in one mail to whoever started it, and to the account where that is somebody else', async () => {
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    const { person } = await owner.getSession();
    await server.world.db
      .updateTable('account')
      .set({ contact_email: 'office@nordlicht.example' })
      .where('id', '=', 'a-100234')
      .execute();
    await started(owner, [EVENTS, SERVICE]);
    await server.work!();
    const subject = 'Many accounts at once: 2 of 2 rows are done';
    for (const address of [person.email, 'office@nordlicht.example'])
      expect((await server.mailTo(address)).map(({ kind }) => kind)).toEqual([subject]);
    expect(await server.mailTo('events@nordlicht.example')).toHaveLength(1);
  });
});

describe('what works on many at once', () => {
  it('does each row once, however many work on it at the same time', async () => {
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    const { id } = await started(owner, numbers(40));
    const world = unlimited(server.world);
    const done = await Promise.all([workOnBulks(world), workOnBulks(world), workOnBulks(world)]);
    while ((await workOnBulks(world)) > 0);
    const { counts, state } = await owner.getBulkLink({ bulk: id });
    expect([state, counts.requested]).toEqual(['finished', 40]);
    expect(done.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(40);
    const { total } = await owner.listLinks({ search: 'K-98' });
    expect(total).toBe(40);
  });

  it('does a row again that was cut off in the middle, and nothing of it twice', async () => {
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    const { id } = await started(owner, [{ customerNumber: KOELN }, ...numbers(2)]);
    const before = await server.mailTo('klaus.brandt@suedstadt-handel.example');
    let calls = 0;
    const cutOff: World = {
      ...unlimited(server.world),
      // The clock is asked at the beginning of each row: the process ends in the second one.
      clock: () => {
        calls += 1;
        if (calls === 3) throw new Error('The process has ended');
        return server.world.clock();
      },
    };
    await expect(workOnBulks(cutOff)).rejects.toThrow('The process has ended');
    expect((await owner.getBulkLink({ bulk: id })).counts).toMatchObject({ requested: 1, ready: 2 });
    await server.work!();
    expect((await owner.getBulkLink({ bulk: id })).counts).toMatchObject({ requested: 3, ready: 0 });
    const after = await server.mailTo('klaus.brandt@suedstadt-handel.example');
    expect(after.length - before.length).toBe(1);
  });

  it('acts with the rights that its person has now', async () => {
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    const { id } = await started(owner, [{ customerNumber: KOELN }, ORDER]);
    await server.world.db
      .updateTable('person')
      .set({ permissions: ['view-accounts', 'link-accounts'] })
      .where('id', '=', (await owner.getSession()).person.id)
      .execute();
    await server.work!();
    const { items } = await owner.listBulkRows({ bulk: id });
    expect(items.map(({ state, reason }) => [state, reason])).toEqual([
      ['requested', null],
      ['refused', 'not-allowed'],
    ]);
    const { version } = await owner.getBulkLink({ bulk: id });
    await owner.reopenBulkLink({ bulk: id, version }, intent());
    const [, order] = (await owner.listBulkRows({ bulk: id })).items;
    expect([order!.state, order!.problems]).toEqual(['invalid', [{ field: 'product', rule: 'not-allowed' }]]);
  });

  it('notes why a row is refused that was ready, and goes on', async () => {
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    const { id } = await started(owner, [{ customerNumber: KOELN }, ORDER, ...numbers(1)]);
    const { id: asked } = await owner.requestLink(
      { customerNumber: KOELN, scopes: ['view'], proof: 'owner-consent', message: '' },
      intent(),
    );
    await server.world.db
      .updateTable('bulk_row')
      .set({ monthly_amount: 1 })
      .where('bulk_id', '=', id)
      .where('number', '=', 2)
      .execute();
    await server.work!();
    const { items } = await owner.listBulkRows({ bulk: id });
    expect(items.map(({ state, reason, link }) => [state, reason, link])).toEqual([
      ['already-requested', null, asked],
      ['refused', 'price-changed', null],
      ['requested', null, expect.any(String)],
    ]);
  });

  it('writes one mail about all orders', async () => {
    server = await testServer(databases);
    const owner = await server.backendOf('main-owner');
    const { person } = await owner.getSession();
    await started(owner, [ORDER, { ...ORDER, name: 'Hamburg Altona' }, { customerNumber: '?' }]);
    await server.work!();
    expect((await server.mailTo(person.email)).map(({ kind }) => kind)).toEqual([
      'Many accounts at once: 2 of 3 rows are done',
    ]);
  });
});
