import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstBroken } from '../../demo/server/audit.js';
import { BERLIN, DAY, intent, linkTo } from '../../src/testing/backend-suite/steps.js';
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

const MAINZ = 'K-100 774';
const toSecondary = { payer: 'secondary', when: 'now' } as const;

const entries = async () =>
  server.world.db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(3).execute();

/** What the overview's counts say, and what counting says. */
async function counts(): Promise<[kept: unknown, counted: unknown]> {
  const kept = await sql`select payer, sum(links)::int as links, sum(amount)::int as amount from link_count
    where main_id = 'a-100234' and links > 0 group by payer order by payer`.execute(server.world.db);
  const counted =
    await sql`select payer, count(*)::int as links, sum(monthly_amount)::int as amount from link_row
    where main_id = 'a-100234' group by payer order by payer`.execute(server.world.db);
  return [kept.rows, counted.rows];
}

describe('who pays for a linked account', () => {
  it('is changed by one of two people who do it at the same time; the other is told', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, BERLIN);
    const attempts = await Promise.allSettled([
      main.changePayer({ link: id, version, ...toSecondary }, intent()),
      main.changePayer({ link: id, version, payer: 'secondary', when: 'period-end' }, intent()),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = attempts.find((each) => each.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'version-mismatch' });
    expect((await entries())[0]).toMatchObject({ subject_id: 'a-100871', person_id: 'p-anna-petersen' });
    expect(await firstBroken(server.world.db)).toBeNull();
  });

  it('is refused when something got in the way after the preview', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, 'K-100 655');
    expect((await main.previewPayerChange({ link: id, payer: 'main' })).obstacles).toEqual([]);
    await server.world.db
      .insertInto('open_item')
      .values({ account_id: 'a-100655', number: 'R-1', kind: 'invoice', amount: 100, due_on: '2026-12-01' })
      .execute();
    await refused(
      main.changePayer({ link: id, version, payer: 'main', when: 'now' }, intent()),
      'open-items',
    );
    expect((await main.getLink({ link: id })).payer).toBe('secondary');
  });

  it('is counted and listed by who pays then', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, BERLIN);
    await main.changePayer({ link: id, version, ...toSecondary }, intent());
    const [kept, counted] = await counts();
    expect(kept).toEqual(counted);
    expect((await main.listLinks({ payer: 'secondary', search: BERLIN })).total).toBe(1);
  });

  it('tells amounts only to who may see invoices', async () => {
    await server.world.db
      .updateTable('person')
      .set({ permissions: ['view-accounts', 'link-accounts'] })
      .where('id', '=', 'p-anna-petersen')
      .execute();
    const main = await server.backendOf('main-owner');
    const { id } = await linkTo(main, 'K-100 731');
    const preview = await main.previewPayerChange({ link: id, payer: 'main' });
    expect([preview.now.main, preview.now.secondary, preview.periodEnd.main]).toEqual([null, null, null]);
    expect(preview.obstacles[0]?.items.map(({ amount }) => amount)).toEqual([null, null]);
    const wien = await linkTo(main, 'K-100 812');
    expect((await main.previewPayerChange({ link: wien.id, payer: 'main' })).credit).toEqual({
      amount: null,
      fate: 'kept',
    });
  });

  it('cannot be changed while working in a linked account, nor by the account itself', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, BERLIN);
    const local = await server.backendOf('p-tobias-falk');
    const input = { link: id, version, ...toSecondary };
    await refused(local.changePayer(input, intent()), 'not-found');
    await main.openAccount({ link: id }, intent());
    const there = await server.backendOf('main-owner');
    await refused(there.changePayer(input, intent()), 'denied-while-switched', 'not-allowed');
  });

  it('changes by itself once, is in the log, and both sides are written to', async () => {
    const main = await server.backendOf('main-owner');
    const { id } = await linkTo(main, MAINZ);
    const sent = async () => (await server.world.db.selectFrom('outbox').select('subject').execute()).length;
    const before = await sent();
    server.advance(32 * DAY);
    const again = await server.backendOf('main-owner');
    await Promise.all([again.getLink({ link: id }), again.getSummary(), again.getLink({ link: id })]);
    expect(await again.getLink({ link: id })).toMatchObject({ payer: 'secondary', payerChange: null });
    const log = await server.world.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'payer-changed')
      .execute();
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ person_id: null, subject_id: 'a-100774' });
    const mails = await server.world.db
      .selectFrom('outbox')
      .select('recipient')
      .where('subject', 'like', 'Mainz Neustadt pays its own invoices%')
      .execute();
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([
      'anna.petersen@nordlicht.example',
      'shop-100774@nordlicht.example',
    ]);
    expect(await sent()).toBeGreaterThan(before);
    const [kept, counted] = await counts();
    expect(kept).toEqual(counted);
  });

  it('is settled with the end of the link, though it was planned', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, MAINZ);
    await main.detach({ link: id, version, when: 'period-end' }, intent());
    server.advance(32 * DAY);
    const again = await server.backendOf('main-owner');
    expect(await again.getLink({ link: id })).toMatchObject({ state: 'detached', payerChange: null });
    const log = await entries();
    expect(log.some(({ action }) => action === 'payer-changed')).toBe(false);
  });
});
