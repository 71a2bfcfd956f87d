import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { BackendError } from '../../src/domain/errors.js';
import { handlersFor, type BackendSource } from '../../src/mocks/handlers.js';
import { ScriptedBackend, fail } from '../../src/testing/scripted-backend.js';
import { START } from '../support/memory-harness.js';

const BASE = 'https://portal.example/api';
const MAIN = 'a-100234';
const memory = () => MemoryBackend.demo({ now: () => START });

interface Options {
  source?: BackendSource;
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

async function ask(path: string, { source = memory(), method = 'GET', body, headers = {} }: Options = {}) {
  const request = new Request(BASE + path, {
    method,
    headers: { 'Account-Context': MAIN, 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
  });
  const handlers = handlersFor(source, { baseUrl: BASE, correlationId: () => 'c-1' });
  const response = await getResponse(handlers, request);
  if (!response) throw new Error(`Nothing handles ${method} ${path}`);
  return response;
}
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { code: string }).code;
const post = (body: string, headers: Record<string, string> = { 'Idempotency-Key': 'k-1' }): Options => ({
  method: 'POST',
  body,
  headers,
});

describe('mock handlers', () => {
  it('answer with the version as an entity tag', async () => {
    const response = await ask(`/accounts/${MAIN}/links/l-100871`);
    const { version } = (await response.json()) as { version: string };
    expect([response.status, response.headers.get('ETag')]).toEqual([200, `"${version}"`]);
  });

  it('answer with the status of the contract', async () => {
    const body = JSON.stringify({ customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent' });
    expect((await ask(`/accounts/${MAIN}/link-requests`, post(body))).status).toBe(202);
  });

  it('keep to themselves how many items could not be read', async () => {
    const page: unknown = await (await ask(`/accounts/${MAIN}/links?limit=1`)).json();
    expect(Object.keys(page as object).sort()).toEqual([
      'estimated',
      'items',
      'next',
      'position',
      'previous',
      'total',
    ]);
  });

  it('tell a problem by type, title, status, code and case', async () => {
    const response = await ask(`/accounts/${MAIN}/links/l-none`);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      404,
      'application/problem+json',
    ]);
    expect(response.headers.get('X-Correlation-Id')).toBe('c-1');
    expect(await response.json()).toEqual({
      type: 'urn:subsidiary-elements:problem:not-found',
      title: 'not found',
      status: 404,
      code: 'not-found',
      instance: 'urn:subsidiary-elements:case:c-1',
    });
  });

  it('tell which fields are refused', async () => {
    const response = await ask(`/accounts/${MAIN}/links?limit=0&standings=happy`);
    expect(response.status).toBe(422);
    const { fields } = (await response.json()) as { fields: { field: string }[] };
    expect(fields.map(({ field }) => field).sort()).toEqual(['limit', 'standings.0']);
  });

  it('tell when it may be tried again', async () => {
    const source = new ScriptedBackend(memory(), { getSummary: fail('rate-limited', { retryAfter: 30 }) });
    const response = await ask(`/accounts/${MAIN}/summary`, { source });
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '30']);
  });

  it('ask for a key', async () => {
    const response = await ask(`/accounts/${MAIN}/leave`, post('{}', {}));
    expect([response.status, await codeOf(response)]).toEqual([400, 'idempotency-key-required']);
  });

  it('take a key with quotes', async () => {
    const body = JSON.stringify({ customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent' });
    const source = memory();
    await ask(`/accounts/${MAIN}/link-requests`, { ...post(body, { 'Idempotency-Key': '"k-9"' }), source });
    expect((await source.getOutcome({ key: 'k-9' })).state).toBe('succeeded');
  });

  it('ask for a version', async () => {
    const response = await ask(`/accounts/${MAIN}/links/l-100871/detach`, post('{"when":"now"}'));
    expect([response.status, await codeOf(response)]).toEqual([428, 'version-required']);
  });

  it('refuse another version', async () => {
    const options = post('{"when":"now"}', { 'Idempotency-Key': 'k-1', 'If-Match': '"old"' });
    const response = await ask(`/accounts/${MAIN}/links/l-100871/detach`, options);
    expect([response.status, await codeOf(response)]).toEqual([412, 'version-mismatch']);
  });

  it('refuse an account header that differs from the path', async () => {
    const response = await ask(`/accounts/${MAIN}/summary`, { headers: { 'Account-Context': 'a-other' } });
    expect([response.status, await codeOf(response)]).toEqual([409, 'context-mismatch']);
  });

  it('refuse an account that the session is not in', async () => {
    const response = await ask('/accounts/a-400000/summary', { headers: { 'Account-Context': 'a-400000' } });
    expect([response.status, await codeOf(response)]).toEqual([409, 'context-mismatch']);
  });

  it('refuse it for a backend that knows one account only', async () => {
    const source = new ScriptedBackend(memory());
    const response = await ask('/accounts/a-400000/summary', {
      source,
      headers: { 'Account-Context': 'a-400000' },
    });
    expect(await codeOf(response)).toBe('context-mismatch');
  });

  it('refuse what is no JSON', async () => {
    expect(await codeOf(await ask(`/accounts/${MAIN}/leave`, post('{"half')))).toBe('malformed-request');
  });

  it('let a page of the main account go back, over a backend for one account too', async () => {
    const main = memory();
    await main.openAccount({ link: 'l-100871' }, { idempotencyKey: 'open' });
    const source = new ScriptedBackend(main);
    expect((await ask(`/accounts/${MAIN}/leave`, { source, ...post('{}') })).status).toBe(200);
    expect((await main.getSession()).delegation).toBe(null);
  });

  it('refuse another media type', async () => {
    const headers = { 'Idempotency-Key': 'k-1', 'Content-Type': 'text/plain' };
    expect(await codeOf(await ask(`/accounts/${MAIN}/leave`, post('{}', headers)))).toBe(
      'unsupported-media-type',
    );
  });

  it('refuse a body that is too long', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(100_001) });
    expect(await codeOf(await ask(`/accounts/${MAIN}/leave`, post(body)))).toBe('too-large');
  });

  it('refuse a body that is no object', async () => {
    expect(await codeOf(await ask(`/accounts/${MAIN}/link-requests`, post('[1]')))).toBe('invalid-input');
  });

  it('do not take parts of the path from the body', async () => {
    const body = JSON.stringify({ link: 'l-100655', code: '0123456789' });
    const response = await ask(`/accounts/${MAIN}/links/l-none/checks/address`, post(body));
    expect(await codeOf(response)).toBe('not-found');
  });

  it('answer for whoever the request comes from', async () => {
    const world = memory().world;
    const source = (request: Request): Backend => {
      const who = request.headers.get('X-Person');
      if (!who) throw new BackendError('session-expired');
      return world.backend(who);
    };
    const headers = { 'X-Person': 'p-mira-lange' };
    const session = (await (await ask('/session', { source, headers })).json()) as {
      person: { name: string };
    };
    expect(session.person.name).toBe('Mira Lange');
    expect((await ask('/session', { source })).status).toBe(401);
  });

  it('turn whatever else is thrown into a server error', async () => {
    const source = () => {
      throw new Error('secret');
    };
    const response = await ask('/session', { source });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });

  it('serve any origin below /api by default', async () => {
    const response = await getResponse(
      handlersFor(memory()),
      new Request('https://elsewhere.example/api/session'),
    );
    expect(response?.status).toBe(200);
  });
});
