import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer, Read } from '../state/reads.js';
import type { Remote } from '../state/remote.js';

/**
 * Shows an element what a read knows, and renders it again when that changes. `wanted` gives the read that is
 * wanted now; undefined: nothing. With `keep`, the answer of the last read stays until the new one has its own.
 */
export class Query<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => Read<T> | undefined;
  readonly #keep: boolean;
  #read: Read<T> | undefined;
  #unsubscribe: (() => void) | undefined;
  /** It was taken out of the page. */
  #left = false;
  #previous: (Remote<T> & { state: 'ready' }) | undefined;

  constructor(host: ReactiveControllerHost, wanted: () => Read<T> | undefined, { keep = false } = {}) {
    this.#host = host;
    this.#wanted = wanted;
    this.#keep = keep;
    host.addController(this);
  }

  /** What is known. While a new read has no answer yet, what was shown before stays, as being refreshed. */
  get remote(): Remote<T> {
    const now = this.#read?.state ?? { state: 'loading' };
    return now.state === 'loading' && this.#previous ? { ...this.#previous, refreshing: true } : now;
  }

  /** Asks again. */
  async refetch(): Promise<Answer<T> | undefined> {
    return this.#read?.refetch();
  }

  hostUpdate(): void {
    // What was taken out of the page before its last update asks nothing.
    if (this.#left) return;
    const read = this.#wanted();
    if (read === this.#read && (!read || this.#unsubscribe)) return;
    const now = this.remote;
    this.#previous = read && this.#keep && now.state === 'ready' ? now : undefined;
    this.#unsubscribe?.();
    this.#read = read;
    this.#unsubscribe = read?.subscribe(() => this.#host.requestUpdate());
  }

  hostConnected(): void {
    this.#left = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#left = true;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
