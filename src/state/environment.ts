/** Everything around the state layer that is not deterministic. Tests and simulations inject their own. */
export interface Environment {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A key that nobody else has (128 random bits at least). */
  key(): string;
  /** Calls back after some milliseconds; returns a way to cancel. */
  after(milliseconds: number, callback: () => void): () => void;
  /** Where drafts are kept; undefined where the page has no storage. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
}

function sessionStorageOrNothing(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

/** The environment of a browser tab. */
export const browser: Environment = {
  now: () => Date.now(),
  key: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  get storage() {
    return sessionStorageOrNothing();
  },
};
