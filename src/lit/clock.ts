import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browser, type Environment } from '../state/environment.js';

/** The longest wait that a timer takes, in milliseconds. */
const LONGEST = 3_600_000;

/** Tells an element the time, and renders it again when a time has come that its view depends on. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #environment: () => Environment;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, environment: () => Environment = () => browser) {
    this.#host = host;
    this.#environment = environment;
    host.addController(this);
  }

  /** Milliseconds since the epoch. */
  get now(): number {
    return this.#environment().now();
  }

  /** Renders once more at that time. The last wish of a render counts. */
  wakeAt(time: number): void {
    this.#cancel?.();
    const wait = Math.min(Math.max(time - this.now, 0), LONGEST);
    this.#cancel = this.#environment().after(wait, () => this.#host.requestUpdate());
  }

  hostUpdate(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
