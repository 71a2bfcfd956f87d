import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { operations, type Operation } from '../../src/backend/http/operations.js';
import { BODY_LIMIT } from '../../demo/server/http/input.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';
import { BODIES, NAMES, newKey, requestFor } from './requests.js';

const databases = new Databases();
let server: TestServer;
let before: string;

/** Everything that a write could have changed. */
async function everything(): Promise<string> {
  const { rows } = await sql<{ state: string }>`select
    (select md5(string_agg(l::text, '|' order by id)) from link l)
    || (select md5(string_agg(a::text, '|' order by id)) from account a)
    || (select md5(string_agg(p::text, '|' order by id)) from phone_line p)
    || (select md5(coalesce(string_agg(c::text, '|' order by account_id, kind), '')) from account_check c)
    || (select count(*) from product_order)
    || (select count(*) from outbox) as state`.execute(server.world.db);
  return rows[0]!.state;
}

beforeAll(async () => {
  server = await testServer(databases);
});
beforeEach(async () => {
  before = await everything();
});
afterEach(async () => {
  expect(await everything()).toBe(before);
});
afterAll(() => databases.close());

const MAIN = 'a-100234';
const as = 'main-owner';

/** A problem of the catalogue, without a trace of the inside. */
async function expectProblem(response: Response, ...statuses: number[]): Promise<void> {
  const text = await response.text();
  expect(statuses, text).toContain(response.status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('x-correlation-id')).toMatch(/^[\da-f-]{36}$/);
  expect(JSON.parse(text)).toMatchObject({ status: response.status });
  expect(text).not.toMatch(/select |insert |kysely|node_modules|\bat .+:\d+|syntax error/i);
}

/** Values of every wrong kind. */
const WRONG: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(5000),
  'a\u0000b',
  "'; drop table link; --",
  [],
  [[]],
  {},
  { $ne: null },
  '\ud800',
];

