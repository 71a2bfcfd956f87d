import * as v from 'valibot';
import type { Environment } from './environment.js';

/** How long a draft is kept, in milliseconds. */
const KEPT = 24 * 60 * 60_000;
const Envelope = v.object({ person: v.string(), savedAt: v.number(), draft: v.unknown() });

/**
 * Keeps what a person has typed through closing and reloading, for a day, in this tab only.
 * The schema is the list of fields that may be kept; codes are never among them.
 */
export class DraftStore<S extends v.GenericSchema> {
  readonly #environment: Environment;
  readonly #key: string;
  readonly #schema: S;

  constructor(environment: Environment, key: string, schema: S) {
    this.#environment = environment;
    this.#key = `subsidiary-elements:${key}`;
    this.#schema = schema;
  }

  /** The draft of a person, or undefined. A draft of someone else is dropped. */
  load(person: string): v.InferOutput<S> | undefined {
    try {
      const text = this.#environment.storage?.getItem(this.#key);
      if (!text) return undefined;
      const { person: owner, savedAt, draft } = v.parse(Envelope, JSON.parse(text));
      if (owner === person && this.#environment.now() - savedAt < KEPT) return v.parse(this.#schema, draft);
    } catch {
      // Unreadable or not allowed: as if there were none.
    }
    this.drop();
    return undefined;
  }

  save(person: string, draft: v.InferInput<S>): void {
    try {
      const text = JSON.stringify({
        person,
        savedAt: this.#environment.now(),
        draft: v.parse(this.#schema, draft),
      });
      this.#environment.storage?.setItem(this.#key, text);
    } catch {
      // A full or forbidden storage costs the draft, never the input on screen.
    }
  }

  drop(): void {
    try {
      this.#environment.storage?.removeItem(this.#key);
    } catch {
      // Nothing was kept, then.
    }
  }
}
