import { HttpBackend, type HttpBackendOptions } from '../../src/backend/http/http-backend.js';
import type { Sleep } from '../../src/backend/http/options.js';
import { problemOf } from '../../src/backend/http/problem.js';
import { TIMEOUT } from '../../src/backend/http/attempt.js';
import { BackendError, type BackendErrorInit, type ErrorCode } from '../../src/domain/errors.js';

/** What a request meets: an answer, a broken connection, or nothing at all. */
export type Fate = Response | Error | 'stall' | ((request: Request) => Response | Promise<Response>);

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' }, ...init });

export const problem = (
  code: ErrorCode,
  init: BackendErrorInit = {},
  headers: Record<string, string> = {},
): Response => {
  const body = problemOf(new BackendError(code, init), 'urn:case:1');
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
};

export const plain = (status: number, body = '', headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { 'Content-Type': 'text/html', ...headers } });

/** A body that breaks off after its first bytes. */
export const cut = (status = 200): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"state":"succ'));
        controller.error(new TypeError('terminated'));
      },
    }),
    { status, headers: { 'Content-Type': 'application/json' } },
  );

/** An HTTP backend whose requests meet the given fates, one after the other; the last one stays. */
export function over(fates: readonly Fate[], options: Partial<HttpBackendOptions> = {}) {
  const requests: Request[] = [];
  const waits: number[] = [];
  const timeouts: number[] = Object.values(TIMEOUT);
  let stalled = false;
  const sleep: Sleep = (milliseconds, signal) => {
    const isTimeout = timeouts.includes(milliseconds) && signal !== undefined;
    if (!isTimeout) waits.push(milliseconds);
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      if (!isTimeout) resolve();
      // A stalled answer is noticed as soon as it stalls.
      else setTimeout(() => stalled && resolve());
    });
  };
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const fate = fates[Math.min(requests.length, fates.length - 1)]!;
    requests.push(request);
    stalled = fate === 'stall';
    if (fate === 'stall') return new Promise(() => undefined);
    if (fate instanceof Error) throw fate;
    return typeof fate === 'function' ? fate(request) : fate.clone();
  };
  const backend = new HttpBackend({
    baseUrl: 'https://portal.example/api/',
    account: 'a-1',
    fetch,
    random: () => 0.5,
    now: () => Date.parse('2026-11-03T09:00:00Z'),
    sleep,
    ...options,
  });
  return { backend, requests, waits };
}
