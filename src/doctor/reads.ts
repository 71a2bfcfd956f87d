import * as v from 'valibot';
import type { Backend, OperationName } from '../backend/backend.js';
import { operations, type Operation } from '../backend/http/operations.js';
import { offered } from '../backend/offered.js';
import type { BackendError, ErrorCode } from '../domain/errors.js';
import type { Link } from '../domain/link.js';
import type { Page } from '../domain/page.js';
import type { Permission, Session } from '../domain/person.js';
import type { Surroundings } from './surroundings.js';

/** What a backend answered to one question. */
export interface Read {
  readonly name: OperationName;
  /** Whether it was asked for something that does not exist. */
  readonly stranger?: true;
  /** `right`: what the contract says. `refused`: by a reason that the contract has. */
  readonly outcome: 'right' | 'refused' | 'failed' | 'unreadable' | 'late' | 'not-offered' | 'no-right';
  readonly code?: ErrorCode;
  /** The status of the answer, where one is known. */
  readonly status?: number | undefined;
  readonly correlationId?: string | undefined;
  /** Fields that are not as the contract says, by their path, with what was expected. */
  readonly fields?: readonly string[];
  readonly milliseconds: number;
}

/** What says nothing about the contract, and all about the wire. */
const BROKEN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network',
  'timeout',
  'server-error',
  'unavailable',
  'malformed-request',
  'invalid-input',
  'too-large',
  'unsupported-media-type',
  'method-not-allowed',
  'not-offered',
  'session-expired',
  'not-allowed',
  'context-mismatch',
  'rate-limited',
]);

/** How many questions are under way at once. */
const AT_ONCE = 3;

/** An id that no link has. */
export const NOBODY = 'l-nobody-doctor';

const pathNames = ({ path }: Operation): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => name !== 'account');

/** What can be asked without naming anything: reads that write nothing, and are no file. */
export const READS: readonly OperationName[] = (Object.keys(operations) as OperationName[]).filter((name) => {
  const operation: Operation = operations[name];
  const { method, keyed, file, open, input } = operation;
  return (
    method === 'GET' &&
    !keyed &&
    !file &&
    !open &&
    name !== 'getSession' &&
    pathNames(operation).length === 0 &&
    v.is(input, {})
  );
});

/** Asks a backend everything that can be asked without naming something; the session first. Nothing is written. */
export async function readAll(backend: Backend, surroundings: Surroundings): Promise<readonly Read[]> {
  let session: Session | undefined;
  const first = await ask(backend, 'getSession', {}, surroundings, (answer) => {
    session = answer as Session;
  });
  const { permissions } = session ?? {};
  const results = new Map<OperationName, Read>();
  let link: string | undefined;
  const waiting = [...READS];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name; name = waiting.shift())
      results.set(
        name,
        await read(backend, name, permissions, surroundings, (answer) => {
          if (name === 'listLinks') link = (answer as Page<Link>).items[0]?.id;
        }),
      );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const one = link === undefined ? [] : [await ask(backend, 'getLink', { link }, surroundings)];
  const stranger = await ask(backend, 'getLink', { link: NOBODY }, surroundings);
  return [first, ...READS.map((name) => results.get(name)!), ...one, { ...stranger, stranger: true }];
}

async function read(
  backend: Backend,
  name: OperationName,
  permissions: readonly Permission[] | undefined,
  surroundings: Surroundings,
  take: (answer: unknown) => void,
): Promise<Read> {
  if (!offered(name, backend.capabilities)) return { name, outcome: 'not-offered', milliseconds: 0 };
  const { permission } = operations[name] as Operation;
  const wanted = permission === null ? [] : typeof permission === 'string' ? [permission] : permission;
  if (permissions && wanted.length > 0 && !wanted.some((each) => permissions.includes(each)))
    return { name, outcome: 'no-right', milliseconds: 0 };
  return ask(backend, name, {}, surroundings, take);
}

async function ask(
  backend: Backend,
  name: OperationName,
  input: object,
  { tick, patience }: Surroundings,
  take?: (answer: unknown) => void,
): Promise<Read> {
  const { output } = operations[name] as Operation;
  const start = tick();
  const took = (): number => Math.round(tick() - start);
  const stop = new AbortController();
  try {
    const call = backend[name] as (input: object, options: object) => Promise<unknown>;
    const answer = await within(call.call(backend, input, { signal: stop.signal }), patience);
    const parsed = v.safeParse(output, answer);
    if (!parsed.success)
      return { name, outcome: 'unreadable', fields: wrongFields(parsed.issues), milliseconds: took() };
    take?.(parsed.output);
    return { name, outcome: 'right', milliseconds: took() };
  } catch (thrown) {
    if (thrown === LATE) return { name, outcome: 'late', milliseconds: took() };
    return { ...refusal(name, thrown), milliseconds: took() };
  } finally {
    stop.abort(LATE);
  }
}

function refusal(name: OperationName, thrown: unknown): Omit<Read, 'milliseconds'> {
  if (!isBackendError(thrown))
    return { name, outcome: 'failed', fields: ['something else than a BackendError was thrown'] };
  const { code, correlationId, cause } = thrown;
  const status = typeof cause === 'number' ? cause : undefined;
  const told = { name, code, status, correlationId };
  if (code === 'unreadable-answer') return { ...told, outcome: 'unreadable', fields: wrongFields(cause) };
  return { ...told, outcome: BROKEN.has(code) ? 'failed' : 'refused' };
}

/** Whether it is the error of the port, of whichever copy of the library. */
const isBackendError = (thrown: unknown): thrown is BackendError =>
  (thrown as Partial<Error> | null)?.name === 'BackendError';

/** What the schema says of an answer: paths and kinds, never values. */
export function wrongFields(cause: unknown): string[] {
  if (!Array.isArray(cause)) return typeof cause === 'string' ? [cause] : [];
  const fields = (cause as v.BaseIssue<unknown>[]).map((issue) => {
    const path = v.getDotPath(issue) ?? '(the whole answer)';
    return issue.received === 'undefined'
      ? `${path}: missing`
      : `${path}: expected ${issue.expected ?? issue.type}`;
  });
  return [...new Set(fields)];
}

const LATE = new Error('It took too long.');

/** Rejects when something takes longer than it may. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(LATE), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
