import * as v from 'valibot';
import { BackendError } from './backend-error.js';

export { asBackendError, BackendError, isTechnical, type BackendErrorInit } from './backend-error.js';

/**
 * Everything that can go wrong, by name: the closed catalogue. Texts for people live with the elements.
 * Grouped as the domain is: technical, start and list, ordering, linking, requests, committing, access,
 * detaching, billing.
 */
export const ErrorCode = v.picklist([
  // The wire
  'network',
  'timeout',
  'unreadable-answer',
  'server-error',
  'unavailable',
  'malformed-request',
  'invalid-input',
  'too-large',
  'unsupported-media-type',
  'method-not-allowed',
  'not-found',
  'not-offered',
  'version-required',
  'version-mismatch',
  'idempotency-key-required',
  'idempotency-key-in-use',
  'idempotency-key-reused',
  'cursor-expired',
  // Start and list
  'session-expired',
  'sign-in-failed',
  'rate-limited',
  'not-allowed',
  'context-mismatch',
  'no-main-eligible',
  'quota-reached',
  // Ordering
  'order-unknown',
  'not-available-at-address',
  'price-changed',
  'terms-changed',
  'email-in-use',
  'duplicate-request',
  'approval-required',
  'link-token-invalid',
  'address-code-wrong',
  'address-code-locked',
  'not-ready',
  // Linking an existing account
  'link-not-verified',
  'proof-locked',
  'code-wrong',
  'code-expired',
  'proof-not-offered',
  'self-link',
  'is-main',
  'has-other-main',
  'already-linked',
  'already-requested',
  'incompatible',
  'mixed-tax',
  'target-suspended',
  'target-closed',
  'main-mail-unverified',
  // Requests
  'request-expired',
  'request-withdrawn',
  'request-answered',
  'wrong-recipient',
  'rules-changed',
  'consent-required',
  'changed-too-recently',
  // Committing
  'conflict',
  // Working in a linked account
  'switch-failed',
  'reauth-needed',
  'second-factor-required',
  'code-used',
  'code-locked',
  'right-removed',
  'own-request',
  'own-rights',
  'access-paused',
  'access-withheld',
  'own-grant',
  'already-granted',
  'too-many-grants',
  'denied-while-switched',
  'nested-switch',
  // Detaching
  'no-local-admin',
  'wait-period',
  'forbidden-by-main',
  'detach-in-progress',
  'detach-undo-expired',
  'planned-by-other-side',
  'has-secondaries',
  'account-halted',
  'swap-in-progress',
  'move-in-progress',
  'data-access-ended',
  // Who pays
  'open-items',
  'not-standalone-payment',
  'invoice-only',
  'payer-change-in-progress',
  // Billing
  'invoice-too-large',
  'invoice-not-entitled',
]);
export type ErrorCode = v.InferOutput<typeof ErrorCode>;

/** A field that a backend refuses, by the path of its input (`location.postcode`) and a code of the rule. */
export const FieldProblem = v.object({ field: v.string(), rule: v.string() });
export type FieldProblem = v.InferOutput<typeof FieldProblem>;

/** Facts that some errors carry for their texts. */
export const ErrorFacts = v.partial(
  v.object({
    /** How many accounts or tries it concerns. */
    count: v.number(),
    /** When it may be tried again, or when it happened. */
    at: v.string(),
    /** The account that the session is in. */
    sessionAccount: v.string(),
    /** The account that the request was for. */
    requestedAccount: v.string(),
    /** The thing that already is there. */
    id: v.string(),
    /** Names of people who can help. */
    who: v.array(v.string()),
    /** Telephone numbers in the order in which a call would come to them. */
    numbers: v.array(v.string()),
    /** Whose rule it is: that of the account that it is done to, or that of the backend for what is to be done. */
    why: v.picklist(['account', 'act']),
    /** How long it counts once it is done. */
    minutes: v.number(),
  }),
);
export type ErrorFacts = v.InferOutput<typeof ErrorFacts>;

/**
 * Parses untrusted input. Throws `invalid-input` with every refused field.
 */
export function parse<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw new BackendError('invalid-input', { fields: fieldProblems(result.issues) });
}

/** The refused fields of a failed parse, one problem a field. */
export function fieldProblems(issues: readonly v.BaseIssue<unknown>[]): FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? '';
    const rule = /^[a-z][a-z-]+$/.test(issue.message)
      ? issue.message
      : issue.received === 'undefined'
        ? 'required'
        : 'invalid';
    if (!problems.has(field)) problems.set(field, { field, rule });
  }
  return [...problems.values()];
}
