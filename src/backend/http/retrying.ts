import type { Random } from './options.js';

/** How often, and after how long, a call is repeated. */
export const RETRY = { attempts: 4, first: 250, longest: 8_000, floor: 10_000 } as const;
/** Statuses after which a repetition is safe wherever the call itself may be repeated. */
const REPEATABLE = new Set([408, 425, 429, 502, 503, 504]);

/** Whether an answer with this status is worth a repetition. A 500 is, but only for a write with a key. */
export const isRepeatable = (status: number, keyed: boolean): boolean =>
  REPEATABLE.has(status) || (keyed && status === 500);

/**
 * Milliseconds before the next attempt: full jitter, not before the server allows it. Undefined when the
 * server asks for a longer wait than a person should sit through without being told.
 */
export function waitBefore(
  attempt: number,
  retryAfter: number | undefined,
  random: Random,
): number | undefined {
  const floor = (retryAfter ?? 0) * 1000;
  if (floor > RETRY.floor) return undefined;
  const jitter = random() * Math.min(RETRY.longest, RETRY.first * 2 ** attempt);
  return Math.max(floor, jitter);
}

/** Keeps repetitions to a tenth of all calls, with a reserve for a quiet page. */
export class RetryBudget {
  #tokens = 10;
  #most = 10;

  /** Notes a call. */
  earn(): void {
    this.#tokens = Math.min(this.#most, this.#tokens + 0.1);
  }

  /** Nothing is repeated from now on. */
  empty(): void {
    this.#tokens = this.#most = 0;
  }

  /** Takes one repetition, if there is any left. */
  spend(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
