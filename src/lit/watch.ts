import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Watchable } from '../state/store.js';

/**
 * Renders an element again whenever a store that it made has a new state. Makes it anew when `key` changes;
 * a list is compared item by item.
 */
export class Watch<W extends Watchable<unknown>> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #make: () => { key: unknown; make: () => W } | undefined;
  #key: unknown;
  #store: W | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, make: () => { key: unknown; make: () => W } | undefined) {
    this.#host = host;
    this.#make = make;
    host.addController(this);
  }

  /** The store, as soon as there is one. */
  get store(): W | undefined {
    return this.#store;
  }

  hostUpdate(): void {
    const wanted = this.#make();
    if (wanted && this.#store && same(wanted.key, this.#key)) {
      this.#unsubscribe ??= this.#store.subscribe(this.#changed);
      return;
    }
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#key = wanted?.key;
    this.#store = wanted?.make();
    this.#unsubscribe = this.#store?.subscribe(this.#changed);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #changed = (): void => this.#host.requestUpdate();
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((each, index) => Object.is(each, b[index]))
    : Object.is(a, b);
