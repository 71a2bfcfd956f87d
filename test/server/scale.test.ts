import { CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import { LinkSort, type LinkQuery } from '../../src/domain/link.js';
import { createApp } from '../../demo/server/app.js';
import { openServer, type Database } from '../../demo/server/db/connect.js';
import { workOnBulks } from '../../demo/server/links/bulk/work.js';
import type { World } from '../../demo/server/world.js';
import { prepare, worldOf } from '../../demo/server/open-world.js';
import { startSession } from '../../demo/server/sessions/sessions.js';
import { CHEAP, ORIGIN, START } from './harness.js';
import { embeddedPostgres, type RealPostgres } from './real-postgres.js';

/** `npm run test:full` has the numbers of the bars; every day there are enough for the planner to be the same. */
const full = process.env.SCALE === 'full';
const LARGE = full ? 100_000 : 11_200;
const ACCOUNTS = full ? 1_000_000 : 60_000;
const CHANGES = full ? 1_000 : 150;
/** However busy the machine is. */
const SLOW = 900_000;
const MAIN = 'a-400000';

let real: RealPostgres;
let db: Database;
let backend: HttpBackend;
let world: World;
let queries: CompiledQuery[] = [];

beforeAll(async () => {
  real = await embeddedPostgres();
  db = openServer(await real.newUrl(), (query) => void queries.push(query));
  world = worldOf(db, { origin: ORIGIN, clock: () => START, scrypt: CHEAP });
  const seed = demoSeed({ now: new Date(START).toISOString(), large: LARGE });
  await prepare(world, () => seed, { accounts: ACCOUNTS });
  const boundless = { burst: 1e9, perSecond: 1e9 };
  const app = createApp(world, { limits: { session: boundless, address: boundless, page: boundless } });
  const vera = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', 'p-vera-lindt')
    .executeTakeFirstOrThrow();
  const cookie = `__Host-session=${await startSession(world, vera)}`;
  backend = new HttpBackend({
    baseUrl: `${ORIGIN}/api`,
    account: MAIN,
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set('cookie', cookie);
      return app.request(url, { ...init, headers });
    },
  });
}, SLOW);
afterAll(async () => {
  await db.destroy();
  await real.stop();
});

/** Tables that grow with what customers have. */
const BIG =
  /Seq Scan on (link_row|link|account|person|phone_line|link_count|audit|audit_reader|drift|bulk_row)\b/;

