/** Something that can be watched: a snapshot, and a call for each new one. */
export interface Watchable<S> {
  readonly state: S;
  subscribe(listener: () => void): () => void;
}

/** Holds one immutable snapshot at a time. Only the class that extends it replaces it. */
export abstract class Store<S> implements Watchable<S> {
  #state: S;
  readonly #listeners = new Set<() => void>();

  constructor(initial: S) {
    this.#state = initial;
  }

  get state(): S {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected set(state: S): void {
    if (Object.is(state, this.#state)) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
