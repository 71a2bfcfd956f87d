import type { Context } from 'hono';
import { BackendError } from '../../../src/domain/errors.js';
import type { Operation } from '../../../src/backend/http/operations.js';
import { HEADER, readInput } from '../../../src/backend/http/wire.js';

/** The largest body that is read, in bytes, unless an operation takes more. */
export const BODY_LIMIT = 64 * 1024;

/** Refuses a write that another site could have started: a form cannot set this header, a script needs leave. */
export function requireOurPage(c: Context): void {
  if (!c.req.header(HEADER.requestedWith)) throw new BackendError('malformed-request');
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new BackendError('not-allowed');
  const origin = c.req.header('origin');
  if (origin === undefined) return;
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new BackendError('not-allowed');
}

/** The body of a write: an object in JSON, or nothing. */
export async function bodyOf(c: Context, limit = BODY_LIMIT): Promise<Record<string, unknown>> {
  const declared = Number(c.req.header('content-length') ?? 0);
  if (declared > limit) throw new BackendError('too-large');
  const text = await textOf(c, limit);
  if (text === '') return {};
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new BackendError('unsupported-media-type');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new BackendError('malformed-request');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new BackendError('malformed-request');
  return body as Record<string, unknown>;
}

/** Reads no more than is allowed, whatever length was declared. */
async function textOf(c: Context, limit: number): Promise<string> {
  const stream = c.req.raw.body;
  if (!stream) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw new BackendError('too-large');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BackendError('malformed-request');
  }
}

/** Everything that was sent, under the names of the operation's input. */
export function inputOf(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  body: Record<string, unknown> | undefined,
  c: Context,
): Record<string, unknown> {
  const query = new URL(c.req.url).searchParams;
  const ifMatch = c.req.header(HEADER.ifMatch) ?? null;
  return readInput(operation, { path, query, body, ifMatch }) as Record<string, unknown>;
}

/** The key of a write, if it carries one. */
export function keyOf(c: Context): string | undefined {
  const key = c.req.header(HEADER.key);
  if (!key) return undefined;
  if (!/^"?[\w.:-]{1,64}"?$/.test(key)) throw new BackendError('malformed-request');
  return key.replaceAll('"', '');
}

/** What can stand in an entity tag (RFC 9110, 8.8.3), in as many characters as are read back. */
export const VERSION = /^[^"\s]{1,64}$/;

/** The version that a write was decided on. */
export function ifMatchOf(c: Context): string | undefined {
  const header = c.req.header(HEADER.ifMatch);
  if (header === undefined) return undefined;
  const [, version = ''] = /^"(.*)"$/.exec(header.trim()) ?? [];
  // A list, a star and a weak validator name no single state: none of them is the one that is stored.
  return VERSION.test(version) ? version : '*';
}