/** Plans of what was asked for since, in which a whole table is read. */
async function wholeTables(): Promise<string[]> {
  const asked = queries;
  queries = [];
  if (asked.length === 0) throw new Error('Nothing was asked');
  const found: string[] = [];
  for (const { sql: text, parameters } of asked) {
    if (!/^(select|with)/i.test(text)) continue;
    const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>(
      CompiledQuery.raw(`explain ${text}`, [...parameters]),
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    if (BIG.test(plan)) found.push(`${text}\n${JSON.stringify(parameters)}\n${plan}`);
  }
  queries = [];
  return found;
}

const FILTERS: readonly LinkQuery[] = [
  {},
  { standings: ['suspended'] },
  { standings: ['active', 'closing', 'declined'], payer: 'main' },
  { payer: 'secondary' },
  { search: 'berlin' },
  { search: 'weitblick' },
  { search: 'K-410 12' },
  { search: 'be' },
  { search: '030 41012' },
  { search: 'kontakt@' },
  { search: 'zz', payer: 'main' },
  { search: 'weitblick berlin', standings: ['suspended'] },
  { labels: ['north'] },
  { labels: ['West', 'pilot'] },
  { labels: ['nowhere'] },
  { labels: ['south'], city: 'münchen', payer: 'main' },
  { city: 'berlin' },
  { joinedBy: 'added' },
  { joinedBy: 'created' },
  { hidden: 'only' },
  { hidden: 'included', search: 'essen' },
];

const ORDERS = LinkSort.options.flatMap((sort) => [
  { sort, descending: false },
  { sort, descending: true },
]);

/** What is looked at in an order: everything, or every day a part, so that each filter is looked at in some orders. */
const filtersOf = (order: number): readonly LinkQuery[] =>
  FILTERS.filter((_, filter) => full || (filter + order) % 4 === 0);

describe('a large account', () => {
  for (const [order, { sort, descending }] of ORDERS.entries())
    it(`is listed by an index: by ${sort}${descending ? ', backwards' : ''}`, { timeout: SLOW }, async () => {
      for (const filter of filtersOf(order)) {
        const query = { ...filter, sort, descending };
        queries = [];
        const first = await backend.listLinks(query);
        const middle = await backend.listLinks({ ...query, position: Math.floor(first.total / 2) });
        await backend.listLinks({ ...query, position: Math.max(0, first.total - 3) });
        await backend.listLinks({ ...query, from: 'm' });
        if (first.next !== null) await backend.listLinks({ ...query, after: first.next });
        if (middle.previous !== null) await backend.listLinks({ ...query, before: middle.previous });
        expect(await wholeTables(), JSON.stringify(filter)).toEqual([]);
      }
    });

  it('has its history by an index', { timeout: SLOW }, async () => {
    await sql`insert into audit (at, person_id, account_id, subject_id, action, details, previous, hash)
      select ${new Date(START).toISOString()}::timestamptz - n * interval '1 minute', 'p-vera-lindt',
        case when n % 5 = 0 then ${MAIN} else 'a-' || n end, null, 'account-left', '{}', '', 'many ' || n
      from generate_series(1, 60000) n`.execute(db);
    await sql`insert into audit_reader (account_id, at, entry_id, link_id, action, person_id)
      select account_id, at, id, 'l-' || (id % 100), action, person_id from audit where hash like 'many %'`.execute(
      db,
    );
    await sql`vacuum (analyze) audit, audit_reader`.execute(db);
    for (const asked of [
      {},
      { link: 'l-5' },
      { group: 'work', person: 'vera' },
      { group: 'notes' },
      { since: '2026-10-01T00:00:00Z', until: '2026-10-02T00:00:00Z' },
    ] as const) {
      queries = [];
      const first = await backend.listActivity(asked);
      if (first.next !== null) await backend.listActivity({ ...asked, after: first.next });
      expect(await wholeTables(), JSON.stringify(asked)).toEqual([]);
    }
    const { total, estimated } = await backend.listActivity({});
    expect([total, estimated]).toEqual([10_000, true]);
    const { blob } = await backend.exportActivity({ language: 'en', group: 'work' });
    expect((await blob.text()).split('\r\n').length).toBeGreaterThan(12_000);
  });

  it('has what has come apart by an index', { timeout: SLOW }, async () => {
    await sql`vacuum (analyze) drift`.execute(db);
    queries = [];
    const first = await backend.listDrift({});
    const next = await backend.listDrift({ after: first.next! });
    await backend.listDrift({ accepted: true });
    await backend.getSummary();
    expect(await wholeTables()).toEqual([]);
    expect([first.total, first.estimated, next.position]).toEqual([1_000, true, 50]);
  });

  it('has many at once by an index, and in a moment', { timeout: SLOW }, async () => {
    const CHUNK = 500;
    const CHUNKS = 10;
    const { id } = await backend.createBulkLink({}, { idempotencyKey: 'bulk-create' });
    for (let chunk = 0; chunk < CHUNKS; chunk++) {
      const rows = Array.from({ length: CHUNK }, (_, index) => ({
        number: chunk * CHUNK + index + 1,
        cells: { customerNumber: `K-95 ${String(10_000 + chunk * CHUNK + index)}` },
      }));
      await backend.putBulkRows({ bulk: id, rows }, { idempotencyKey: `bulk-${chunk}` });
    }
    // Those of others.
    await sql`insert into bulk_link (id, account_id, name, state, created_at, created_by, touched_at, language)
      select 'b-' || n, 'a-100234', '', 'open', now(), '', now(), 'en' from generate_series(1, 20) n`.execute(
      db,
    );
    await sql`insert into bulk_row (bulk_id, number, kind, cells, state, problems, key)
      select 'b-' || n, m, 'link', '{}', 'ready', '[]', 'K' || m
      from generate_series(1, 20) n, generate_series(1, 5000) m`.execute(db);
    await sql`vacuum (analyze) bulk_row, bulk_link`.execute(db);
    queries = [];
    const row = { number: 5_000, cells: { customerNumber: 'K-95 10000' } };
    const { version, counts } = await backend.putBulkRows(
      { bulk: id, rows: [row] },
      { idempotencyKey: 'bulk-right' },
    );
    expect([counts.ready, counts.duplicate]).toEqual([4_999, 1]);
    await backend.listBulkLinks();
    await backend.listBulkRows({ bulk: id, position: 4_900, limit: 100 });
    await backend.listBulkRows({ bulk: id, states: ['duplicate'] });
    await backend.startBulkLink({ bulk: id, version }, { idempotencyKey: 'bulk-start' });
    expect(await workOnBulks(world)).toBe(10);
    expect(await wholeTables()).toEqual([]);
  });

  it('has its figures and its file by an index', { timeout: SLOW }, async () => {
    queries = [];
    await backend.getSummary();
    await backend.getSession();
    await backend.getLinkFacets();
    await backend.getLinkTotals({});
    const some = await backend.getLinkTotals({ search: 'essen', payer: 'main' });
    expect(some.monthly).toHaveLength(1);
    expect((await backend.getLinkTotals({ search: 'weitblick' })).monthly).toBe(null);
    const { blob } = await backend.exportLinks({ language: 'en', sort: 'monthly', search: 'essen' });
    expect(blob.size).toBeGreaterThan(10_000);
    expect(await wholeTables()).toEqual([]);
  });

  it('tells a total that is near, where a search finds too much to count', async () => {
    const broad = await backend.listLinks({ search: 'weitblick' });
    expect(broad.estimated).toBe(true);
    // A few requests that others have made here are found by nothing.
    expect(Math.abs(broad.total / LARGE - 1)).toBeLessThan(0.01);
    const half = await backend.listLinks({ search: 'a', payer: 'main' });
    const { rows } = await sql<{ count: number }>`select count(*) from link_row
      where main_id = ${MAIN} and payer = 'main' and search like '%a%'`.execute(db);
    expect(Math.abs(half.total / rows[0]!.count - 1)).toBeLessThan(0.1);
    const few = await backend.listLinks({ search: 'berlin' });
    expect([few.estimated, few.total]).toEqual([false, LARGE / 16]);
  });

  it('counts a label that some have, guesses one that many have, and knows what facets say', async () => {
    const { labels, cities } = await backend.getLinkFacets();
    const linksOf = (label: string) => labels.find(({ value }) => value === label)!.links;
    expect(labels.map(({ value }) => value)).toEqual(['East', 'North', 'Pilot', 'South', 'West']);
    const pilot = await backend.listLinks({ labels: ['pilot'], limit: 5 });
    expect([pilot.estimated, pilot.total]).toEqual([false, linksOf('Pilot')]);
    const north = await backend.listLinks({ labels: ['north'], limit: 5 });
    expect(north.estimated).toBe(true);
    expect(Math.abs(north.total / linksOf('North') - 1)).toBeLessThan(0.1);
    expect(cities.reduce((sum, { links }) => sum + links, 0)).toBe(LARGE);
  });

  it('counts a place in the order of places, and jumps in it to the row', async () => {
    const query: LinkQuery = { city: 'Köln', sort: 'city', limit: 20 };
    const page = await backend.listLinks({ ...query, position: 300 });
    const { rows } = await sql<{ id: string }>`select id from link_row where main_id = ${MAIN}
      and city = 'Köln' order by id offset 300 limit 20`.execute(db);
    expect(page.items.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect([page.estimated, page.total, page.position]).toEqual([false, LARGE / 16, 300]);
  });

  it('goes on from a guessed place without a gap, and ends where it ends', async () => {
    const query: LinkQuery = { search: 'weitblick', sort: 'city', limit: 50 };
    const page = await backend.listLinks({ ...query, position: LARGE - 120 });
    const ids = page.items.map(({ id }) => id);
    let last = page;
    while (last.next !== null) {
      last = await backend.listLinks({ ...query, after: last.next });
      ids.push(...last.items.map(({ id }) => id));
    }
    const { rows } = await sql<{ id: string }>`select id from link_row where main_id = ${MAIN}
      order by sort_city desc, id desc limit ${ids.length}`.execute(db);
    expect(ids).toEqual(rows.map(({ id }) => id).reverse());
    expect(last.total).toBe(last.position! + last.items.length);
  });

  // Last: it links some, and the rows are others then.
  it('has what its people administer by an index, and many of that at once', { timeout: SLOW }, async () => {
    // What is linked already, and as much that is not; and what others administer.
    await sql`insert into membership (person_id, account_id)
      (select 'p-vera-lindt', account_id from link where main_id = ${MAIN} and state = 'active' order by id limit 1500)
      union all (select 'p-vera-lindt', id from account where role = 'standalone' and status = 'active'
        order by id desc limit 1500)
      union all (select 'p-anna-petersen', id from account where role = 'standalone' and id <> 'a-100234'
        order by id limit 20000) on conflict do nothing`.execute(db);
    await sql`vacuum (analyze) membership, account, link`.execute(db);
    queries = [];
    const { total, linkable, items } = await backend.listOwnAccounts({ limit: 500 });
    expect([total, linkable > 1_400, items.length]).toEqual([3_000, true, 500]);
    await backend.listOwnAccounts({ search: 'berlin', position: 100 });
    await backend.listCandidates();
    const numbers = await sql<{ number: string }>`select customer_number as number from membership
      join account on account.id = account_id where person_id = 'p-vera-lindt' and role = 'standalone' limit 400`.execute(
      db,
    );
    const { id: bulk } = await backend.createBulkLink({}, { idempotencyKey: 'own-create' });
    const { version, own } = await backend.putBulkRows(
      {
        bulk,
        rows: numbers.rows.map(({ number }, index) => ({
          number: index + 1,
          cells: { customerNumber: number, proof: 'own-account' as const },
        })),
      },
      { idempotencyKey: 'own-put' },
    );
    expect(own!.rows).toBe(400);
    await backend.listBulkRows({ bulk, limit: 200 });
    await backend.startBulkLink(
      { bulk, version, ...(own!.consent && { consent: own!.consent }) },
      { idempotencyKey: 'own-start' },
    );
    expect(await wholeTables()).toEqual([]);
    await workOnBulks(world);
    expect(await wholeTables()).toEqual([]);
    expect((await backend.getBulkLink({ bulk })).counts.linked).toBeGreaterThan(10);
  });
});

/** The same numbers every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('a list that changes while it is read', () => {
  it(`has no row twice and loses none that stays, in ${CHANGES} changes`, { timeout: SLOW }, async () => {
    const random = randomFrom(20_261_103);
    const { rows } = await sql<{ id: string; account: string }>`select id, account_id as account from link
      where main_id = ${MAIN} and state = 'active' order by id`.execute(db);
    const touched = new Set<string>();
    const moved = new Set<string>();
    const changes = [
      (account: string) => sql`update account set status = 'closing' where id = ${account}`,
      (account: string) =>
        sql`update account set monthly_amount = monthly_amount + 100 where id = ${account}`,
      (account: string) =>
        sql`update link set state = 'canceled', ended_at = requested_at where account_id = ${account}`,
      (account: string, id: string) =>
        sql`insert into link (id, main_id, typed_number, typed_key, state, joined_by, scopes, message, requested_at,
          requested_by, expires_at, sends, sent_at, tries_left, sort_typed)
        select id || '-new', main_id, typed_number, typed_key || 'N', 'pending', joined_by, scopes, message, now(),
          requested_by, now() + interval '100 years', 1, now(), 5, ${`weitblick ${'abcdefghijklmnopqrstuvwxyz'.charAt(random() * 26)}`}
        from link where id = ${id} on conflict do nothing`,
      (account: string, id: string) => {
        moved.add(id);
        return sql`update account set sort_name = ${`weitblick ${'abcdefghijklmnopqrstuvwxyz'.charAt(random() * 26)}`}
          where id = ${account}`;
      },
    ];
    const limit = 200;
    const each = Math.ceil(CHANGES / (LARGE / limit));
    const seen: string[] = [];
    let after: string | undefined;
    let made = 0;
    do {
      const page = await backend.listLinks({ limit, ...(after !== undefined && { after }) });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
      for (let count = 0; count < each && made < CHANGES; count++, made++) {
        const { id, account } = rows[Math.floor(random() * rows.length)]!;
        touched.add(id);
        await changes[made % changes.length]!(account, id).execute(db);
      }
    } while (after !== undefined);
    queries = [];
    expect(made).toBe(CHANGES);
    const found = new Set(seen);
    // Who is renamed while the list is read is at its new place too.
    const twice = seen.filter((id, index) => seen.indexOf(id) !== index && !moved.has(id));
    expect(twice).toEqual([]);
    expect(rows.filter(({ id }) => !touched.has(id) && !found.has(id))).toEqual([]);
  });
});
