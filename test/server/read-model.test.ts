import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateTo } from '../../demo/server/db/migrations.js';
import { openEmbedded, type Database } from '../../demo/server/db/connect.js';
import { dropEverything } from '../../demo/server/db/reset.js';
import { BERLIN, intent, linkTo, validOrder } from '../../src/testing/backend-suite/steps.js';
import { noted } from '../../demo/server/db/annotations.js';
import { drift } from './drift.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';
import { embeddedPostgres, type RealPostgres } from './real-postgres.js';

/** A database of its own takes longer to open than a test may. */
const SLOW = 60_000;

const databases = new Databases();
let server: TestServer;
let db: Database;

beforeAll(async () => {
  server = await testServer(databases);
  ({ db } = server.world);
});
afterAll(() => databases.close());

describe('the read model', () => {
  it('is whole once the demo is planted', async () => {
    expect(await drift(db)).toEqual([]);
  });

  it('follows what people do', async () => {
    const main = await server.backendOf('main-owner');
    const { link } = await main.placeOrder(await validOrder(main), intent());
    const berlin = await linkTo(main, BERLIN);
    await main.detach({ link: berlin.id, when: 'now', version: berlin.version }, intent());
    await main.requestLink(
      { customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent' },
      intent(),
    );
    await db.updateTable('account').set({ status: 'active' }).where('id', '=', link.account!.id).execute();
    server.advance(40 * 86_400_000);
    await main.getSummary();
    expect(await drift(db)).toEqual([]);
  });

  it('follows an account whose name, price and state change', async () => {
    await db
      .updateTable('account')
      .set({ sort_name: 'zzz', search: 'zzz', monthly_amount: 1, status: 'suspended' })
      .where('id', '=', 'a-100655')
      .execute();
    const row = await db.selectFrom('link_row').selectAll().where('id', '=', 'l-100655').executeTakeFirst();
    expect(row).toMatchObject({
      sort_name: 'zzz',
      search: expect.stringMatching(/^zzz\nkst 4120\nshop-/) as string,
      monthly_amount: 1,
    });
    expect(await drift(db)).toEqual([]);
  });

  it('follows what is noted, hidden and forgotten', async () => {
    const main = await server.backendOf('main-owner');
    const rowOf = (id: string) =>
      db.selectFrom('link_row').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const hiddenOnes = async () => {
      const counts = await db
        .selectFrom('link_count')
        .selectAll()
        .where('hidden', '=', true)
        .where('links', '>', 0)
        .execute();
      return counts.map(({ links, amount }) => [links, amount]);
    };
    const { id, version } = await linkTo(main, 'K-100 812');
    const before = await rowOf(id);
    // Its cost centre, its contact and its numbers come last, and end with the link too.
    const bare = before.search.replace(/\nkst \d+[^]*$/, '');
    const notes = { nickname: 'Ärger am Ring', labels: ['Österreich', 'Pilot'], hidden: true };
    const named = await main.annotateLink({ link: id, version, ...notes }, intent());
    expect(await rowOf(id)).toMatchObject({
      sort_name: 'arger am ring',
      search: `${bare}\närger am ring${before.search.slice(bare.length)}`,
      label_keys: ['österreich', 'pilot'],
      labels: 'Österreich\nPilot',
      hidden: true,
      joined_by: 'added',
      city: 'Wien',
      currency: 'EUR',
    });
    expect(await hiddenOnes()).toEqual([[1, before.monthly_amount]]);
    expect(await drift(db)).toEqual([]);
    await main.detach({ link: id, when: 'now', version: named.version }, intent());
    const { sort_name, search, label_keys, hidden } = await rowOf(id);
    expect([sort_name, search]).toEqual([before.sort_name, bare]);
    expect([label_keys, hidden, await hiddenOnes()]).toEqual([[], false, []]);
    expect(await drift(db)).toEqual([]);
  });

  it('finds an account by its contact only while it may be looked into', async () => {
    const main = await server.backendOf('main-owner');
    const { id } = await linkTo(main, 'K-100 879');
    const found = async () => (await main.listLinks({ search: 'shop-100879' })).total;
    expect(await found()).toBe(1);
    await sql`update link set scopes = '{pay}' where id = ${id}`.execute(db);
    expect(await found()).toBe(0);
    await sql`update link set scopes = '{view,pay}' where id = ${id}`.execute(db);
    await sql`update account set search_contact = 'lena@x.example' where customer_number = 'K-100 879'`.execute(
      db,
    );
    expect((await main.listLinks({ search: 'LENA@x' })).items.map((each) => each.id)).toEqual([id]);
    expect(await drift(db)).toEqual([]);
  });

  it('forgets a link that is removed', async () => {
    await sql`delete from link where id = 'l-100902'`.execute(db);
    expect(await drift(db)).toEqual([]);
  });
});

describe('a database of an earlier version', () => {
  let old: Database;
  beforeAll(async () => {
    old = await openEmbedded();
    await migrateTo(old, '0004-overview');
    await sql`insert into account (id, customer_number, number_key, name, street, postcode, city, country, status,
        monthly_amount, currency, products, customer_since, contact_email, role, main_id, sort_name, sort_city, search)
      values ('a-1', 'K-1 000', 'K1000', 'One', '', '', 'Bonn', 'DE', 'active', 1, 'EUR', '{}', '2020-01-01', 'a@b.example', 'main', null, 'one', 'bonn', 'one'),
        ('a-2', 'K-2 000', 'K2000', 'Two', '', '', 'Köln', 'DE', 'suspended', 990, 'EUR', '{}', '2020-01-01', 'c@d.example', 'secondary', 'a-1', 'two', 'koln', 'two')`.execute(
      old,
    );
    await sql`insert into person (id, name, email, account_id, permissions, since)
      values ('p-1', 'P', 'p@b.example', 'a-1', '{}', '2020-01-01')`.execute(old);
    await sql`insert into link (id, main_id, account_id, typed_number, typed_key, state, joined_by, scopes, message,
        requested_at, requested_by, sends, sent_at, tries_left, linked_at, sort_typed)
      values ('l-1', 'a-1', 'a-2', 'K-2 000', 'K2000', 'active', 'added', '{view,pay}', '', '2024-05-01', 'p-1', 1,
        '2024-05-01', 5, '2024-05-02 10:00:00.123456Z', 'k-2 000')`.execute(old);
  }, SLOW);
  afterAll(() => old.destroy());

  const count = { main_id: 'a-1', standing_rank: 3, payer: 'main', links: 1, amount: 990 };

  it('gets the read model of what is in it', { timeout: SLOW }, async () => {
    await migrateTo(old, '0005-read-model');
    expect(await drift(old)).toEqual([]);
    expect(await old.selectFrom('link_count').selectAll().execute()).toEqual([count]);
    const row = await old.selectFrom('link_row').selectAll().executeTakeFirst();
    expect(row?.newness).toBe(-Date.parse('2024-05-02T10:00:00.123Z') * 1000 - 456);
  });

  it('gets room for notes, and keeps all that is in it', { timeout: SLOW }, async () => {
    await sql`insert into link (id, main_id, typed_number, typed_key, state, joined_by, scopes, message, requested_at,
        requested_by, ended_at, sends, sent_at, tries_left, sort_typed)
      values ('l-2', 'a-1', 'K-3 000', 'K3000', 'declined', 'added', '{view}', '', '2024-05-01', 'p-1', '2024-05-03', 1,
        '2024-05-01', 5, 'k-3 000')`.execute(old);
    const all = async () => ({
      links: await old.selectFrom('link').selectAll().orderBy('id').execute(),
      rows: await old.selectFrom('link_row').selectAll().orderBy('id').execute(),
    });
    const before = await all();
    await migrateTo(old, '0006-annotations');
    const { links, rows } = await all();
    expect(links).toMatchObject(before.links);
    expect(
      links.every(({ nickname, labels, hidden }) => nickname === '' && labels.length === 0 && !hidden),
    ).toBe(true);
    expect(rows).toMatchObject(before.rows);
    expect(rows.map(({ city, joined_by }) => [city, joined_by])).toEqual([
      ['Köln', 'added'],
      ['', 'added'],
    ]);
    expect(await drift(old)).toEqual([]);
    await old
      .updateTable('link')
      .set(noted({ nickname: 'Rhein', labels: ['West'], hidden: true }))
      .where('id', '=', 'l-1')
      .execute();
    await sql`update account set city = 'Cologne' where id = 'a-2'`.execute(old);
    expect(await drift(old)).toEqual([]);
    const counts = await old.selectFrom('link_count').selectAll().where('standing_rank', '=', 3).execute();
    expect(counts).toContainEqual({ ...count, hidden: true });
    expect(counts).toContainEqual({ ...count, hidden: false, links: 0, amount: 0 });
  });

  it('finds what is in it by contacts and numbers, and adds up by currency', { timeout: SLOW }, async () => {
    await migrateTo(old, '0010-access-requests');
    await sql`insert into phone_line (id, account_id, number, rules) values ('n-1', 'a-2', '+4922112345', '[]')`.execute(
      old,
    );
    await migrateTo(old, '0014-contacts');
    const { search, currency } = await old
      .selectFrom('link_row')
      .selectAll()
      .where('id', '=', 'l-1')
      .executeTakeFirstOrThrow();
    expect([search.split('\n').slice(-2), currency]).toEqual([['c@d.example', '4922112345'], 'EUR']);
    expect(await drift(old)).toEqual([]);
  });

  it('can be started afresh, whichever it is', { timeout: SLOW }, async () => {
    await dropEverything(old);
    for (const version of ['0004-overview', '0005-read-model', '0006-annotations']) {
      await migrateTo(old, version);
      await dropEverything(old);
    }
    const { rows } = await sql`select relname from pg_class where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'v')`.execute(old);
    expect(rows).toEqual([]);
  });
});

describe('several connections', () => {
  let real: RealPostgres;
  beforeAll(async () => {
    real = await embeddedPostgres();
  }, 60_000);
  afterAll(() => real.stop());

  it('change links and their accounts at the same time, and the read model follows both', async () => {
    const lent = new Databases(() => real.newDatabase());
    const busy = await testServer(lent);
    const on = busy.world.db;
    const links = await on
      .selectFrom('link')
      .select(['id', 'account_id'])
      .where('state', '=', 'active')
      .execute();
    const statuses = ['active', 'suspended', 'closing'] as const;
    await Promise.all(
      links.flatMap(({ id, account_id }, index) => [
        on
          .updateTable('link')
          .set({ scopes: index % 2 === 0 ? ['view'] : ['view', 'pay'] })
          .where('id', '=', id)
          .execute(),
        on
          .updateTable('link')
          .set(noted({ nickname: `Shop ${index}`, labels: ['Pilot'], hidden: index % 3 === 0 }))
          .where('id', '=', id)
          .execute(),
        ...statuses.map((status, step) =>
          on
            .updateTable('account')
            .set({ status, monthly_amount: index * 10 + step })
            .where('id', '=', account_id)
            .execute(),
        ),
      ]),
    );
    expect(links.length).toBeGreaterThan(60);
    expect(await drift(on)).toEqual([]);
    await lent.close();
  });
});
