import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Backend, CallOptions, OperationName } from '../backend/backend.js';
import { fileHeaders, lengthOf, typeIn } from '../backend/http/file.js';
import { operations, type Operation } from '../backend/http/operations.js';
import { problemOf } from '../backend/http/problem.js';
import { HEADER, PROBLEM_MEDIA_TYPE, readInput, toEtag } from '../backend/http/wire.js';
import { asBackendError, BackendError } from '../domain/errors.js';
import type { LinkFile } from '../domain/link-export.js';

/** A backend that can be had for another account of the same session, as the ones of this package can. */
type WithAccounts = Backend & { for?: (account: string) => Backend };

/** The backend that answers, or how to find the one of the person that a request comes from. */
export type BackendSource = Backend | ((request: Request) => Backend);

export interface HandlerOptions {
  /** Where the contract is served. By default below `/api` of any origin. */
  baseUrl?: string;
  /** Names each failed case for the support. */
  correlationId?: () => string;
}

/** Characters of a request that are read at most. */
const MAX_BODY = 100_000;

/**
 * MSW handlers for the whole contract, over any backend. What they answer has the form of a real server's
 * answers: statuses, entity tags, problem details.
 */
export function handlersFor(source: BackendSource, options: HandlerOptions = {}): HttpHandler[] {
  const { baseUrl = '*/api', correlationId } = options;
  const backendOf = typeof source === 'function' ? source : () => source;
  return Object.entries(operations).map(([name, operation]) => {
    const path = baseUrl.replace(/\/+$/, '') + operation.path.replace(/\{(\w+)\}/g, ':$1');
    const method = operation.method.toLowerCase() as 'get' | 'post' | 'put';
    return http[method](path, async ({ request, params }) => {
      try {
        return await answer(backendOf(request), name as OperationName, operation, request, params);
      } catch (error) {
        return refusal(asBackendError(error), correlationId?.());
      }
    });
  });
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;
type Call = (input: unknown, options: CallOptions) => Promise<unknown>;

async function answer(
  backend: WithAccounts,
  name: OperationName,
  operation: Operation,
  request: Request,
  params: Params,
): Promise<Response> {
  const path = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
  const there =
    path['account'] === undefined ? backend : await forAccount(backend, operation, path['account'], request);
  const key = operation.keyed ? request.headers.get(HEADER.key)?.replace(/^"(.*)"$/, '$1') : undefined;
  const input = readInput(operation, {
    path,
    query: new URL(request.url).searchParams,
    body: operation.method === 'GET' ? undefined : await readJson(request, operation.bodyLimit),
    ifMatch: request.headers.get(HEADER.ifMatch),
  });
  const call = there[name].bind(there) as Call;
  const value = await call(input, { idempotencyKey: key, ...(operation.file && { signal: request.signal }) });
  if (operation.file) return fileAnswer(value as LinkFile);
  return HttpResponse.json(onTheWire(value) as Record<string, unknown>, {
    status: operation.status,
    headers: etagOf(value),
  });
}

/**
 * The account stands in the path and in a header, and must be the one that the session is in, or may come
 * `fromMain`.
 */
async function forAccount(
  backend: WithAccounts,
  { fromMain }: Operation,
  account: string,
  request: Request,
): Promise<Backend> {
  const header = request.headers.get(HEADER.account);
  if (header !== account)
    throw new BackendError('context-mismatch', { facts: { requestedAccount: header ?? '' } });
  if (backend.for) return backend.for(account);
  const session = await backend.getSession();
  if (session.account.id === account || (fromMain && session.delegation?.main.id === account)) return backend;
  throw new BackendError('context-mismatch', {
    facts: { sessionAccount: session.account.name, requestedAccount: account },
  });
}

/** The stream is the file's own: it is never in memory twice. */
const fileAnswer = async ({ fileName, blob }: LinkFile): Promise<Response> =>
  new HttpResponse(blob.stream(), {
    headers: fileHeaders(typeIn(blob.type), fileName, await lengthOf(blob)),
  });

async function readJson(request: Request, limit = MAX_BODY): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('Content-Type') ?? ''))
    throw new BackendError('unsupported-media-type');
  const text = await request.text();
  if (text.length > limit) throw new BackendError('too-large');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BackendError('malformed-request');
  }
}

/** How many items could not be read is the reader's finding, not the server's. */
function onTheWire(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('unreadable' in value)) return value;
  const { unreadable, ...page } = value;
  void unreadable;
  return page;
}

const etagOf = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string'
    ? { [HEADER.etag]: toEtag(value.version) }
    : {};

function refusal(error: BackendError, correlationId = error.correlationId): Response {
  const problem = problemOf(error, correlationId && `urn:subsidiary-elements:case:${correlationId}`);
  const headers = new Headers({ 'Content-Type': PROBLEM_MEDIA_TYPE });
  if (error.retryAfter !== undefined) headers.set(HEADER.retryAfter, String(error.retryAfter));
  if (correlationId) headers.set(HEADER.correlation, correlationId);
  return new HttpResponse(JSON.stringify(problem), { status: problem.status, headers });
}
