import type { ErrorCode, ErrorFacts, FieldProblem } from './errors.js';

export interface BackendErrorInit {
  fields?: readonly FieldProblem[];
  facts?: ErrorFacts;
  /** Seconds after which it may be tried again. */
  retryAfter?: number | undefined;
  /** What the support finds the case by. */
  correlationId?: string | undefined;
  /** Whether the write may have taken effect although no answer came. */
  uncertain?: boolean;
  cause?: unknown;
}

/** The only error that crosses the port. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[];
  readonly facts: ErrorFacts;
  readonly retryAfter: number | undefined;
  readonly correlationId: string | undefined;
  readonly uncertain: boolean;

  constructor(code: ErrorCode, init: BackendErrorInit = {}) {
    super(code, init.cause === undefined ? undefined : { cause: init.cause });
    this.code = code;
    this.fields = init.fields ?? [];
    this.facts = init.facts ?? {};
    this.retryAfter = init.retryAfter;
    this.correlationId = init.correlationId;
    this.uncertain = init.uncertain ?? false;
  }
}

/** Turns whatever was thrown into a BackendError. */
export const asBackendError = (thrown: unknown): BackendError =>
  thrown instanceof BackendError ? thrown : new BackendError('server-error', { cause: thrown });

const TECHNICAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network',
  'timeout',
  'unreadable-answer',
  'server-error',
  'unavailable',
  'rate-limited',
]);

/** Whether something failed technically, rather than being refused by a rule. */
export const isTechnical = (error: BackendError): boolean => TECHNICAL.has(error.code);
