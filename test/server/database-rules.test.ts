import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Standing, standingOf, type LinkState } from '../../src/domain/link.js';
import { firstBroken } from '../../demo/server/audit.js';
import type { Database } from '../../demo/server/db/connect.js';
import { BERLIN, intent, linkTo } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;
let db: Database;

beforeAll(async () => {
  server = await testServer(databases);
  ({ db } = server.world);
});
afterAll(() => databases.close());

/** The constraint that refuses a statement; the statement never stays. */
async function refusedBy(statement: ReturnType<typeof sql>): Promise<string> {
  try {
    await db.transaction().execute(async (transaction) => {
      await statement.execute(transaction);
      throw new Error('nothing');
    });
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? (error as Error).message;
  }
  return 'nothing';
}

const copyOfLink = (id: string, change: string) =>
  sql.raw(`insert into link (id, main_id, account_id, typed_number, typed_key, state, joined_by, scopes, message,
      requested_at, requested_by, expires_at, sends, sent_at, tries_left, linked_at, sort_typed)
    select 'l-copy', ${change}, scopes, message, requested_at, requested_by, expires_at, sends, sent_at, tries_left, linked_at, sort_typed
    from link where id = '${id}'`);

describe('the database alone', () => {
  it('lets no secondary account have a secondary account', async () => {
    const statement = sql`update account set role = 'secondary', main_id = 'a-100871' where id = 'a-300100'`;
    expect(await refusedBy(statement)).toBe('account_has_one_main');
  });

  it('lets no main account have a main account', async () => {
    const statement = sql`update account set main_id = 'a-500000', role = 'secondary' where id = 'a-100234'`;
    expect(await refusedBy(statement)).toBe('account_has_one_main');
  });

  it('lets no account stand under one that is no main account', async () => {
    const statement = sql`update account set role = 'secondary', main_id = 'a-200300' where id = 'a-300100'`;
    expect(await refusedBy(statement)).toBe('account_has_one_main');
  });

  it('lets no account be its own main account', async () => {
    const statement = sql`update account set role = 'secondary', main_id = 'a-300100' where id = 'a-300100'`;
    expect(await refusedBy(statement)).toBe('account_has_one_main');
  });

  it('lets no account be a main account and have one', async () => {
    const statement = sql`update account set main_id = 'a-100234', role = 'main' where id = 'a-300100'`;
    expect(await refusedBy(statement)).toBe('account_role_and_main');
  });

  it('lets no main account stand alone while it has secondary accounts', async () => {
    const statement = sql`update account set role = 'standalone' where id = 'a-100234'`;
    expect(await refusedBy(statement)).toBe('account_has_one_main');
  });

  it('links no account twice', async () => {
    const change = `'a-500000', account_id, typed_number, 'OTHER', 'active', joined_by`;
    expect(await refusedBy(copyOfLink('l-100871', change))).toBe('link_one_live');
  });

  it('asks for no number twice at a time', async () => {
    const change = `main_id, account_id, typed_number, typed_key, 'pending', joined_by`;
    expect(await refusedBy(copyOfLink('l-100902', change))).toBe('link_one_open');
  });

  it('links no account to itself', async () => {
    const change = `'a-300100', 'a-300100', 'K-300 100', 'K300100', 'pending', joined_by`;
    expect(await refusedBy(copyOfLink('l-100902', change))).toBe('link_not_itself');
  });

  it('has no two accounts with one number', async () => {
    const statement = sql`update account set number_key = 'K100234' where id = 'a-300100'`;
    expect(await refusedBy(statement)).toMatch(/number_key/);
  });

  it('has no link in a state that there is not', async () => {
    const statement = sql`update link set state = 'happy' where id = 'l-100871'`;
    expect(await refusedBy(statement)).toBe('link_state_check');
  });

  it('has no detaching without a day', async () => {
    const statement = sql`update link set state = 'detach-scheduled' where id = 'l-100871'`;
    expect(await refusedBy(statement)).toBe('link_detach_day');
  });
});

describe('the overview', () => {
  it('says the standing that the domain says', async () => {
    const { rows } = await sql<{ rank: number; state: LinkState; status: 'active' | null }>`
      select row.standing_rank as rank, l.state, a.status from link_row row join link l on l.id = row.id
      left join account a on a.id = l.account_id`.execute(db);
    expect(rows.length).toBeGreaterThan(80);
    for (const { rank, state, status } of rows)
      expect(Standing.options[rank]).toBe(standingOf({ state, account: status && { status } }));
  });

  it('tells nothing of an account that is not linked', async () => {
    const row = await db
      .selectFrom('link_row')
      .selectAll()
      .where('id', '=', 'l-100902')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ sort_city: '', monthly_amount: 0, search: 'k-100 902\nk100902' });
  });
});

describe('the audit log', () => {
  it('is whole after what people do', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, BERLIN);
    await main.detach({ link: id, when: 'period-end', version }, intent());
    const last = await db
      .selectFrom('audit')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(last).toMatchObject({
      person_id: 'p-anna-petersen',
      account_id: 'a-100234',
      subject_id: 'a-100871',
      action: 'detach-scheduled',
    });
    expect(await firstBroken(db)).toBeNull();
  });

  it('lets nobody change, remove or empty what it says', async () => {
    for (const statement of ['update audit set action = action', 'delete from audit', 'truncate audit'])
      expect(await refusedBy(sql.raw(statement))).toMatch(/append-only/);
  });

  it('shows where somebody who owns the database has changed it', async () => {
    const { id } = await db.selectFrom('audit').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow();
    await db.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      await sql`update audit set action = 'nothing' where id = ${id}`.execute(transaction);
    });
    expect(await firstBroken(db)).toBe(id);
  });
});
