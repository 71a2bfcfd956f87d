import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fileAnswer } from '../../demo/server/http/file.js';
import { startServer, type Server } from '../../demo/server/server.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;
let listening: Server;
let headers: Record<string, string>;

beforeAll(async () => {
  server = await testServer(databases);
  const { world } = server;
  // Enough rows for several pieces.
  await sql`insert into link (id, main_id, typed_number, typed_key, state, joined_by, scopes, message, requested_at,
      requested_by, ended_at, sends, sent_at, tries_left, sort_typed)
    select 'l-many-' || i, 'a-400000', '=X-' || i, 'X' || i, 'declined', 'added', '{view}', '', at, 'p-vera-lindt', at, 1,
      at, 0, 'x-' || i
    from generate_series(1, 3500) i, (select timestamptz '2026-11-01T00:00:00Z' as at) moment`.execute(
    world.db,
  );
  listening = await startServer({ ...world, log: () => undefined }, { port: 0 });
  headers = {
    cookie: await server.cookieOf('large-owner'),
    'account-context': 'a-400000',
    'x-requested-with': 'test',
    'content-type': 'application/json',
  };
});
afterAll(() => listening.close());

const ask = (body: object, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://localhost:${listening.port}/api/accounts/a-400000/link-exports`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    ...init,
  });

describe('an export', () => {
  it('comes as a file in pieces, with the number of its rows ahead', async () => {
    const response = await ask({ language: 'de' });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="verknuepfte-accounts-2026-11-03.csv"',
      'row-count': '3530',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const lines = (await response.text()).split('\r\n');
    expect(lines).toHaveLength(3532);
    expect(lines.filter((line) => line.startsWith("'=X-"))).toHaveLength(3500);
  });

  it('has the rows of a list that is narrowed, with their own names and labels', async () => {
    const response = await ask({ language: 'en', labels: ['north'] });
    expect(response.headers.get('row-count')).toBe('8');
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines).toHaveLength(9);
    expect(lines.slice(1).every((line) => line.includes('North'))).toBe(true);
  });

  it('is in the audit log', async () => {
    const entry = await server.world.db
      .selectFrom('audit')
      .select(['person_id', 'details'])
      .where('action', '=', 'links-exported')
      .executeTakeFirst();
    expect(entry).toEqual({ person_id: 'p-vera-lindt', details: '{"rows":3530}' });
  });

  it('comes one at a time to a session, and not again before the first has been taken', async () => {
    const path = '/api/accounts/a-400000/link-exports';
    const again = () => server.request(path, { method: 'POST', headers, body: '{"language":"en"}' });
    const first = await again();
    const second = await again();
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
    await first.text();
    const third = await again();
    expect(third.status).toBe(200);
    await third.body!.cancel();
    expect((await (await again()).text()).length).toBeGreaterThan(3500);
  });

  it('ends when the connection does', async () => {
    const stop = new AbortController();
    const response = await ask({ language: 'en' }, { signal: stop.signal });
    await response.body!.getReader().read();
    stop.abort();
    for (let status = 0; status !== 200;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const next = await ask({ language: 'en', only: [] });
      ({ status } = next);
      await next.text();
    }
  });

  it('makes a piece when it is taken, and no further one', async () => {
    let made = 0;
    const done = vi.fn();
    async function* pieces() {
      for (made = 1; made <= 100; made++) yield `piece ${made}\r\n`;
    }
    const { body } = fileAnswer({
      fileName: 'x.csv',
      type: 'text/csv',
      length: { rows: 99 },
      pieces: pieces(),
      done,
    });
    const reader = body.getReader();
    await reader.read();
    await reader.read();
    expect(made).toBe(2);
    await reader.cancel();
    expect([made, done.mock.calls.length]).toEqual([2, 1]);
  });

  it('takes ten thousand picked rows, and no body beyond that', async () => {
    const only = Array.from({ length: 10_000 }, (_, index) => `l-many-${index}-${'x'.repeat(40)}`);
    const response = await ask({ language: 'en', only });
    expect([response.status, response.headers.get('row-count')]).toEqual([200, '0']);
    await response.text();
    expect((await ask({ language: 'en', search: 'x'.repeat(1_100_000) })).status).toBe(413);
  });
});
