import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driftOf, DRIFT_KINDS } from '../../src/domain/drift.js';
import { deliver, Unreachable, send } from '../../demo/server/mail/outbox.js';
import type { Database } from '../../demo/server/db/connect.js';
import { Databases } from './databases.js';
import { START, testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;
let db: Database;

beforeAll(async () => {
  server = await testServer(databases);
  ({ db } = server.world);
});
afterAll(() => databases.close());

/** What the table, its view, and the domain say has come apart, each in the same order. */
async function all(): Promise<{ table: unknown; view: unknown; domain: unknown }> {
  const columns = sql`link_id, rank, since, about`;
  const { rows: table } = await sql`select ${columns} from drift order by link_id, rank`.execute(db);
  const { rows: view } =
    await sql`select ${columns} from drift_now order by link_id collate "C", rank`.execute(db);
  const links = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .leftJoin('unreachable_address', (join) =>
      join.on(sql<boolean>`unreachable_address.email = lower(coalesce(invoice_email, contact_email))`),
    )
    .selectAll('link')
    .select(['account.status', 'unreachable_address.email', 'unreachable_address.since'])
    .execute();
  const checks = await db.selectFrom('account_check').selectAll().execute();
  const decided = await db
    .selectFrom('contract')
    .select('account_id')
    .where('paid_by', '=', 'main')
    .execute();
  const paidInPart = new Set(decided.map(({ account_id }) => account_id));
  const never = new Date(START + 1e12).toISOString();
  const domain = links
    .flatMap((link) =>
      driftOf(
        {
          state: link.state,
          status: link.status,
          joinedBy: link.joined_by,
          scopes: link.scopes,
          linkedAt: link.linked_at ?? link.requested_at,
          payerSince: link.payer_since,
          payerChanges: link.payer_change !== null,
          paidInPart: paidInPart.has(link.account_id!),
          unreachable: link.email && link.since ? { email: link.email, since: link.since } : null,
          checks: checks
            .filter(({ account_id }) => account_id === link.account_id)
            .map(({ kind, state, sent_at }) => ({ kind, state, sentAt: sent_at })),
        },
        never,
      ).map(({ kind, since, about }) => ({
        link_id: link.id,
        rank: DRIFT_KINDS.indexOf(kind),
        since,
        about,
      })),
    )
    .sort((a, b) => (a.link_id === b.link_id ? a.rank - b.rank : a.link_id < b.link_id ? -1 : 1));
  return { table, view, domain };
}

async function agree(): Promise<void> {
  const { table, view, domain } = await all();
  expect(table).toEqual(view);
  expect(view).toEqual(domain);
}

describe('what has come apart', () => {
  it('is in the table what the domain says, whatever changes', async () => {
    await agree();
    for (const change of [
      sql`update account set status = 'active' where id in ('a-101431', 'a-101002')`,
      sql`update contract set paid_by = 'main', payer_since = '2026-11-01' where id = 'c-100655-2'`,
      sql`update contract set paid_by = 'as-account' where id = 'c-100655-2'`,
      sql`update account set status = 'suspended' where id = 'a-100655'`,
      sql`update account_check set sent_at = sent_at + interval '1 day' where account_id = 'a-101440'`,
      sql`update account_check set state = 'locked' where account_id = 'a-101446' and kind = 'address'`,
      sql`update link set scopes = array['view', 'switch'], payer_since = '2026-11-02' where id = 'l-100871'`,
      sql`update link set payer_change = 'main', payer_change_on = '2026-12-01' where id = 'l-100757'`,
      sql`update link set state = 'detach-scheduled', detach_on = '2026-12-01' where id = 'l-100944'`,
      sql`insert into unreachable_address values ('shop-100763@nordlicht.example', '2026-11-01Z')`,
      sql`update account set invoice_email = null where id = 'a-100713'`,
      sql`delete from unreachable_address`,
      sql`delete from link where id = 'l-100781'`,
    ]) {
      await change.execute(db);
      await agree();
    }
  });

  it('has the address that a mail server has refused, until mail reaches it again', async () => {
    const { world, now } = { world: server.world, now: new Date(START).toISOString() };
    const to = 'Shop-100769@nordlicht.example';
    const rejected = async () => (await sql`select email, since from unreachable_address`.execute(db)).rows;
    await db.deleteFrom('outbox').execute();
    const mail = () =>
      send({ db, world, now }, to, { kind: 'request-declined', number: 'K-1', declined: null }, 'en');
    await mail();
    await deliver(world, () => Promise.reject(new Unreachable('No such address')));
    expect(await rejected()).toEqual([{ email: to.toLowerCase(), since: now }]);
    expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
    await agree();
    await mail();
    await deliver(world, () => Promise.resolve());
    expect(await rejected()).toEqual([]);
    await agree();
  });
});
