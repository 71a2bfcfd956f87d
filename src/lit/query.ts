import type { QueryObserverResult } from '@tanstack/query-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BackendError } from '../domain/errors.js';
import { remoteOf, type Remote } from '../state/remote.js';

/** What a query observer of any kind has. */
interface Observer<R> {
  subscribe(listener: (result: R) => void): () => void;
  getCurrentResult(): R;
}

/**
 * Shows an element what a query knows. `describe` gives the key of what is wanted now and how to observe it;
 * undefined: nothing. The observer is replaced when the key changes.
 */
export class Query<
  T,
  R extends QueryObserverResult<T, BackendError> = QueryObserverResult<T, BackendError>,
> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #describe: () => { key: readonly unknown[]; observe: () => Observer<R> } | undefined;
  #key: readonly unknown[] | undefined;
  #unsubscribe: (() => void) | undefined;
  #result: R | undefined;
  #previous: R | undefined;

  constructor(
    host: ReactiveControllerHost,
    describe: () => { key: readonly unknown[]; observe: () => Observer<R> } | undefined,
  ) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  get remote(): Remote<T> {
    return remoteOf<T>(this.#result);
  }

  /** The query's own result, for what `remote` leaves out. */
  get result(): R | undefined {
    return this.#result;
  }

  /** The result that was shown last while a new key has none yet. */
  get previous(): R | undefined {
    return this.#previous;
  }

  hostUpdate(): void {
    const wanted = this.#describe();
    if (wanted && this.#key && same(wanted.key, this.#key)) return;
    this.#stop();
    if (!wanted) {
      this.#key = this.#result = this.#previous = undefined;
      return;
    }
    this.#key = wanted.key;
    if (this.#result?.data !== undefined) this.#previous = this.#result;
    const observer = wanted.observe();
    this.#unsubscribe = observer.subscribe((result) => {
      this.#result = result;
      this.#host.requestUpdate();
    });
    this.#result = observer.getCurrentResult();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#key = undefined;
  }

  #stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
