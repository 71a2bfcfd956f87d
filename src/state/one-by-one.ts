import type { Backend, CallOptions } from '../backend/backend.js';
import { BackendError } from '../domain/backend-error.js';
import type { ErrorCode } from '../domain/errors.js';
import type { Environment } from './environment.js';
import { Operation } from './operation.js';

/** After these nothing more can be done now: what has not been begun is left alone. */
const HOPELESS: readonly ErrorCode[] = [
  'network',
  'timeout',
  'unavailable',
  'session-expired',
  'not-allowed',
  'context-mismatch',
];

/** What became of one of several writes; `failed` can be tried again, `stopped` was not begun. */
export interface Fate<R> {
  readonly state: 'sending' | 'uncertain' | 'done' | 'refused' | 'failed' | 'stopped';
  /** What was answered, once it is done; absent: there was nothing to do. */
  readonly value?: R;
  readonly error?: BackendError | undefined;
}

/** What is written one after the other, and who is told. */
export interface Writing<T, I, R> {
  readonly idOf: (item: T) => string;
  /** What is sent for an item: an error that is known before, or undefined where there is nothing to do. */
  readonly inputFor: (item: T) => I | BackendError | undefined;
  readonly send: (input: I, options: CallOptions) => Promise<R>;
  readonly mark: (id: string, fate: Fate<R>) => void;
  /** Whether the person has stopped it. */
  readonly stopping: () => boolean;
  readonly stop: () => void;
  /** Refusals after which an item is worth another try. */
  readonly again: readonly ErrorCode[];
  /** Refusals after which nothing more can be done, beside the technical ones. */
  readonly hopeless?: readonly ErrorCode[];
  /** Somebody else has changed an item: the next try is to be of what it is now. */
  readonly renew?: (item: T) => Promise<void>;
}

/**
 * Writes several things one after the other, each once, whatever becomes of the others. Waits where it is too often, and
 * begins nothing more once that is in vain or was stopped. A write keeps its key when it is tried again.
 */
export class OneByOne<T, I, R> {
  readonly #backend: Backend;
  readonly #writing: Writing<T, I, R>;
  readonly #environment: Environment;
  readonly #operations = new Map<string, Operation<I, R>>();

  constructor(backend: Backend, writing: Writing<T, I, R>, environment: Environment) {
    this.#backend = backend;
    this.#writing = writing;
    this.#environment = environment;
  }

  /** Resolves with what was answered, in the order of the items. */
  async run(items: readonly T[]): Promise<R[]> {
    const { idOf, mark, stopping } = this.#writing;
    const answers: R[] = [];
    for (const item of items) {
      if (stopping()) mark(idOf(item), { state: 'stopped' });
      else answers.push(...(await this.#write(item)));
    }
    return answers;
  }

  async #write(item: T): Promise<[] | [R]> {
    const { idOf, inputFor, mark, stopping } = this.#writing;
    const id = idOf(item);
    const input = inputFor(item);
    if (input === undefined) {
      mark(id, { state: 'done' });
      return [];
    }
    if (input instanceof BackendError) {
      mark(id, { state: 'refused', error: input });
      return [];
    }
    const operation = this.#operationFor(id);
    mark(id, { state: 'sending' });
    for (;;) {
      const value = await operation.run(input);
      if (value !== undefined) {
        mark(id, { state: 'done', value });
        return [value];
      }
      const { error } = operation;
      if (error?.code !== 'rate-limited' || error.retryAfter === undefined || stopping()) {
        await this.#notDone(item, operation);
        return [];
      }
      await this.#pause(error.retryAfter);
    }
  }

  async #notDone(item: T, { state: { status }, error }: Operation<I, R>): Promise<void> {
    const { idOf, mark, stop, again, hopeless = [], renew } = this.#writing;
    const final = status === 'refused' && !(error && again.includes(error.code));
    mark(idOf(item), { state: final ? 'refused' : 'failed', error });
    if (error && (HOPELESS.includes(error.code) || hopeless.includes(error.code))) stop();
    if (status === 'conflict') await renew?.(item);
  }

  #operationFor(id: string): Operation<I, R> {
    const known = this.#operations.get(id);
    if (known) return known;
    const { send, mark } = this.#writing;
    const operation = new Operation<I, R>(this.#backend, send, this.#environment);
    operation.subscribe(() => {
      if (operation.state.status === 'uncertain') mark(id, { state: 'uncertain' });
    });
    this.#operations.set(id, operation);
    return operation;
  }

  #pause(seconds: number): Promise<void> {
    return new Promise((resolve) => void this.#environment.after(seconds * 1000, resolve));
  }
}
