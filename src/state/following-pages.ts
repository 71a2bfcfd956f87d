import { asBackendError, type BackendError } from '../domain/backend-error.js';
import type { Page } from '../domain/page.js';
import type { Read } from './reads.js';
import type { Remote } from './remote.js';
import { Store } from './store.js';

/** What is here of a list whose page follows page. */
export interface Loaded<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly estimated: boolean;
  /** Whether another page follows, and whether it is on its way. */
  readonly more: boolean;
  readonly loading: boolean;
  /** Why the page that follows is not here. */
  readonly gap: BackendError | undefined;
  readonly unreadable: number;
}

/**
 * A list as far as somebody has looked: its first page, which is a read like any other, and those that follow, one
 * at a time. When the first page turns out to be another one, the others are asked for again as they are looked at.
 */
export class FollowingPages<T> extends Store<Remote<Loaded<T>>> {
  readonly #first: Read<Page<T>>;
  readonly #fetch: (after: string, signal: AbortSignal) => Promise<Page<T>>;
  readonly #keyOf: (item: T) => string;
  #page: Page<T> | undefined;
  #rest: T[] = [];
  #unreadable = 0;
  #next: string | null = null;
  #total = 0;
  #estimated = false;
  #running: AbortController | undefined;
  #gap: BackendError | undefined;
  #listeners = 0;
  #stop: (() => void) | undefined;

  constructor(
    first: Read<Page<T>>,
    fetch: (after: string, signal: AbortSignal) => Promise<Page<T>>,
    keyOf: (item: T) => string,
  ) {
    super({ state: 'loading' });
    this.#first = first;
    this.#fetch = fetch;
    this.#keyOf = keyOf;
    this.#follow();
  }

  override subscribe(listener: () => void): () => void {
    const stop = super.subscribe(listener);
    this.#listeners++;
    if (this.#listeners === 1) {
      this.#stop = this.#first.subscribe(() => this.#follow());
      this.#follow();
    }
    return () => {
      stop();
      this.#listeners--;
      if (this.#listeners > 0) return;
      this.#stop?.();
      this.#abort();
    };
  }

  /** Asks for the page that follows, unless it is on its way, or failed and nobody wants to `retry`. */
  more(): void {
    if (this.#next !== null && !this.#running && !this.#gap) void this.#load(this.#next);
  }

  /** Tries again what did not work. */
  retry(): void {
    if (this.#gap) {
      this.#gap = undefined;
      this.more();
    } else void this.#first.refetch();
  }

  /** Puts the new state of some things where they stand. */
  change(patch: (item: T) => T): void {
    this.#rest = this.#rest.map(patch);
    this.#tell();
  }

  #follow(): void {
    const { data } = this.#first;
    if (data && data !== this.#page) {
      const before = this.#page;
      this.#page = data;
      const same =
        before !== undefined &&
        before.total === data.total &&
        before.items.length === data.items.length &&
        before.items.every((item, index) => this.#keyOf(item) === this.#keyOf(data.items[index]!));
      if (!same) {
        this.#abort();
        this.#rest = [];
        this.#gap = undefined;
        this.#unreadable = 0;
      }
      if (this.#rest.length === 0) this.#next = data.next;
      this.#total = data.total;
      this.#estimated = data.estimated;
    }
    this.#tell();
  }

  async #load(after: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#tell();
    try {
      const page = await this.#fetch(after, running.signal);
      if (this.#running !== running) return;
      this.#running = undefined;
      const known = new Set([...(this.#page?.items ?? []), ...this.#rest].map(this.#keyOf));
      this.#rest = [...this.#rest, ...page.items.filter((item) => !known.has(this.#keyOf(item)))];
      this.#unreadable += page.unreadable;
      // A page that leads to itself ends the list.
      this.#next = page.next === after ? null : page.next;
      this.#total = page.total;
      this.#estimated = page.estimated;
      this.#tell();
    } catch (thrown) {
      if (this.#running !== running) return;
      this.#running = undefined;
      const error = asBackendError(thrown);
      if (error.code === 'cursor-expired') {
        // It begins anew.
        this.#page = undefined;
        this.#rest = [];
        void this.#first.refetch();
      } else this.#gap = error;
      this.#tell();
    }
  }

  #abort(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  #tell(): void {
    const first = this.#first.state;
    if (first.state !== 'ready') {
      this.set(first);
      return;
    }
    const { data, ...rest } = first;
    const items = [...data.items, ...this.#rest];
    this.set({
      ...rest,
      data: {
        items,
        total: Math.max(this.#total, items.length),
        estimated: this.#estimated,
        more: this.#next !== null,
        loading: this.#running !== undefined,
        gap: this.#gap,
        unreadable: data.unreadable + this.#unreadable,
      },
    });
  }
}
