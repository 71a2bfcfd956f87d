import { BackendError } from '../../../src/domain/errors.js';

/** How much may be asked at once, and how fast that grows again. */
export interface Allowance {
  /** Requests at once. */
  burst: number;
  perSecond: number;
}

/** Sized so that a person never meets them, nor a class room behind one address. */
export const USUAL_LIMITS = {
  session: { burst: 300, perSecond: 30 },
  address: { burst: 1200, perSecond: 120 },
  page: { burst: 60, perSecond: 1 },
} as const satisfies Record<string, Allowance>;

/** For load tests. */
export const NO_LIMITS = {
  session: { burst: 1e9, perSecond: 1e9 },
  address: { burst: 1e9, perSecond: 1e9 },
  page: { burst: 1e9, perSecond: 1e9 },
} as const satisfies Record<string, Allowance>;

/** Token buckets by name. Full ones are forgotten. */
export class Buckets {
  readonly #allowance: Allowance;
  readonly #clock: () => number;
  readonly #left = new Map<string, { tokens: number; at: number }>();

  constructor(allowance: Allowance, clock: () => number) {
    this.#allowance = allowance;
    this.#clock = clock;
  }

  /** Takes one, or refuses until there is one. */
  take(name: string): void {
    const left = this.#tokens(name);
    if (left < 1)
      throw new BackendError('rate-limited', { retryAfter: (1 - left) / this.#allowance.perSecond });
    this.#set(name, left - 1);
  }

  /** Takes back what turned out not to count. */
  giveBack(name: string): void {
    this.#set(name, Math.min(this.#allowance.burst, this.#tokens(name) + 1));
  }

  #tokens(name: string): number {
    const { burst, perSecond } = this.#allowance;
    const known = this.#left.get(name);
    if (!known) return burst;
    return Math.min(burst, known.tokens + (Math.max(0, this.#clock() - known.at) / 1000) * perSecond);
  }

  #set(name: string, tokens: number): void {
    this.#left.set(name, { tokens, at: this.#clock() });
    if (this.#left.size > 10_000) this.#forget();
  }

  #forget(): void {
    for (const name of this.#left.keys())
      if (this.#tokens(name) >= this.#allowance.burst) this.#left.delete(name);
  }
}
