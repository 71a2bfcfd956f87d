import { BackendError } from '../../domain/errors.js';
import { sleepByTimer, type HttpOptions, type Random, type Sleep } from './options.js';
import { RetryBudget } from './retrying.js';

/** What all backends of one sign-in share: where to ask, the retry budget, and one renewal of the session. */
export class Connection {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly random: Random;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly budget = new RetryBudget();
  /** Who is signed in, as far as it was told. */
  personId: string | undefined;
  /** How often the session was renewed. */
  renewals = 0;

  readonly #renew: (() => Promise<boolean>) | undefined;
  #renewal: Promise<boolean> | undefined;

  constructor(options: HttpOptions) {
    this.baseUrl = options.baseUrl.replace(/\/+$/, '');
    this.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.random = options.random ?? Math.random;
    this.now = options.now ?? Date.now;
    this.sleep = options.sleep ?? sleepByTimer;
    this.#renew = options.onSessionExpired;
  }

  /** Resolves when no renewal of the session is under way. */
  async parked(): Promise<void> {
    if (this.#renewal) await this.renewed(() => Promise.resolve(true));
  }

  /**
   * Asks the host once for a new session, however many calls wait for it. `isSamePerson` looks who is
   * signed in now: what one person was about to do is never done in another's name.
   */
  async renewed(isSamePerson: () => Promise<boolean>): Promise<void> {
    if (!this.#renew) throw new BackendError('session-expired');
    this.#renewal ??= this.#ask(this.#renew, isSamePerson).finally(() => {
      this.#renewal = undefined;
    });
    if (!(await this.#renewal)) throw new BackendError('session-expired');
  }

  async #ask(renew: () => Promise<boolean>, isSamePerson: () => Promise<boolean>): Promise<boolean> {
    try {
      const renewed = (await renew()) && (this.personId === undefined || (await isSamePerson()));
      if (renewed) this.renewals++;
      return renewed;
    } catch {
      return false;
    }
  }
}
