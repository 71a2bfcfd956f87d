import type { Capabilities } from '../backend.js';

/** Gives a number from 0 up to, and without, 1. */
export type Random = () => number;
/** Resolves after some milliseconds; rejects with the signal's reason when that comes first. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** What an HTTP backend is made with. */
export interface HttpOptions {
  /** Where the contract is served, e.g. `/api/subsidiaries`. */
  baseUrl: string;
  /** What this backend offers. By default everything. */
  capabilities?: Capabilities;
  /**
   * Called once for all waiting calls when the session has ended. Resolves to whether the same person is
   * signed in again; the calls then go on, with the same keys.
   */
  onSessionExpired?: () => Promise<boolean>;
  fetch?: typeof globalThis.fetch;
  random?: Random;
  /** Milliseconds since the epoch. */
  now?: () => number;
  sleep?: Sleep;
}

/** Waits with the platform's timer. */
export const sleepByTimer: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
