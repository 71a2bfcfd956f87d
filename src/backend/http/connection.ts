import { BackendError } from '../../domain/errors.js';
import { sleepByTimer, type HttpOptions, type Random, type Sleep } from './options.js';
import { RetryBudget } from './retrying.js';

/** A request, and how its answer began. */
export interface Exchange {
  readonly url: string;
  /** Milliseconds since the epoch, by the clock of the device. */
  readonly sent: number;
  readonly received: number;
  /** Absent where none came. */
  readonly response?: Response;
}

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

  /** The same way to the server, looked on by somebody: see `HttpBackend.observed`. */
  observed(tell: (exchange: Exchange) => void): Connection {
    const { baseUrl, fetch, random, now, sleep } = this;
    const observed = new Connection({
      baseUrl,
      random,
      now,
      sleep,
      async fetch(input, init) {
        const url = input as string;
        const sent = now();
        try {
          const response = await fetch(input, init);
          tell({ url, sent, received: now(), response });
          return response;
        } catch (error) {
          tell({ url, sent, received: now() });
          throw error;
        }
      },
    });
    observed.budget.empty();
    return observed;
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
