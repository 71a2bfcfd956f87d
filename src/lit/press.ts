import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether a mouse button, finger or pen is down on an element. What leaving a field shows would move the
 * button that is being pressed away from under the pointer: it waits until the press is over.
 */
export class Press implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  #over: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  /** Resolves when nothing is pressed (any more), and the click that it was has been heard. */
  async over(): Promise<void> {
    await this.#over;
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#begin);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#begin);
  }

  readonly #begin = (): void => {
    this.#over = new Promise((resolve) => {
      const listening = new AbortController();
      const end = (): void => {
        listening.abort();
        // The click follows the release at once.
        setTimeout(resolve);
      };
      for (const event of ['pointerup', 'pointercancel'])
        addEventListener(event, end, { capture: true, signal: listening.signal });
    });
  };
}
