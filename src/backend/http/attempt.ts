import * as v from 'valibot';
import { BackendError } from '../../domain/errors.js';
import { readText } from './body.js';
import type { Connection } from './connection.js';
import type { Operation } from './operations.js';
import { correlationOf, errorOf } from './problem.js';

/** How long one attempt may take, in milliseconds. */
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
  signal: AbortSignal | undefined,
): Promise<{ value: unknown } | Failure> {
  signal?.throwIfAborted();
  const sending = new AbortController();
  const timer = new AbortController();
  const abort = () => sending.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const timedOut = connection.sleep(operation.keyed ? TIMEOUT.write : TIMEOUT.read, timer.signal).then(
    () => TIMED_OUT,
    () => new Promise<never>(() => {}),
  );
  try {
    const outcome = await Promise.race([
      timedOut,
      aborted(sending.signal),
      exchange(connection, operation, url, { ...init, signal: sending.signal }),
    ]);
    if (outcome !== TIMED_OUT) return outcome as { value: unknown } | Failure;
    return { error: new BackendError('timeout'), status: undefined, uncertain: true };
  } catch (cause) {
    signal?.throwIfAborted();
    return { error: new BackendError('network', { cause }), status: undefined, uncertain: true };
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
  const { status } = response;
  let body: string;
  try {
    body = await readText(response);
  } catch (error) {
    // A success that breaks off is as good as no answer; of a failure the status is known.
    if (error instanceof BackendError) return unreadable(response, error);
    if (response.ok) throw error;
    body = '';
  }
  if (!response.ok)
    return { error: errorOf(response, body, connection.now()), status, uncertain: status >= 500 };
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(response.headers.get('Content-Type') ?? ''))
    return unreadable(response, 'not JSON');
  try {
    const parsed = v.safeParse(operation.output, JSON.parse(body));
    return parsed.success ? { value: parsed.output } : unreadable(response, parsed.issues);
  } catch (cause) {
    return unreadable(response, cause);
  }
}

const unreadable = (response: Response, cause: unknown): Failure => ({
  error: new BackendError('unreadable-answer', { cause, correlationId: correlationOf(response) }),
  status: response.status,
  uncertain: true,
});
