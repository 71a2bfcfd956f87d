import { describe, expect, it } from 'vitest';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import { operations, type Operation } from '../../src/backend/http/operations.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Backend, OperationName } from '../../src/backend/backend.js';
import { asBackendError } from '../../src/domain/errors.js';
import { problem } from '../support/fake-fetch.js';
import { findings, only } from './harness.js';

/** Answers requests as a server would that speaks the contract, over a backend in memory. */
function server(
  headers: Record<string, string> = {},
  change: (response: Response) => Response = (same) => same,
) {
  const inner = MemoryBackend.demo();
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input as string, 'https://portal.example');
    asked.push({ url: input as string, init });
    return change(await answer(inner, url, headers));
  };
  return { fetch, asked };
}

async function answer(inner: Backend, url: URL, headers: Record<string, string>): Promise<Response> {
  const path = url.pathname.replace(/^\/api/, '').replace(/\/accounts\/[^/]+/, '/accounts/{account}');
  const [, link] = /\/links\/([^/]+)$/.exec(path) ?? [];
  const template = link ? path.replace(link, '{link}') : path;
  const name = (Object.keys(operations) as OperationName[]).find((each) => {
    const operation: Operation = operations[each];
    return operation.method === 'GET' && operation.path === template;
  });
  const kept = { 'Cache-Control': 'no-store', 'X-Correlation-Id': 'case-1', ETag: '"1"', ...headers };
  try {
    const call = inner[name!] as (input: object) => Promise<unknown>;
    const body = JSON.stringify(await call.call(inner, link ? { link } : {}));
    return new Response(body, { headers: { 'Content-Type': 'application/json', ...kept } });
  } catch (error) {
    return problem(asBackendError(error).code, {}, kept);
  }
}

const over = (fetch: typeof globalThis.fetch, baseUrl = '/api'): HttpBackend =>
  new HttpBackend({ baseUrl, account: 'a-1', fetch });

describe('The headers of a backend’s answers', () => {
  it('are right as the contract has them', async () => {
    const all = await findings('backend/headers', over(server().fetch));
    expect(all.map(({ verdict }) => verdict)).toEqual(['right', 'right', 'right', 'right']);
    const reads = await findings('backend/reads', over(server().fetch));
    expect(reads.map(({ verdict }) => verdict)).toEqual(['right']);
  });

  it('are doubtful where answers may be kept, by path and without ids', async () => {
    const { fetch } = server({ 'Cache-Control': 'private, max-age=60' });
    const [found] = only(await findings('backend/headers', over(fetch)), 'doubtful');
    expect(found!.code).toBe('Cache-Control: no-store');
    expect(found!.facts).toContain('/api/accounts/…/links/…');
    expect(found!.facts.join('')).not.toContain('a-1');
  });

  it('are wrong where answers are no JSON', async () => {
    const html = server({}, (response) =>
      response.ok ? new Response('<p>', { headers: { 'Content-Type': 'text/html' } }) : response,
    );
    const backend = over(html.fetch);
    expect(only(await findings('backend/headers', backend), 'wrong')).toHaveLength(1);
    expect(only(await findings('backend/reads', backend), 'wrong')[0]!.facts[0]).toContain('not JSON');
  });

  it('lack an id for support, or a version, where they do', async () => {
    const bare = server({}, (response) => {
      response.headers.delete('X-Correlation-Id');
      response.headers.delete('ETag');
      return response;
    });
    const found = only(await findings('backend/headers', over(bare.fetch)), 'doubtful');
    expect(found.map(({ code }) => code)).toEqual(['ETag: "3"', 'X-Correlation-Id: 4f0c2a7e']);
  });

  it('have to be shown to another origin', async () => {
    const hidden = server({}, (response) => {
      response.headers.delete('X-Correlation-Id');
      return response;
    });
    const elsewhere = over(hidden.fetch, 'https://api.example/api');
    const found = only(await findings('backend/headers', elsewhere), 'doubtful');
    expect(found[0]!.code).toContain('Access-Control-Allow-Origin: https://portal.example');
    const shown = over(server().fetch, 'https://api.example/api');
    expect(only(await findings('backend/headers', shown), 'doubtful')).toEqual([]);
  });

  it('say by their type that a refusal is a problem', async () => {
    const plain = server({}, (response) => {
      if (!response.ok) response.headers.set('Content-Type', 'application/json');
      return response;
    });
    expect(await findings('backend/problems', over(plain.fetch))).toMatchObject([{ verdict: 'doubtful' }]);
    expect(await findings('backend/problems', over(server().fetch))).toMatchObject([{ verdict: 'right' }]);
  });

  it('cannot be looked at where the backend is one of the host’s own', async () => {
    expect(await findings('backend/headers', MemoryBackend.demo())).toMatchObject([{ verdict: 'unknown' }]);
  });
});

describe('Requests that write', () => {
  const elsewhere = () => over(server().fetch, 'https://api.example/api');

  it('need no permission on the page’s own origin', async () => {
    expect(await findings('backend/writes', over(server().fetch))).toMatchObject([{ verdict: 'right' }]);
  });

  it('are refused where another origin does not take their headers', async () => {
    const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
      expect(init.method).toBeUndefined();
      if (new Headers(init.headers).has('Idempotency-Key')) throw new TypeError('Failed to fetch');
      return new Response(null, { status: 401 });
    };
    const [found] = await findings('backend/writes', elsewhere(), { fetch });
    expect(found).toMatchObject({ verdict: 'wrong', facts: ['Idempotency-Key'] });
  });

  it('are taken where another origin takes them', async () => {
    const fetch = async (): Promise<Response> => new Response(null, { status: 401 });
    expect(await findings('backend/writes', elsewhere(), { fetch })).toMatchObject([{ verdict: 'right' }]);
  });

  it('cannot be looked at where another origin takes nothing at all', async () => {
    const fetch = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    expect(await findings('backend/writes', elsewhere(), { fetch })).toMatchObject([{ verdict: 'unknown' }]);
  });
});

describe('A backend that is looked on', () => {
  it('sends each request once, and asks nobody to sign in', async () => {
    const asked: string[] = [];
    let renewed = 0;
    const backend = new HttpBackend({
      baseUrl: '/api',
      account: 'a-1',
      fetch: async (input) => {
        asked.push(input as string);
        return problem('session-expired');
      },
      onSessionExpired: () => Promise.resolve(++renewed > 0),
    });
    const told: string[] = [];
    const observed = backend.observed(({ url, response }) => told.push(`${response?.status} ${url}`));
    await expect(observed.getSummary()).rejects.toMatchObject({ code: 'session-expired' });
    expect(renewed).toBe(0);
    expect(asked).toEqual(['/api/accounts/a-1/summary']);
    expect(told).toEqual(['401 /api/accounts/a-1/summary']);
  });

  it('does not repeat what failed, and tells that no answer came', async () => {
    let count = 0;
    const backend = over(() => Promise.reject(new TypeError(`${++count}`)));
    const told: unknown[] = [];
    const observed = backend.observed(({ response }) => told.push(response));
    await expect(observed.getSummary()).rejects.toMatchObject({ code: 'network' });
    expect(told).toEqual([undefined]);
    expect(count).toBe(1);
  });
});
