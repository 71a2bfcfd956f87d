import { BackendError } from '../../domain/errors.js';

type Answer = { value: unknown } | { error: BackendError };

/** How long an answer can be had again by its key, in milliseconds. */
const KEPT = 24 * 3_600_000;

/** The answers of writes by their idempotency keys: a repetition gets the first answer and changes nothing. */
export class StoredAnswers {
  readonly #answers = new Map<string, { fingerprint: string; at: number; answer: Answer }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The stored answer of the same intent; undefined where there is none. */
  find(owner: string, key: string, fingerprint: string): Answer | undefined {
    const stored = this.#stored(owner, key);
    if (!stored) return undefined;
    if (stored.fingerprint !== fingerprint) throw new BackendError('idempotency-key-reused');
    return stored.answer;
  }

  store(owner: string, key: string, fingerprint: string, answer: Answer): void {
    this.#answers.set(`${owner} ${key}`, { fingerprint, at: this.#now(), answer });
  }

  /** What became of a write. */
  fate(owner: string, key: string): 'unknown' | 'succeeded' | 'refused' {
    const stored = this.#stored(owner, key);
    if (!stored) return 'unknown';
    return 'error' in stored.answer ? 'refused' : 'succeeded';
  }

  #stored(owner: string, key: string) {
    const name = `${owner} ${key}`;
    const stored = this.#answers.get(name);
    if (!stored || this.#now() - stored.at < KEPT) return stored;
    this.#answers.delete(name);
    return undefined;
  }
}

/** JSON with sorted keys, so that the same payload has the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