describe('hostile input', () => {
  for (const name of NAMES) {
    const operation: Operation = operations[name];
    const writes = operation.method !== 'GET';
    const send = (over: RequestInit & { account?: string } = {}) => {
      const { path, init } = requestFor(name, MAIN);
      return server.request(path, {
        ...init,
        ...over,
        headers: { ...init.headers, ...over.headers },
        as,
      });
    };

    if (writes) {
      it(`refuses malformed JSON for ${name}`, async () => {
        await expectProblem(await send({ body: '{"a":' }), 400);
      });
      it(`refuses bytes that are no text for ${name}`, async () => {
        await expectProblem(await send({ body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) }), 400);
      });
      it(`refuses a list as the body of ${name}`, async () => {
        await expectProblem(await send({ body: '[]' }), 400);
      });
      it(`refuses a body that is too long for ${name}`, async () => {
        const { bodyLimit = BODY_LIMIT } = operation;
        await expectProblem(await send({ body: JSON.stringify({ text: 'x'.repeat(bodyLimit) }) }), 413);
      });
      it(`refuses another kind of body for ${name}`, async () => {
        const headers = { 'content-type': 'text/plain' };
        await expectProblem(await send({ headers, body: '{}' }), 415);
      });
      it(`refuses ${name} without our page’s header`, async () => {
        await expectProblem(await send({ headers: { 'x-requested-with': '' } }), 400);
      });
      it(`refuses ${name} from another site`, async () => {
        await expectProblem(await send({ headers: { 'sec-fetch-site': 'cross-site' } }), 403);
        await expectProblem(await send({ headers: { origin: 'https://evil.example' } }), 403);
      });
    }

    for (const field of Object.keys(BODIES[name] ?? {}))
      it(`refuses wrong kinds of ${field} for ${name}`, async () => {
        for (const wrong of WRONG) {
          if (field === 'message' && (wrong === '' || String(wrong).startsWith("'"))) continue;
          // Nothing: for good, or not any further.
          if (name === 'changeLinkTerm' && ['endOn', 'extendBy'].includes(field) && wrong === null) continue;
          // Nothing: their own account.
          if (['setStart', 'setInvoiceAddress', 'setBranding'].includes(name) && wrong === null) continue;
          if (['rules', 'groups'].includes(field) && Array.isArray(wrong) && wrong.length === 0) continue;
          if (name === 'getQuote' && field === 'postcode' && typeof wrong === 'string' && wrong.length <= 12)
            continue;
          if (
            name === 'getContractSummary' &&
            ['name', 'language'].includes(field) &&
            typeof wrong === 'string'
          )
            continue;
          if (['name', 'fileName'].includes(field) && String(wrong).startsWith("'")) continue;
          const body = JSON.stringify({ ...BODIES[name], [field]: wrong });
          await expectProblem(await send({ body }), 404, 409, 422);
        }
      });

    if (operation.keyed) {
      it(`refuses ${name} without a key`, async () => {
        const { path, init } = requestFor(name, MAIN);
        const headers = { ...(init.headers as Record<string, string>) };
        delete headers['idempotency-key'];
        const response = await server.request(path, { ...init, headers, as });
        await expectProblem(response, 400);
      });
      it(`refuses ${name} with a key that is none`, async () => {
        for (const key of ['two words', 'x'.repeat(65), '<b>'])
          await expectProblem(await send({ headers: { 'idempotency-key': key } }), 400);
      });
    }

    if (operation.conditional)
      it(`refuses ${name} without a version`, async () => {
        const { path, init } = requestFor(name, MAIN);
        const headers = { ...(init.headers as Record<string, string>) };
        delete headers['if-match'];
        await expectProblem(await server.request(path, { ...init, headers, as }), 428);
      });

    it(`refuses ${name} by another method`, async () => {
      const { path, init } = requestFor(name, MAIN);
      for (const method of ['DELETE', 'PATCH'])
        await expectProblem(await server.request(path, { ...init, method, body: '{}', as }), 405);
    });

    if (operation.path.includes('{link}'))
      it(`refuses ids that are none for ${name}`, async () => {
        for (const link of ["'", '%00', '%F0%9F%92%A5', '..%2F..%2Fetc', 'x'.repeat(300), '%ff']) {
          const path = `/api${operation.path.replace('{account}', MAIN).replace('{link}', link).replace('{kind}', 'email')}`;
          const { init } = requestFor(name, MAIN);
          await expectProblem(await server.request(path, { ...init, as }), 400, 404, 422);
        }
      });
  }

  it('takes no prototype from a body', async () => {
    const body = `{"__proto__":{"admin":true},"constructor":{"prototype":{}},"customerNumber":"K-1"}`;
    const response = await server.request(`/api/accounts/${MAIN}/link-requests`, {
      method: 'POST',
      account: MAIN,
      as,
      headers: { 'idempotency-key': newKey() },
      body,
    });
    await expectProblem(response, 422);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('refuses cursors that are none, or another list’s', async () => {
    const first = await server.request(`/api/accounts/${MAIN}/links?limit=2&sort=city`, {
      account: MAIN,
      as,
    });
    const { next } = (await first.json()) as { next: string };
    const changed = Buffer.from(next, 'base64url').toString().replace('"key":"', '"key":"z');
    for (const after of ['x', '%00', 'e30', `${next}x'`, next.slice(2)]) {
      const path = `/api/accounts/${MAIN}/links?limit=2&sort=city&after=${after}`;
      await expectProblem(await server.request(path, { account: MAIN, as }), 410);
    }
    const other = `/api/accounts/${MAIN}/links?limit=2&sort=name&after=${next}`;
    await expectProblem(await server.request(other, { account: MAIN, as }), 410);
    const moved = `/api/accounts/${MAIN}/links?limit=2&sort=city&after=${Buffer.from(changed).toString('base64url')}`;
    await expectProblem(await server.request(moved, { account: MAIN, as }), 410);
  });

  it('knows nothing beside the contract', async () => {
    for (const path of ['/api', '/api/', '/api/accounts', '/api/accounts/a-1/links/l-1/secret'])
      await expectProblem(await server.request(path, { as }), 404);
  });

  it('searches for signs of patterns as signs', async () => {
    for (const search of ['%', '_', '\\', "'", '%25%25%25']) {
      const path = `/api/accounts/${MAIN}/links?search=${encodeURIComponent(search)}`;
      const { total } = (await (await server.request(path, { account: MAIN, as })).json()) as {
        total: number;
      };
      expect(total, search).toBe(0);
    }
  });

  it('refuses the character zero wherever it can be put', async () => {
    await expectProblem(
      await server.request(`/api/accounts/${MAIN}/links?search=%00`, { account: MAIN, as }),
      400,
    );
    await expectProblem(await server.request('/api/accounts/a%00/links', { account: MAIN, as }), 400);
    const body = JSON.stringify({ email: 'a\u0000@b.example', password: '\u0000' });
    await expectProblem(await server.request('/api/sign-in', { method: 'POST', body }), 400);
  });

  it('refuses what narrows no list, asked for as a page or as a file', async () => {
    const wrong: Readonly<Record<string, readonly unknown[]>> = {
      labels: [['x'.repeat(41)], Array.from({ length: 11 }, (_, index) => `Label ${index}`), ['a\u0000b']],
      city: ['x'.repeat(61), 'a\u0000b'],
      joinedBy: ['', 'stolen', "added' or '1' = '1"],
      hidden: ['', 'true', 'all'],
    };
    for (const [name, values] of Object.entries(wrong))
      for (const value of values) {
        const query = new URLSearchParams([value].flat().map((each) => [name, String(each)]));
        const page = `/api/accounts/${MAIN}/links?${query}`;
        await expectProblem(await server.request(page, { account: MAIN, as }), 400, 422);
        const { path, init } = requestFor('exportLinks', MAIN);
        const body = JSON.stringify({ language: 'en', [name]: value });
        await expectProblem(await server.request(path, { ...init, body, as }), 400, 422);
      }
  });

  it('looks for labels and places as they are written', async () => {
    for (const wanted of ['%', '{Flagship}', '"Flagship"', 'Flagship,Austria', "'", '\\', 'NULL', ''])
      for (const name of ['labels', 'city']) {
        const path = `/api/accounts/${MAIN}/links?${new URLSearchParams({ [name]: wanted, standings: 'active' })}`;
        const response = await server.request(path, { account: MAIN, as });
        expect([response.status, ((await response.json()) as { total: number }).total], path).toEqual([
          200, 0,
        ]);
      }
  });

  it('confirms no address with a guessed or used token', async () => {
    for (const token of ['x'.repeat(43), '../../../../../../../..', '%00', ''])
      await expectProblem(
        await server.request('/api/email-confirmations', {
          method: 'POST',
          headers: { 'idempotency-key': newKey() },
          body: JSON.stringify({ token }),
        }),
        410,
        422,
      );
  });
});
