import { BackendError } from '../../../src/domain/errors.js';
import { problemStatus } from '../../../src/backend/http/problem-status.js';
import { problemOf } from '../../../src/backend/http/problem.js';
import { PROBLEM_MEDIA_TYPE } from '../../../src/backend/http/wire.js';
import { isConnectionLost } from '../db/connect.js';

/** An answer before it is sent: kept as it is for repetitions of the same key. */
export interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** A refusal that keeps what was written before it, like a try that is used up. */
export class KeptRefusal extends Error {
  override readonly name = 'KeptRefusal';
  readonly refusal: BackendError;

  constructor(refusal: BackendError) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * A problem (RFC 9457). The same error is the same bytes: what differs from request to request stands in
 * headers.
 */
export function problem(error: BackendError): Answer {
  const whole = new BackendError(error.code, {
    fields: error.fields,
    facts: error.facts,
    ...(error.retryAfter !== undefined && { retryAfter: Math.max(1, Math.ceil(error.retryAfter)) }),
  });
  return {
    status: problemStatus[error.code],
    body: JSON.stringify(problemOf(whole)),
    headers: {
      'content-type': PROBLEM_MEDIA_TYPE,
      ...(whole.retryAfter !== undefined && { 'retry-after': String(whole.retryAfter) }),
    },
  };
}

const DATABASE_REFUSALS = new Set(['23505', '23503', '23514', '40001', '40P01']);

/** What a person cannot type and no text of the database can hold, like the character zero. */
const NO_TEXT = '22021';

/**
 * What a rule of the database refuses was decided by somebody else a moment ago; a database that is not there is
 * worth another try.
 */
export function asRefusal(thrown: unknown): BackendError | undefined {
  if (thrown instanceof BackendError) return thrown;
  if (thrown instanceof KeptRefusal) return thrown.refusal;
  if (isConnectionLost(thrown)) return new BackendError('unavailable', { cause: thrown });
  const code = (thrown as { code?: unknown } | null)?.code;
  if (code === NO_TEXT) return new BackendError('malformed-request', { cause: thrown });
  return typeof code === 'string' && DATABASE_REFUSALS.has(code)
    ? new BackendError('conflict', { cause: thrown })
    : undefined;
}

/** Refuses until an instant, telling how long that is. */
export const tooEarly = (time: number, until: number): BackendError =>
  new BackendError('rate-limited', {
    retryAfter: Math.max(1, Math.ceil((until - time) / 1000)),
    facts: { at: new Date(until).toISOString() },
  });
