import type { Backend, CallOptions } from '../backend/backend.js';
import { asBackendError, BackendError, isTechnical } from '../domain/backend-error.js';
import { CONFIRMED_FIRST } from '../domain/confirmed-first.js';
import { contextMismatched } from './context-channel.js';
import { browser, type Environment } from './environment.js';
import { Store } from './store.js';

/**
 * The fate of a write.
 * `slow`: no answer for a while. `uncertain`: it was sent and no answer came; the backend is being asked what
 * became of it. `refused`: a rule says no. `conflict`: somebody else changed the same thing. `failed`:
 * nothing was changed, and it can be tried again.
 */
export type OperationState<O> =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' | 'slow' | 'uncertain' }
  | { readonly status: 'succeeded'; readonly value: O }
  | { readonly status: 'refused' | 'conflict' | 'failed'; readonly error: BackendError };

/** Where a form is whose write has a fate: still open, under way, or done. */
export interface FormStep {
  readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done';
  /** Why it was not done. */
  readonly problem: BackendError | undefined;
}

/** Where a form stands by the fate of its write; undefined: nothing has been sent. */
export function formStepOf(fate: OperationState<unknown>): FormStep | undefined {
  switch (fate.status) {
    case 'idle':
      return undefined;
    case 'sending':
    case 'slow':
    case 'uncertain':
      return { step: fate.status, problem: undefined };
    case 'succeeded':
      return { step: 'done', problem: undefined };
    case 'failed':
    case 'refused':
    case 'conflict':
      return { step: 'editing', problem: fate.error };
  }
}

const SLOW_AFTER = 4_000;
/** Waits between questions about an uncertain write, in milliseconds. */
const ASK_AFTER = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** Refusals after which the same intent goes on: the person signs in again, or confirms that it is them. */
const PASSING: readonly string[] = ['session-expired', ...CONFIRMED_FIRST];
const CONFLICTS: ReadonlySet<string> = new Set(['version-mismatch', 'context-mismatch']);

/**
 * One write that takes effect once, however often it is sent. The same input keeps its key until it has
 * succeeded or was refused.
 */
export class Operation<I, O> extends Store<OperationState<O>> {
  readonly #backend: Backend;
  readonly #send: (input: I, options: CallOptions) => Promise<O>;
  readonly #environment: Environment;
  #intent: { fingerprint: string; key: string } | undefined;

  constructor(
    backend: Backend,
    send: (input: I, options: CallOptions) => Promise<O>,
    environment: Environment = browser,
  ) {
    super({ status: 'idle' });
    this.#backend = backend;
    this.#send = send;
    this.#environment = environment;
  }

  get busy(): boolean {
    const { status } = this.state;
    return status === 'sending' || status === 'slow' || status === 'uncertain';
  }

  /** The reason why it was not done, if there is one. */
  get error(): BackendError | undefined {
    return 'error' in this.state ? this.state.error : undefined;
  }

  /** Forgets the last fate. */
  reset(): void {
    if (!this.busy) this.set({ status: 'idle' });
  }

  /**
   * Does it. Resolves with the answer, or with undefined when it was not done (see `state`) or is already
   * under way. `key` names an intent that outlives this object, such as a draft's.
   */
  async run(input: I, key?: string): Promise<O | undefined> {
    if (this.busy) return undefined;
    const fingerprint = JSON.stringify(input);
    if (!this.#intent || this.#intent.fingerprint !== fingerprint || (key && this.#intent.key !== key))
      this.#intent = { fingerprint, key: key ?? this.#environment.key() };
    const intent = this.#intent;
    this.set({ status: 'sending' });
    const stopWaiting = this.#environment.after(SLOW_AFTER, () => {
      if (this.state.status === 'sending') this.set({ status: 'slow' });
    });
    try {
      const value = await this.#sendUntilCertain(input, intent.key);
      this.#intent = undefined;
      this.set({ status: 'succeeded', value });
      return value;
    } catch (thrown) {
      const error = asBackendError(thrown);
      if (error.code === 'context-mismatch') contextMismatched();
      if (!isTechnical(error) && !PASSING.includes(error.code)) this.#intent = undefined;
      this.set({
        status: CONFLICTS.has(error.code) ? 'conflict' : isTechnical(error) ? 'failed' : 'refused',
        error,
      });
      return undefined;
    } finally {
      stopWaiting();
    }
  }

  async #sendUntilCertain(input: I, key: string): Promise<O> {
    for (;;) {
      try {
        return await this.#send(input, { idempotencyKey: key });
      } catch (thrown) {
        const error = asBackendError(thrown);
        if (!error.uncertain) throw error;
        this.set({ status: 'uncertain' });
        if (!(await this.#wasReceived(key)))
          throw new BackendError(error.code, { cause: error, correlationId: error.correlationId });
        // It was carried out or refused: the same key brings the answer that was lost.
      }
    }
  }

  /** Asks until it is certain whether the backend received the write. */
  async #wasReceived(key: string): Promise<boolean> {
    for (let asked = 0; ; asked++) {
      await new Promise<void>((resolve) => {
        this.#environment.after(ASK_AFTER[Math.min(asked, ASK_AFTER.length - 1)]!, resolve);
      });
      try {
        const { state } = await this.#backend.getOutcome({ key });
        if (state !== 'running') return state !== 'unknown';
      } catch (thrown) {
        const error = asBackendError(thrown);
        if (!isTechnical(error)) throw error;
      }
    }
  }
}
