import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../demo/server/db/connect.js';
import { migrate, migrateTo } from '../../demo/server/db/migrations.js';
import { usualMails } from '../../src/domain/invoice-delivery.js';
import { intent, linkTo, mailed, validOrder } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { drift } from './drift.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;
beforeAll(async () => {
  server = await testServer(databases);
});
afterAll(() => databases.close());

const CONTACT = 'nora.behrens@nordlicht.example';
const MAIN = 'anna.petersen@nordlicht.example';

/** Orders an account that keeps what comes after a day, and verifies it: it gets its numbers today. */
async function ordered(daysAgo: number) {
  const { world } = server;
  const main = await server.backendOf('main-owner');
  const { link } = await main.placeOrder(await validOrder(main), intent());
  const keeps_after = new Date(world.clock() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  await world.db
    .updateTable('link')
    .set({ keeps_after, mails: JSON.stringify({ ...usualMails('main'), contract: 'both' }) })
    .where('id', '=', link.id)
    .execute();
  await main.confirmEmail({ token: await mailed(server, CONTACT, 'token') }, intent());
  const code = await server.letterCode(link.customerNumber);
  await main.confirmAddress({ link: link.id, code }, intent());
  const [line] = await world.db
    .selectFrom('phone_line')
    .selectAll()
    .where('account_id', '=', link.account!.id)
    .execute();
  const found = (await main.listLinks({ search: line!.number })).items.map(({ id }) => id);
  return { link: await main.getLink({ link: link.id }), number: line!.number, found };
}

/** What the last mail to an address says. */
async function lastMail(recipient: string): Promise<string> {
  await server.mailTo(recipient);
  const mail = await server.world.db
    .selectFrom('mailbox')
    .select('body_text')
    .where('recipient', '=', recipient)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return mail.body_text;
}

describe('numbers that a new account gets', () => {
  it('stay with it from the day after the one that is set, in the overview and in mails too', async () => {
    const { link, number, found } = await ordered(1);
    expect([link.account?.numbers, found]).toEqual([0, []]);
    expect(await lastMail(CONTACT)).toContain(number);
    const told = await lastMail(MAIN);
    expect(told).toContain(link.account!.name);
    expect(told).not.toContain(number);
    expect(await drift(server.world.db)).toEqual([]);
  });

  it('are found at once when they come on that day itself', async () => {
    const { link, number, found } = await ordered(0);
    expect(link.account?.numbers).toBeGreaterThan(0);
    expect(found).toEqual([link.id]);
    expect(await lastMail(MAIN)).toContain(number);
    expect(await drift(server.world.db)).toEqual([]);
  });
});

describe('the read model', () => {
  it('follows what an account keeps', async () => {
    const { db } = server.world;
    const main = await server.backendOf('main-owner');
    const local = await server.backendOf('local-owner');
    const { id, linkedAt } = await linkTo(main, 'K-100 871');
    const search = async () =>
      (await db.selectFrom('link_row').select('search').where('id', '=', id).executeTakeFirstOrThrow())
        .search;
    const before = await search();
    for (const keepsAfter of [linkedAt!.slice(0, 10), null]) {
      const { lent } = await local.getLocalAccess();
      await local.limitAccess({ version: lent!.version, withheld: [], paused: false, keepsAfter }, intent());
      expect((await search()).includes('49301008712')).toBe(keepsAfter === null);
      expect(await drift(db)).toEqual([]);
    }
    expect(await search()).toBe(before);
  });
});

describe('a database from before numbers had a day', () => {
  it('counts its numbers as there since the account is, and knows whose forwarding its history is about', async () => {
    const db = await openEmbedded();
    await migrateTo(db, '0028-event-subscriptions');
    await sql`insert into account (id, customer_number, number_key, name, street, postcode, city, country, status,
      monthly_amount, currency, products, customer_since, contact_email, role, sort_name, sort_city, search)
      values ('a-1', 'K-1', 'K1', 'Wien', 'x', '1', 'Wien', 'AT', 'active', 0, 'EUR', '{}', '2020-01-01', 'a@b.example',
        'standalone', 'wien', 'wien', '')`.execute(db);
    await sql`insert into phone_line (id, account_id, number, rules) values ('n-1', 'a-1', '+4310', '[]')`.execute(
      db,
    );
    await sql`insert into audit (at, action, details, previous, hash) values
      (now(), 'forwarding-changed', '{"phone":"+4310"}', '', 'x')`.execute(db);
    await sql`insert into audit_reader (account_id, at, entry_id, action)
      select 'a-1', at, id, action from audit`.execute(db);
    await migrate(db);
    const line = await db.selectFrom('phone_line').select('assigned_on').executeTakeFirst();
    const entry = await db.selectFrom('audit_reader').select('phone').executeTakeFirst();
    expect([line?.assigned_on, entry?.phone]).toEqual(['2020-01-01', '+4310']);
    await db.destroy();
  }, 60_000);
});
