import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/backend/http/body.js';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import type { ErrorCode } from '../../src/domain/errors.js';
import { cut, json, over, plain, problem } from '../support/fake-fetch.js';
import { SUCCEEDED, done, KEY, session, left, failure, read, write } from '../support/http-calls.js';

describe('a request', () => {
  it('names the account in the path and in a header', async () => {
    const { requests, call } = read([done()]);
    await call();
    expect(requests[0]!.url).toBe('https://portal.example/api/accounts/a-1/outcomes/k');
    expect(requests[0]!.headers.get('Account-Context')).toBe('a-1');
  });

  it('carries the custom header, and asks for JSON', async () => {
    const { requests, call } = read([done()]);
    await call();
    expect(requests[0]!.headers.get('X-Requested-With')).toBe('subsidiary-elements');
    expect(requests[0]!.headers.get('Accept')).toBe('application/json');
  });

  it('follows no redirect and sends credentials to its own origin only', async () => {
    const { requests, call } = read([done()]);
    await call();
    expect([requests[0]!.redirect, requests[0]!.credentials]).toEqual(['error', 'same-origin']);
  });

  it('carries the key of a write', async () => {
    const { requests, call } = write([left()]);
    await call();
    expect(requests[0]!.headers.get('Idempotency-Key')).toBe('key-1');
    expect(requests[0]!.headers.get('Content-Type')).toBe('application/json');
  });

  it('carries the version as an entity tag and not in the body', async () => {
    const { backend, requests } = over([problem('conflict')]);
    await failure(backend.detach({ link: 'l-1', when: 'now', version: '3.1' }, KEY));
    expect(requests[0]!.headers.get('If-Match')).toBe('"3.1"');
    expect(await requests[0]!.json()).toEqual({ when: 'now' });
  });

  it('writes lists, numbers and truth values into the query', async () => {
    const { backend, requests } = over([json({ items: [], next: null, total: 0 })]);
    await backend.listLinks({ standings: ['active', 'closed'], limit: 5, descending: true, search: 'a&b' });
    expect(new URL(requests[0]!.url).search).toBe(
      '?standings=active&standings=closed&limit=5&descending=true&search=a%26b',
    );
  });

  it('encodes what stands in the path', async () => {
    const { backend, requests } = over([problem('not-found')]);
    await failure(backend.getLink({ link: '../x?y' }));
    expect(requests[0]!.url).toBe('https://portal.example/api/accounts/a-1/links/..%2Fx%3Fy');
  });

  it('is made for the account of the session', async () => {
    const { requests } = over([]);
    expect(requests).toEqual([]);
    const backend = await HttpBackend.connect({
      baseUrl: 'https://portal.example/api',
      fetch: async () => json(session('p-1', 'a-7')),
    });
    expect(backend.account).toBe('a-7');
  });
});

