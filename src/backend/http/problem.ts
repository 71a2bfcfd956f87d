import * as v from 'valibot';
import { BackendError, ErrorCode, ErrorFacts, FieldProblem } from '../../domain/errors.js';
import { problemStatus, PROBLEM_TYPE } from './problem-status.js';
import { HEADER, type Problem } from './wire.js';

/** The problem that tells a client about an error. */
export const problemOf = (error: BackendError, instance?: string): Problem => ({
  type: PROBLEM_TYPE + error.code,
  title: error.code.replaceAll('-', ' '),
  status: problemStatus[error.code],
  code: error.code,
  ...(instance && { instance }),
  ...(error.fields.length > 0 && { fields: error.fields }),
  ...(Object.keys(error.facts).length > 0 && { facts: error.facts }),
  ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
});

const ReadProblem = v.object({
  type: v.pipe(
    v.string(),
    v.startsWith(PROBLEM_TYPE),
    v.transform((type) => type.slice(PROBLEM_TYPE.length)),
    ErrorCode,
  ),
  instance: v.fallback(v.optional(v.string()), undefined),
  fields: v.fallback(v.optional(v.array(FieldProblem)), undefined),
  facts: v.fallback(v.optional(ErrorFacts), undefined),
  retryAfter: v.fallback(v.optional(v.number()), undefined),
});

/** What a status means when the body does not say it: only where the status alone is sure. */
function codeOfStatus(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'session-expired';
    case 408:
    case 504:
      return 'timeout';
    case 413:
      return 'too-large';
    case 425:
    case 502:
    case 503:
      return 'unavailable';
    case 429:
      return 'rate-limited';
    default:
      return status >= 500 ? 'server-error' : 'unreadable-answer';
  }
}

/** The longest wait that is told to a person, in seconds. */
const LONGEST = 86_400;

/** Seconds of a Retry-After header, which is a number or a date (RFC 9110 §10.2.3). */
export function secondsOf(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(LONGEST, Math.max(0, Math.ceil(seconds)));
}

/** What support finds a case by: printable and short, whatever was sent. */
const printable = (text: string | null | undefined): string | undefined =>
  text?.replace(/[^\w.:/-]/g, '').slice(0, 100) || undefined;

/**
 * Turns an answer that is no success into an error: by the problem's type, never by its text, and by the
 * status where the body is no problem of this contract.
 */
export function errorOf(response: Response, body: string, now: number): BackendError {
  const { headers, status } = response;
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    json = { cause };
  }
  const problem = v.safeParse(ReadProblem, json);
  const read = problem.success ? problem.output : undefined;
  const header = secondsOf(headers.get(HEADER.retryAfter), now);
  const told =
    read?.retryAfter === undefined ? undefined : secondsOf(String(Math.ceil(read.retryAfter)), now);
  return new BackendError(read?.type ?? codeOfStatus(status), {
    ...(read?.fields && { fields: read.fields }),
    ...(read?.facts && { facts: read.facts }),
    retryAfter: header ?? told,
    correlationId: printable(headers.get(HEADER.correlation)) ?? printable(read?.instance),
    cause: status,
  });
}

/** The correlation id of any answer. */
export const correlationOf = ({ headers }: Response): string | undefined =>
  printable(headers.get(HEADER.correlation));
