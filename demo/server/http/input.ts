import type { Context } from 'hono';
import * as v from 'valibot';
import { BackendError } from '../../../src/domain/errors.js';
import type { Operation } from '../../../src/backend/http/operations.js';

/** The largest body that is read, in bytes. */
export const BODY_LIMIT = 64 * 1024;

/** Refuses a write that another site could have started: a form cannot set this header, a script needs leave. */
export function requireOurPage(c: Context): void {
  if (!c.req.header('x-requested-with')) throw new BackendError('malformed-request');
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new BackendError('not-allowed');
  const origin = c.req.header('origin');
  if (origin === undefined) return;
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new BackendError('not-allowed');
}

/** The body of a write: an object in JSON, or nothing. */
export async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const declared = Number(c.req.header('content-length') ?? 0);
  if (declared > BODY_LIMIT) throw new BackendError('too-large');
  const text = await textOf(c);
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
async function textOf(c: Context): Promise<string> {
  const stream = c.req.raw.body;
  if (!stream) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) throw new BackendError('too-large');
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
  body: Record<string, unknown>,
  c: Context,
): Record<string, unknown> {
  const { account: _account, ...parameters } = path;
  return operation.method === 'GET' ? { ...queryOf(operation, c), ...parameters } : { ...body, ...parameters };
}

/** The query as the kinds of value that the input has. */
function queryOf(operation: Operation, c: Context): Record<string, unknown> {
  const { entries } = operation.input as Partial<{ entries: Record<string, v.GenericSchema> }>;
  const sent = c.req.queries();
  const query: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(entries ?? {})) {
    const values = Object.hasOwn(sent, name) ? sent[name] : undefined;
    if (values) query[name] = valueOf(schema, values);
  }
  return query;
}

function valueOf(schema: v.GenericSchema, values: string[]): unknown {
  const kind = kindOf(schema);
  const [first = ''] = values;
  if (kind === 'array') return values.flatMap((each) => each.split(',')).filter(Boolean);
  if (values.length > 1) return values;
  if (kind === 'number') return /^-?\d+$/.test(first) ? Number(first) : first;
  if (kind === 'boolean') return first === 'true' ? true : first === 'false' ? false : first;
  return first;
}

const kindOf = (schema: v.GenericSchema): string => {
  const { wrapped, type } = schema as v.GenericSchema & { wrapped?: v.GenericSchema };
  return wrapped ? kindOf(wrapped) : type;
};

/** The key of a write, if it carries one. */
export function keyOf(c: Context): string | undefined {
  const key = c.req.header('idempotency-key');
  if (key !== undefined && !/^"?[\w.:-]{1,64}"?$/.test(key)) throw new BackendError('malformed-request');
  return key?.replaceAll('"', '');
}

/** The version that a write was decided on. */
export function ifMatchOf(c: Context): string | undefined {
  const header = c.req.header('if-match');
  if (header === undefined) return undefined;
  const match = /^"([^"\s]{1,64})"$/.exec(header.trim());
  // A list, a star and a weak validator name no single state: none of them is the one that is stored.
  return match?.[1] ?? '*';
}
