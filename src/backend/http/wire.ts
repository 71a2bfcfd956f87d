import type { ErrorCode } from '../../domain/errors.js';
import { pathParameters, type Operation } from './operations.js';

/** Header names of the contract. */
export const HEADER = {
  /** Names one intent of a person; every repetition carries the same key. */
  key: 'Idempotency-Key',
  ifMatch: 'If-Match',
  etag: 'ETag',
  /** The account that the page shows, which must be the one that the session is in. */
  account: 'Account-Context',
  /** Cannot be sent across origins without asking first. */
  requestedWith: 'X-Requested-With',
  retryAfter: 'Retry-After',
  correlation: 'X-Correlation-Id',
  /** How many rows a file has, without its headings: whoever reads fewer has half of it. */
  rows: 'Row-Count',
  /** How many files an archive has. */
  files: 'File-Count',
  /** How many bytes any other file has. */
  bytes: 'Byte-Count',
} as const;
/** The value of `X-Requested-With`. */
export const REQUESTED_WITH = 'subsidiary-elements';
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

type Values = Readonly<Record<string, unknown>>;

/** A version as a strong entity tag (RFC 9110). */
export const toEtag = (version: string): string => `"${version}"`;
/** The version in an entity tag; empty where there is none. */
export const fromEtag = (etag: string | null): string => /^"([^"]*)"$/.exec(etag?.trim() ?? '')?.[1] ?? '';

/** Names and versions are texts; anything else has no place in a path or header. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What of an input goes where. */
export interface Sent {
  /** Path and query, below the base URL. */
  path: string;
  /** JSON; undefined where nothing is sent. */
  body: string | undefined;
  /** For `If-Match`; undefined where the operation does not depend on a version. */
  version: string | undefined;
}

/** Splits an input into path, query, body and version. */
export function writeInput(operation: Operation, account: string, input: Values): Sent {
  const named = new Set(pathParameters(operation.path));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(name === 'account' ? account : text(input[name])),
  );
  const rest = Object.entries(input).filter(
    ([name, value]) =>
      value !== undefined && !named.has(name) && !(operation.conditional && name === 'version'),
  );
  const version = operation.conditional ? text(input['version']) : undefined;
  if (operation.method !== 'GET') return { path, body: JSON.stringify(Object.fromEntries(rest)), version };
  const query = new URLSearchParams();
  for (const [name, value] of rest)
    for (const each of Array.isArray(value) ? value : [value]) query.append(name, String(each));
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return { path: path + search, body: undefined, version };
}

/** What a server received of an input. */
export interface Received {
  /** Path parameters, decoded. */
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The parsed JSON body; undefined for a GET. */
  body: unknown;
  ifMatch: string | null;
}

/** Numbers, truth values and lists among the query parameters of the contract; the others are texts. */
const QUERY: Readonly<Record<string, 'number' | 'boolean' | 'list'>> = {
  limit: 'number',
  position: 'number',
  year: 'number',
  descending: 'boolean',
  accepted: 'boolean',
  standings: 'list',
  states: 'list',
  labels: 'list',
};

function queryValue(name: string, query: URLSearchParams): unknown {
  const text = query.get(name) ?? '';
  switch (QUERY[name]) {
    case 'list':
      return query.getAll(name);
    case 'number':
      return text.trim() === '' ? text : Number(text);
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case undefined:
      return text;
  }
}

/** Puts an input together again; it has yet to be parsed with the operation's schema. */
export function readInput(operation: Operation, { path, query, body, ifMatch }: Received): unknown {
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))) return body;
  const input: Record<string, unknown> = { ...body };
  if (operation.method === 'GET')
    for (const name of new Set(query.keys())) input[name] = queryValue(name, query);
  for (const name of pathParameters(operation.path)) if (name !== 'account') input[name] = path[name];
  if (operation.conditional) input['version'] = fromEtag(ifMatch);
  return input;
}

/** A problem of RFC 9457 as the contract has it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  instance?: string;
  fields?: readonly { field: string; rule: string }[];
  facts?: Readonly<Record<string, unknown>>;
  /** Seconds after which it may be tried again. */
  retryAfter?: number;
}
