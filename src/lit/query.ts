import type { QueryObserverResult } from '@tanstack/query-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BackendError } from '../domain/backend-error.js';
import { remoteOf, type Remote } from '../state/remote.js';

/** What a query observer of any kind has. */
interface Observer<R> {
  subscribe(listener: (result: R) => void): () => void;
  getCurrentResult(): R;
}

/** What an element wants to know now. */
interface Wanted<R> {
  /** Compared item by item. */
  key: readonly unknown[];
  observe: () => Observer<R>;
  /** Whether the answer for the last key stays on screen until the new one is there. */
  keep?: boolean;
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
  readonly #describe: () => Wanted<R> | undefined;
  #key: readonly unknown[] | undefined;
  #unsubscribe: (() => void) | undefined;
  #result: R | undefined;
  #previous: (Remote<T> & { state: 'ready' }) | undefined;

  constructor(host: ReactiveControllerHost, describe: () => Wanted<R> | undefined) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  /** What is known. While a new key has no answer yet, what was shown before stays, as being refreshed. */
  get remote(): Remote<T> {
    const now = remoteOf<T>(this.#result);
    const before = this.#previous;
    if (now.state !== 'loading' || before === undefined) return now;
    return { ...before, refreshing: true };
  }

  /** The query's own result, for what `remote` leaves out. */
  get result(): R | undefined {
    return this.#result;
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
    const now = this.remote;
    this.#previous = wanted.keep && now.state === 'ready' ? now : undefined;
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
