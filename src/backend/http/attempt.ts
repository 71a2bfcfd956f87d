import * as v from 'valibot';
import { BackendError } from '../../domain/errors.js';
import type { CallOptions } from '../backend.js';
import { readText } from './body.js';
import type { Connection } from './connection.js';
import { readFile, typeIn } from './file.js';
import type { Operation } from './operations.js';
import { correlationOf, errorOf } from './problem.js';

/** How long one attempt may take, in milliseconds; a file may take as long for each piece of it. */
export const TIMEOUT = { read: 10_000, write: 30_000 } as const;

/** An attempt that brought no usable answer. */
export interface Failure {
  error: BackendError;
  /** The status of the answer; undefined when none came. */
  status: number | undefined;
  /** Whether it may have taken effect all the same. */
  uncertain: boolean;
}

const TIMED_OUT = Symbol('timed out');

/**
 * Sends a request once. Rejects only when the caller's signal aborts it, with the signal's reason.
 */
export async function attempt(
  connection: Connection,
  operation: Operation,
  url: string,
  init: RequestInit,
  { signal, onProgress }: Pick<CallOptions, 'signal' | 'onProgress'>,
): Promise<{ value: unknown } | Failure> {
  signal?.throwIfAborted();
  const sending = new AbortController();
  const timer = new AbortController();
  const abort = () => sending.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const never = new Promise<never>(() => {});
  const timeOut = (milliseconds: number, stop: AbortSignal) =>
    connection.sleep(milliseconds, stop).then(
      () => TIMED_OUT,
      () => never,
    );
  const timedOut = operation.file
    ? never
    : timeOut(operation.keyed ? TIMEOUT.write : TIMEOUT.read, timer.signal);
  const idle: Idle = async (next) => {
    const rest = new AbortController();
    try {
      const came = await Promise.race([next, timeOut(TIMEOUT.read, rest.signal)]);
      if (came === TIMED_OUT) throw new BackendError('timeout');
      return came as Awaited<typeof next>;
    } finally {
      rest.abort();
    }
  };
  try {
    const outcome = await Promise.race([
      timedOut,
      aborted(sending.signal),
      operation.file
        ? exchangeFile(connection, operation.file, url, { ...init, signal: sending.signal }, idle, onProgress)
        : exchange(connection, operation, url, { ...init, signal: sending.signal }),
    ]);
    if (outcome !== TIMED_OUT) return outcome as { value: unknown } | Failure;
    return { error: new BackendError('timeout'), status: undefined, uncertain: true };
  } catch (cause) {
    signal?.throwIfAborted();
    const error = cause instanceof BackendError ? cause : new BackendError('network', { cause });
    return { error, status: undefined, uncertain: true };
  } finally {
    signal?.removeEventListener('abort', abort);
    timer.abort();
    sending.abort();
  }
}

/** Rejects as soon as a signal aborts, for a fetch that does not listen. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

async function exchange(
  connection: Connection,
  operation: Operation,
  url: string,
  init: RequestInit,
): Promise<{ value: unknown } | Failure> {
  const response = await connection.fetch(url, init);
  let body: string;
  try {
    body = await readText(response);
  } catch (error) {
    // A success that breaks off is as good as no answer; of a failure the status is known.
    if (error instanceof BackendError) return unreadable(response, error);
    if (response.ok) throw error;
    body = '';
  }
  if (!response.ok) return refused(connection, response, body);
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(response.headers.get('Content-Type') ?? ''))
    return unreadable(response, 'not JSON');
  try {
    const parsed = v.safeParse(operation.output, JSON.parse(body));
    return parsed.success ? { value: parsed.output } : unreadable(response, parsed.issues);
  } catch (cause) {
    return unreadable(response, cause);
  }
}

/** Waits for a piece of an answer no longer than a whole one may take. */
type Idle = <T>(next: Promise<T>) => Promise<T>;

async function exchangeFile(
  connection: Connection,
  types: readonly string[],
  url: string,
  init: RequestInit,
  idle: Idle,
  onProgress: CallOptions['onProgress'],
): Promise<{ value: unknown } | Failure> {
  const response = await idle(connection.fetch(url, init));
  if (!response.ok) return refused(connection, response, await idle(readText(response).catch(() => '')));
  const type = typeIn(response.headers.get('Content-Type'));
  if (!types.includes(type)) return unreadable(response, 'not a file');
  try {
    return { value: await readFile(response, type, onProgress, idle) };
  } catch (error) {
    if (error instanceof BackendError && error.code !== 'timeout') return unreadable(response, error);
    throw error;
  }
}

const refused = (connection: Connection, response: Response, body: string): Failure => ({
  error: errorOf(response, body, connection.now()),
  status: response.status,
  uncertain: response.status >= 500,
});

const unreadable = (response: Response, cause: unknown): Failure => ({
  error: new BackendError('unreadable-answer', { cause, correlationId: correlationOf(response) }),
  status: response.status,
  uncertain: true,
});