describe('an answer', () => {
  it('leaves out items of a page that it cannot read, and counts them', async () => {
    const { backend } = over([json({ items: [{ id: 'half' }], next: null, total: 1 })]);
    expect(await backend.listLinks({})).toEqual({
      items: [],
      next: null,
      previous: null,
      position: null,
      total: 1,
      estimated: false,
      unreadable: 1,
    });
  });

  it('does not come with fields that nobody asked for', async () => {
    const { call } = read([json({ ...SUCCEEDED, extra: '<b>' })]);
    expect(await call()).toEqual(SUCCEEDED);
  });

  const unreadable: [what: string, fate: Response][] = [
    ['HTML', plain(200, '<!doctype html>')],
    ['nothing', plain(200)],
    ['half of its JSON', new Response('{"sta', { headers: { 'Content-Type': 'application/json' } })],
    ['a value that the contract does not know', json({ state: 'perhaps' })],
    ['a list', json([])],
    ['null', json(null)],
    ['an empty object', json({})],
    [
      'JSON under another name',
      new Response('{"state":"succeeded"}', { headers: { 'Content-Type': 'text/plain' } }),
    ],
  ];
  for (const [what, fate] of unreadable)
    it(`is unreadable when it is ${what}`, async () => {
      const { call, requests } = read([fate]);
      expect((await failure(call())).code).toBe('unreadable-answer');
      expect(requests).toHaveLength(1);
    });

  it('is refused when it is longer than 5 MB', async () => {
    const { call } = read([json({ state: 'x'.repeat(MAX_BYTES) })]);
    expect((await failure(call())).code).toBe('unreadable-answer');
  });

  it('leaves a write uncertain when it is unreadable', async () => {
    const { call } = write([plain(200, '<html>')]);
    const error = await failure(call());
    expect([error.code, error.uncertain]).toEqual(['unreadable-answer', true]);
  });

  it('is asked for again when it breaks off', async () => {
    const { call, requests } = read([cut(), done()]);
    expect(await call()).toEqual(SUCCEEDED);
    expect(requests).toHaveLength(2);
  });

  it('carries what support finds the case by', async () => {
    const { call } = read([plain(200, 'x', { 'X-Correlation-Id': 'case-42' })]);
    expect((await failure(call())).correlationId).toBe('case-42');
  });
});

