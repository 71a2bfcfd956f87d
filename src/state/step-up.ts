import type { BackendError } from '../domain/backend-error.js';
import { CONFIRMED_FIRST } from '../domain/confirmed-first.js';
import { Store } from './store.js';

/** So often somebody is asked for one write: whoever says yes without having confirmed would be asked for ever. */
const MOST = 3;

/** Whether a refusal ends as soon as the person has confirmed that it is them. */
export const wantsConfirmation = (error: BackendError | undefined): error is BackendError =>
  error !== undefined && CONFIRMED_FIRST.includes(error.code);

export interface StepUpState {
  /** The refusal that a confirmation would end, while the person is asked for it. */
  readonly need: BackendError | undefined;
}

/** A write, and why it was refused when it gives nothing. */
export interface Guarded<T> {
  readonly write: () => Promise<T | undefined>;
  readonly refusal: () => BackendError | undefined;
}

/**
 * Lets a write that was refused for want of a fresh confirmation wait until the person has given one, and does it
 * again by itself. Serves any write: what it sends stays the same, under the same key.
 */
export class StepUp extends Store<StepUpState> {
  #settle: ((confirmed: boolean) => void) | undefined;

  constructor() {
    super({ need: undefined });
  }

  /**
   * Does it, and has it `confirmed` where that is needed. Gives undefined where it was not done: the person did not
   * confirm, or something else was in the way.
   */
  async run<T>(
    { write, refusal }: Guarded<T>,
    confirmed: (need: BackendError) => Promise<boolean> = (need) => this.ask(need),
  ): Promise<T | undefined> {
    for (let asked = 0; ; asked++) {
      const done = await write();
      if (done !== undefined) return done;
      const need = refusal();
      if (asked === MOST || !wantsConfirmation(need) || !(await confirmed(need))) return undefined;
    }
  }

  /** Asks the person, and waits for what they do. */
  ask(need: BackendError): Promise<boolean> {
    this.settle(false);
    this.set({ need });
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** The person has confirmed, or does not want to. */
  settle(confirmed: boolean): void {
    const settle = this.#settle;
    this.#settle = undefined;
    if (this.state.need) this.set({ need: undefined });
    settle?.(confirmed);
  }
}
