import type { Backend } from '../backend/backend.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import type { OwnAccount, OwnAccounts } from '../domain/own-account.js';
import { browser, type Environment } from './environment.js';
import { Store } from './store.js';

/** How many are asked for as they come into sight, and when all of them are wanted. */
const PART = 100;
const ALL_PARTS = 5;
/** Milliseconds without typing after which it is looked for. */
const REST = 250;

export interface OwnAccountsState {
  /** What is typed to find some of them. */
  readonly typed: string;
  /** What was found, for what was typed or before: how many, and how many of them can be linked; undefined: nobody knows. */
  readonly found: { readonly total: number; readonly linkable: number } | undefined;
  /** Why accounts are not here. */
  readonly gap: BackendError | undefined;
  /** How many of those that were found are here, while all of them are fetched. */
  readonly fetched: number | undefined;
  /** Rises with everything that arrives. */
  readonly generation: number;
}

/**
 * The accounts that a person administers, as they look through them: found by what is typed, and read in parts as they
 * come into sight. What was found before stays until there is something else.
 */
export class OwnAccountsView extends Store<OwnAccountsState> {
  readonly #backend: Backend;
  readonly #environment: Environment;
  /** The accounts that were found, by place. */
  #accounts: (OwnAccount | undefined)[] = [];
  #search = '';
  #running = new Map<number, Promise<void>>();
  #asking = new AbortController();
  #cancel: (() => void) | undefined;

  constructor(backend: Backend, environment: Environment = browser) {
    super({ typed: '', found: undefined, gap: undefined, fetched: undefined, generation: 0 });
    this.#backend = backend;
    this.#environment = environment;
    void this.#read(0, 1);
  }

  /** The account in a place; undefined while it is not here. */
  at(index: number): OwnAccount | undefined {
    return this.#accounts[index];
  }

  /** What stands for what was found: something else with each search. */
  get found(): object {
    return this.#accounts;
  }

  /** What was looked for last. */
  get search(): string {
    return this.#search;
  }

  /** Those that are here. */
  get here(): readonly OwnAccount[] {
    return this.#accounts.filter((account) => account !== undefined);
  }

  /** Whether all that were found are here. */
  get isWhole(): boolean {
    return this.state.found !== undefined && this.here.length >= this.state.found.total;
  }

  /** What is typed is looked for as soon as the typing rests. */
  type(typed: string): void {
    this.set({ ...this.state, typed });
    this.#cancel?.();
    this.#cancel = this.#environment.after(REST, () => void this.#find());
  }

  /** These places are in sight, up to and without `end`. */
  look(start: number, end: number): void {
    if (this.state.gap) return;
    const total = this.state.found?.total ?? 0;
    for (let part = Math.floor(start / PART); part * PART < Math.min(end, total); part++)
      if (this.#accounts[part * PART] === undefined) void this.#read(part, 1);
  }

  retry(): void {
    this.set({ ...this.state, gap: undefined });
    if (this.state.found) this.set({ ...this.state, generation: this.state.generation + 1 });
    else void this.#read(0, 1);
  }

  /** Fetches all that were found. Gives them; undefined where that has failed, or something else is looked for. */
  async all(): Promise<readonly OwnAccount[] | undefined> {
    const asking = this.#asking;
    for (;;) {
      const { found, gap } = this.state;
      const missing = found ? this.#firstMissing(found.total) : 0;
      if (asking.signal.aborted || gap) break;
      if (found && missing >= found.total) break;
      this.set({ ...this.state, fetched: missing });
      await this.#read(Math.floor(missing / PART), ALL_PARTS);
    }
    this.set({ ...this.state, fetched: undefined });
    return asking.signal.aborted || !this.isWhole ? undefined : this.here;
  }

  #firstMissing(total: number): number {
    for (let index = 0; index < total; index++) if (this.#accounts[index] === undefined) return index;
    return total;
  }

  async #find(): Promise<void> {
    const search = this.state.typed.trim().slice(0, 100);
    if (search === this.#search && !this.state.gap) return;
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#running = new Map();
    this.#search = search;
    this.set({ ...this.state, gap: undefined });
    await this.#read(0, 1, true);
  }

  /** Reads some parts at once. `anew`: what was found before has had its day. */
  #read(part: number, parts: number, anew = false): Promise<void> {
    const running = this.#running.get(part);
    if (running) return running;
    const reading = this.#readPart(part, parts, anew).finally(() => {
      if (this.#running.get(part) === reading) this.#running.delete(part);
    });
    this.#running.set(part, reading);
    return reading;
  }

  async #readPart(part: number, parts: number, anew: boolean): Promise<void> {
    const { signal } = this.#asking;
    const position = part * PART;
    let answer: OwnAccounts;
    try {
      const query = { ...(this.#search && { search: this.#search }), position, limit: parts * PART };
      answer = await this.#backend.listOwnAccounts(query, { signal });
    } catch (thrown) {
      if (!signal.aborted) this.set({ ...this.state, gap: asBackendError(thrown) });
      return;
    }
    if (signal.aborted) return;
    const { items, total, linkable } = answer;
    // Others have come or gone meanwhile: what is here may stand in another place.
    const moved = this.state.found !== undefined && this.state.found.total !== total;
    if (anew || moved) this.#accounts = [];
    items.forEach((account, index) => (this.#accounts[position + index] = account));
    // Fewer than there should be: there are no more.
    const last = position + items.length;
    const end = items.length < parts * PART && last < total ? last : total;
    this.set({
      ...this.state,
      found: { total: end, linkable },
      generation: this.state.generation + 1,
    });
  }
}
