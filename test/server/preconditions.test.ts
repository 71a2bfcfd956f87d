import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstBroken } from '../../demo/server/audit.js';
import {
  DAY,
  intent,
  KOELN,
  linkKoeln,
  linkTo,
  received,
  request,
} from '../../src/testing/backend-suite/steps.js';
import { refused } from '../../src/testing/assert.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;

beforeEach(async () => {
  server = await testServer(databases);
});
afterEach(() => server.dispose());
afterAll(() => databases.close());

const OWING = 'K-100 902';
const euros = (amount: number) => ({ amount, currency: 'EUR' });

const openItems = () =>
  server.world.db.selectFrom('open_item').selectAll().where('account_id', '=', 'a-100902').execute();

describe('conditions of a link', () => {
  it('are cleared away once, however many people do it at the same time', async () => {
    const { id } = await linkTo(await server.backendOf('main-owner'), OWING);
    const owner = await server.backendOf('asked-owner');
    const pay = () =>
      owner.clearPrecondition({ request: id, kind: 'open-invoices', amount: euros(4890) }, intent());
    const attempts = await Promise.allSettled([pay(), pay(), pay()]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect((await openItems()).map(({ kind }) => kind)).toEqual(['unbilled']);
    const paid = await server.world.db
      .selectFrom('audit')
      .select(['subject_id', 'details'])
      .where('action', '=', 'invoices-settled')
      .execute();
    expect(paid).toEqual([{ subject_id: 'a-100902', details: '{"amount":4890}' }]);
    expect(await firstBroken(server.world.db)).toBeNull();
  });

  it('give what is billed early two weeks to be paid', async () => {
    const { id } = await linkTo(await server.backendOf('main-owner'), OWING);
    const owner = await server.backendOf('asked-owner');
    await owner.clearPrecondition({ request: id, kind: 'unbilled', amount: euros(1900) }, intent());
    const billed = (await openItems()).find(({ number }) => number === 'O-70 244');
    expect(billed).toMatchObject({ kind: 'invoice', amount: 1900 });
    expect(Date.parse(billed!.due_on)).toBe(Math.floor((server.world.clock() + 14 * DAY) / DAY) * DAY);
  });

  it('stop a link that was agreed to, when something became open since, and let it be confirmed afterwards', async () => {
    const main = await server.backendOf('main-owner');
    const owner = await server.backendOf('other-owner');
    const { id } = await main.requestLink(request(), intent());
    const { version } = await received(owner, id);
    await owner.acceptRequest({ request: id, version }, intent());
    const proven = await main.getLink({ link: id });
    await server.world.db
      .insertInto('open_item')
      .values({ account_id: 'a-200300', number: 'R-1', kind: 'invoice', amount: 100, due_on: '2026-12-01' })
      .execute();
    await refused(main.confirmLink({ link: id, version: proven.version }, intent()), 'rules-changed');
    const { preconditions } = await main.previewLink({ link: id });
    expect(preconditions?.[0]).toEqual({
      kind: 'open-invoices',
      state: 'blocking',
      amount: null,
      on: null,
      clearable: false,
    });
    await server.world.db.deleteFrom('open_item').where('account_id', '=', 'a-200300').execute();
    expect((await main.confirmLink({ link: id, version: proven.version }, intent())).state).toBe('active');
  });

  it('leave the account that could not pay the way out by hand', async () => {
    await server.world.db
      .updateTable('account')
      .set({ payment_method: false })
      .where('id', '=', 'a-100902')
      .execute();
    const { id } = await linkTo(await server.backendOf('main-owner'), OWING);
    const owner = await server.backendOf('asked-owner');
    const asked = await received(owner, id);
    expect(asked.preconditions?.map(({ clearable }) => clearable)).toEqual([false, false, false, false]);
    await refused(
      owner.clearPrecondition({ request: id, kind: 'open-invoices', amount: euros(4890) }, intent()),
      'conflict',
    );
  });

  it('let an account stay alone after a link for as long as the policy says', async () => {
    Object.assign(server.world, { linkPolicy: { blocking: [], relinkDays: 30 } });
    const linked = await linkKoeln(server);
    const main = await server.backendOf('main-owner');
    await main.detach({ link: linked.id, when: 'now', version: linked.version }, intent());
    const { id } = await main.requestLink(request({ customerNumber: KOELN }), intent());
    const owner = await server.backendOf('other-owner');
    const asked = await received(owner, id);
    expect(asked.obstacle).toMatchObject({ code: 'changed-too-recently' });
    expect(asked.preconditions?.at(-1)).toMatchObject({ kind: 'changed-lately', on: asked.obstacle?.at });
    await expect(
      owner.acceptRequest({ request: id, version: asked.version }, intent()),
    ).rejects.toMatchObject({ code: 'changed-too-recently', facts: { at: asked.obstacle?.at } });
    server.advance(13 * DAY);
    expect((await received(owner, id)).obstacle?.code).toBe('changed-too-recently');
  });
});

describe('the consent of who pays', () => {
  it('is asked for, compared with what is so, and recorded with who, when and which words', async () => {
    Object.assign(server.world, { linkPolicy: { blocking: [], relinkDays: 0, consent: true } });
    const main = await server.backendOf('main-owner');
    const link = 'l-100926';
    const { version } = await main.getLink({ link });
    const { consent } = await main.previewLink({ link });
    await refused(main.confirmLink({ link, version }, intent()), 'consent-required');
    await refused(
      main.confirmLink({ link, version, consent: { ...consent!, wording: '2020-01' } }, intent()),
      'rules-changed',
    );
    expect((await main.confirmLink({ link, version, consent: consent! }, intent())).state).toBe('active');
    const [entry] = await server.world.db
      .selectFrom('audit')
      .select(['person_id', 'subject_id', 'details'])
      .where('action', '=', 'payer-consented')
      .execute();
    expect(entry).toMatchObject({ person_id: 'p-anna-petersen', subject_id: 'a-100926' });
    expect(JSON.parse(entry!.details)).toMatchObject({
      wording: consent!.wording,
      on: consent!.from,
      monthly: 2990,
    });
    for (const side of [main, await server.backendOf('p-100926')])
      expect((await side.listActivity({ group: 'billing' })).items[0]).toMatchObject({
        kind: 'payer-consented',
        facts: { payer: 'main', on: consent!.from, wording: consent!.wording },
      });
    expect(await firstBroken(server.world.db)).toBeNull();
  });

  it('is not asked for where nobody pays for anything new', async () => {
    Object.assign(server.world, { linkPolicy: { blocking: [], relinkDays: 0, consent: true } });
    const main = await server.backendOf('main-owner');
    const owner = await server.backendOf('other-owner');
    const { id } = await main.requestLink(request({ scopes: ['view'] }), intent());
    const { version } = await received(owner, id);
    await owner.acceptRequest({ request: id, version }, intent());
    const proven = await main.getLink({ link: id });
    expect((await main.previewLink({ link: id })).consent).toBeNull();
    expect((await main.confirmLink({ link: id, version: proven.version }, intent())).state).toBe('active');
  });
});
