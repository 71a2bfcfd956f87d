import * as v from 'valibot';
import { BackendError, isTechnical } from '../../domain/errors.js';
import { Session } from '../../domain/person.js';
import { ALL_CAPABILITIES, type CallOptions, type Capabilities, type OperationName } from '../backend.js';
import { OperationBackend, type InputOf, type OutputOf } from '../operation-backend.js';
import { attempt, type Failure } from './attempt.js';
import { Connection, type Exchange } from './connection.js';
import { operations, type Operation } from './operations.js';
import type { HttpOptions } from './options.js';
import { isRepeatable, RETRY, waitBefore } from './retrying.js';
import { HEADER, REQUESTED_WITH, toEtag, writeInput } from './wire.js';

/** What an HTTP backend for a known account is made with. */
export interface HttpBackendOptions extends HttpOptions {
  /** The id of the account that calls are for. */
  account: string;
}

/**
 * The port over HTTP, as `openapi.yaml` has it.
 * A read that the caller aborts rejects with the signal's reason; everything else is a `BackendError`.
 * A write is never abandoned: its signal is ignored. Without an idempotency key it is never repeated.
 */
export class HttpBackend extends OperationBackend {
  readonly capabilities: Capabilities;
  /** The id of the account that calls are for. */
  readonly account: string;
  readonly #connection: Connection;

  /** `connection` is what backends of the same sign-in share; `for` passes it on. */
  constructor(
    { account, capabilities = ALL_CAPABILITIES, ...options }: HttpBackendOptions,
    connection = new Connection(options),
  ) {
    super();
    this.account = account;
    this.capabilities = capabilities;
    this.#connection = connection;
  }

  /** Reads the session and gives the backend of the account that it is in. */
  static async connect(options: HttpOptions): Promise<HttpBackend> {
    const unknown = new HttpBackend({ ...options, account: '' });
    const session = await unknown.getSession();
    return unknown.for(session.account.id);
  }

  /** The same sign-in's backend for another account. */
  for(account: string): HttpBackend {
    const { baseUrl } = this.#connection;
    return new HttpBackend({ baseUrl, account, capabilities: this.capabilities }, this.#connection);
  }

  /** Where the contract is served. */
  get baseUrl(): string {
    return this.#connection.baseUrl;
  }

  /**
   * The same account's backend for somebody who looks on: each exchange is told once its answer has begun, nothing is sent twice,
   * and nobody is asked to sign in again.
   */
  observed(tell: (exchange: Exchange) => void): HttpBackend {
    const { account, capabilities } = this;
    const connection = this.#connection.observed(tell);
    return new HttpBackend({ baseUrl: this.baseUrl, account, capabilities }, connection);
  }

  protected override async perform<K extends OperationName>(
    name: K,
    input: InputOf<K>,
    options: CallOptions = {},
  ): Promise<OutputOf<K>> {
    const operation: Operation = operations[name];
    const signal = operation.keyed ? undefined : options.signal;
    signal?.throwIfAborted();
    this.#connection.budget.earn();
    const answer = (await this.#repeat(operation, input, { ...options, signal })) as OutputOf<K>;
    if (operation.output === Session) this.#connection.personId = (answer as Session).person.id;
    return answer;
  }

  /** Sends until there is an answer, or no more repetition is safe or sensible. */
  async #repeat(
    operation: Operation,
    input: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<unknown> {
    const { idempotencyKey: key, signal } = options;
    const connection = this.#connection;
    const { url, init } = this.#request(operation, input, key);
    const repeatable = !operation.keyed || key !== undefined;
    let uncertain = false;
    let signedInAgain = false;
    for (let count = 1; ; count++) {
      if (!operation.open) await unlessAborted(connection.parked(), signal);
      const { renewals } = connection;
      const outcome = await attempt(connection, operation, url, init, options);
      if ('value' in outcome) return outcome.value;
      uncertain ||= operation.keyed && outcome.uncertain;
      if (outcome.error.code === 'session-expired' && !operation.open && !signedInAgain) {
        // Another call's renewal may have come while this one was on its way.
        if (connection.renewals !== renewals) continue;
        await unlessAborted(
          connection.renewed(() => this.#isSamePerson()),
          signal,
        );
        signedInAgain = true;
        continue;
      }
      const wait = this.#wait(outcome, repeatable, operation.keyed, count);
      if (wait === undefined) throw finalError(outcome.error, uncertain);
      await connection.sleep(wait, signal);
    }
  }

  /** Milliseconds before the next attempt; undefined when there is none. */
  #wait({ error, status }: Failure, repeatable: boolean, keyed: boolean, count: number): number | undefined {
    const worthIt =
      error.code === 'idempotency-key-in-use' ||
      (isTechnical(error) && (status === undefined || isRepeatable(status, keyed)));
    if (!repeatable || !worthIt || count >= RETRY.attempts) return undefined;
    const wait = waitBefore(count - 1, error.retryAfter, this.#connection.random);
    return wait !== undefined && this.#connection.budget.spend() ? wait : undefined;
  }

  #request(operation: Operation, input: Readonly<Record<string, unknown>>, key: string | undefined) {
    const { path, body, version } = writeInput(operation, this.account, input);
    const accept = operation.file?.join(', ') ?? 'application/json';
    const headers = new Headers({ Accept: accept, [HEADER.requestedWith]: REQUESTED_WITH });
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    if (operation.path.includes('{account}')) headers.set(HEADER.account, this.account);
    if (operation.keyed && key !== undefined) headers.set(HEADER.key, key);
    if (version) headers.set(HEADER.ifMatch, toEtag(version));
    const init: RequestInit = {
      method: operation.method,
      headers,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      ...(body !== undefined && { body }),
    };
    return { url: this.#connection.baseUrl + path, init };
  }

  /** Whether who is signed in now is who was signed in before. */
  async #isSamePerson(): Promise<boolean> {
    const connection = this.#connection;
    const { url, init } = this.#request(operations.getSession, {}, undefined);
    const outcome = await attempt(connection, operations.getSession, url, init, {});
    return (
      'value' in outcome && v.is(Session, outcome.value) && outcome.value.person.id === connection.personId
    );
  }
}

/** A refusal is certain, whatever came before; a technical failure leaves open what was left open before. */
function finalError(error: BackendError, uncertain: boolean): BackendError {
  const { code, fields, facts, retryAfter, correlationId, cause } = error;
  return new BackendError(code, {
    fields,
    facts,
    retryAfter,
    correlationId,
    cause,
    uncertain: uncertain && (isTechnical(error) || code === 'idempotency-key-in-use'),
  });
}

/** Waits for something that other calls wait for too, which one caller's abort must not end. */
async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