describe('a problem', () => {
  it('is known by its type, whatever its status and texts say', async () => {
    const body = {
      type: 'urn:subsidiary-elements:problem:is-main',
      title: 'not found',
      detail: 'session expired',
      status: 404,
    };
    const { call } = read([json(body, { status: 400 })]);
    expect((await failure(call())).code).toBe('is-main');
  });

  it('brings its fields, facts and waiting time', async () => {
    const fields = [{ field: 'name', rule: 'required' }];
    const { call } = read([problem('invalid-input', { fields, facts: { count: 3 }, retryAfter: 7 })]);
    const error = await failure(call());
    expect(error.fields).toEqual(fields);
    expect([error.facts.count, error.retryAfter, error.correlationId]).toEqual([3, 7, 'urn:case:1']);
  });

  it('is read although its fields are not as agreed', async () => {
    const body = {
      type: 'urn:subsidiary-elements:problem:conflict',
      fields: 'many',
      facts: 7,
      retryAfter: 'soon',
    };
    const { call } = read([json(body, { status: 409 })]);
    const error = await failure(call());
    expect([error.code, error.fields, error.facts, error.retryAfter]).toEqual([
      'conflict',
      [],
      {},
      undefined,
    ]);
  });

  it('keeps markup out of the correlation id', async () => {
    const { call } = read([plain(500, '', { 'X-Correlation-Id': '<img src=x>42' })]);
    expect((await failure(call())).correlationId).toBe('imgsrcx42');
  });

  const byStatus: [status: number, code: ErrorCode][] = [
    [400, 'unreadable-answer'],
    [401, 'session-expired'],
    [403, 'unreadable-answer'],
    [404, 'unreadable-answer'],
    [409, 'unreadable-answer'],
    [413, 'too-large'],
    [418, 'unreadable-answer'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timeout'],
    [520, 'server-error'],
  ];
  for (const [status, code] of byStatus)
    it(`is ${code} for a ${status} without a problem in it`, async () => {
      const { call } = read([plain(status, '<h1>Gateway</h1>')]);
      expect((await failure(call())).code).toBe(code);
    });

  it('of a type that the catalogue lacks goes by its status', async () => {
    const body = { type: 'urn:subsidiary-elements:problem:brand-new', status: 503 };
    const { call } = read([json(body, { status: 503 })]);
    expect((await failure(call())).code).toBe('unavailable');
  });
});

describe('a repetition', () => {
  for (const status of [408, 425, 429, 502, 503, 504])
    it(`follows a ${status}`, async () => {
      const { call, requests } = read([plain(status), done()]);
      expect(await call()).toEqual(SUCCEEDED);
      expect(requests).toHaveLength(2);
    });

  it('follows a broken connection', async () => {
    const { call, requests } = read([new TypeError('Failed to fetch'), done()]);
    await call();
    expect(requests).toHaveLength(2);
  });

  it('follows a time-out', async () => {
    const { call, requests } = read(['stall', done()]);
    await call();
    expect(requests).toHaveLength(2);
  });

  it('follows a 500 for a write with a key, and not for a read', async () => {
    const one = write([plain(500), left()]);
    await one.call();
    expect(one.requests).toHaveLength(2);
    const other = read([plain(500), done()]);
    expect((await failure(other.call())).code).toBe('server-error');
    expect(other.requests).toHaveLength(1);
  });

  it('carries the same key', async () => {
    const { call, requests } = write([plain(503), new TypeError('reset'), left()]);
    await call();
    expect(requests.map(({ headers }) => headers.get('Idempotency-Key'))).toEqual([
      'key-1',
      'key-1',
      'key-1',
    ]);
  });

  it('never comes for a write without a key', async () => {
    const { backend, requests } = over([plain(503)]);
    await failure(backend.leaveAccount());
    expect(requests).toHaveLength(1);
  });

  const refusals: ErrorCode[] = [
    'not-allowed',
    'conflict',
    'version-mismatch',
    'invalid-input',
    'not-found',
    'address-code-locked',
    'switch-failed',
  ];
  for (const code of refusals)
    it(`does not follow the refusal ${code}`, async () => {
      const { call, requests } = write([problem(code)]);
      const error = await failure(call());
      expect([error.code, error.uncertain, requests.length]).toEqual([code, false, 1]);
    });

  it('comes three times at most', async () => {
    const { call, requests } = read([plain(503)]);
    await failure(call());
    expect(requests).toHaveLength(4);
  });

  it('waits longer each time, by full jitter', async () => {
    const { call, waits } = read([plain(503)]);
    await failure(call());
    expect(waits).toEqual([125, 250, 500]);
  });

  it('does not come before the server allows it', async () => {
    const { call, waits } = read([plain(503, '', { 'Retry-After': '2' }), done()]);
    await call();
    expect(waits).toEqual([2000]);
  });

  it('understands a date as the waiting time', async () => {
    const { call, waits } = read([
      plain(503, '', { 'Retry-After': 'Tue, 03 Nov 2026 09:00:03 GMT' }),
      done(),
    ]);
    await call();
    expect(waits).toEqual([3000]);
  });

  for (const [header, wait] of [
    ['-5', 125],
    ['soon', 125],
    ['Tue, 03 Nov 2020 09:00:00 GMT', 125],
  ] as const)
    it(`makes nothing of the waiting time “${header}”`, async () => {
      const { call, waits } = read([plain(503, '', { 'Retry-After': header }), done()]);
      await call();
      expect(waits).toEqual([wait]);
    });

  it('gives up when the server wants a long wait, and says how long', async () => {
    const { call, requests } = read([plain(429, '', { 'Retry-After': '120' })]);
    const error = await failure(call());
    expect([error.code, error.retryAfter, requests.length]).toEqual(['rate-limited', 120, 1]);
  });

  it('never tells of a longer wait than a day', async () => {
    const { call } = read([plain(429, '', { 'Retry-After': '99999999999999' })]);
    expect((await failure(call())).retryAfter).toBe(86_400);
  });

  it('is limited to a tenth of all calls once the reserve is used', async () => {
    const { backend, requests } = over([plain(503)]);
    for (let count = 0; count < 60; count++) await failure(backend.getOutcome({ key: 'k' }));
    expect(requests.length).toBeLessThanOrEqual(60 + 10 + 6);
  });

  it('waits for the first of two equal writes to end', async () => {
    const { call, requests } = write([problem('idempotency-key-in-use'), left()]);
    await call();
    expect(requests).toHaveLength(2);
  });
});
