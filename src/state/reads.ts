import { asBackendError, type BackendError } from '../domain/backend-error.js';
import { browser, type Environment } from './environment.js';
import type { Remote } from './remote.js';
import type { Watchable } from './store.js';

/** How something is read. */
export interface ReadOptions<T> {
  fetch(signal: AbortSignal): Promise<T>;
  /** Milliseconds for which an answer is as good as new. */
  fresh?: number;
  /** Milliseconds after which an answer is read again while somebody watches; undefined: not by itself. */
  again?(data: T): number | undefined;
}

/** What asking again brought: what is known, be it from before, and why the answer did not come. */
export interface Answer<T> {
  readonly data: T | undefined;
  readonly error: BackendError | undefined;
}

const FRESH = 5_000;
/** How long an answer that nobody watches is kept, in milliseconds. */
const KEPT = 5 * 60_000;

/** What is kept up to date while somebody looks at it. */
interface Refreshable {
  refreshIfStale(): void;
}

/** Something that a backend is asked for: asked once for all who watch, and kept up to date while they do. */
export class Read<T> implements Watchable<Remote<T>> {
  readonly #reads: Reads;
  readonly #options: ReadOptions<T>;
  readonly #forget: () => void;
  readonly #watchers = new Set<() => void>();
  #known: { data: T; at: number } | undefined;
  #error: BackendError | undefined;
  #outdated = false;
  #running: { promise: Promise<void>; abort: AbortController; awaited: boolean } | undefined;
  #state: Remote<T> = { state: 'loading' };
  #stopTimer: (() => void) | undefined;

  constructor(reads: Reads, options: ReadOptions<T>, forget: () => void) {
    this.#reads = reads;
    this.#options = options;
    this.#forget = forget;
    this.#wait();
  }

  get state(): Remote<T> {
    return this.#state;
  }

  get data(): T | undefined {
    return this.#known?.data;
  }

  /** When it was read; 0: never, or what was read may not be true any more. */
  get at(): number {
    return this.#outdated ? 0 : (this.#known?.at ?? 0);
  }

  get watched(): boolean {
    return this.#watchers.size > 0;
  }

  get fetching(): boolean {
    return this.#running !== undefined;
  }

  get #stale(): boolean {
    const { fresh = FRESH } = this.#options;
    return !this.at || this.#reads.environment.now() - this.at >= fresh;
  }

  /** Tells of every new state. Asks, unless an answer is there that is as good as new. */
  subscribe(listener: () => void): () => void {
    // Each subscription is its own, even where the same function listens twice.
    const watcher = () => listener();
    this.#watchers.add(watcher);
    if (this.#watchers.size === 1) this.#reads.attend(this);
    this.refreshIfStale();
    this.#wait();
    return () => {
      if (!this.#watchers.delete(watcher) || this.watched) return;
      this.#reads.leave(this);
      // Nobody waits for it any more.
      if (this.#running && !this.#running.awaited) this.#stop();
      this.#wait();
    };
  }

  refreshIfStale(): void {
    if (this.#stale && !this.#running) void this.#ask(false);
  }

  /** Asks again, whatever is under way. Resolves to what is known then, and to what went wrong; never rejects. */
  async refetch(): Promise<Answer<T>> {
    this.#stop();
    await this.#ask(true);
    return { data: this.data, error: this.#error };
  }

  /** What is known may not be true any more. Resolves when it is up to date, if anybody watches. */
  async invalidate(): Promise<void> {
    this.#outdated = true;
    if (this.watched) await this.refetch();
    else this.#stop();
  }

  /** Learned without asking, at a time. */
  set(data: T, at = this.#reads.environment.now()): void {
    this.#known = { data, at };
    this.#error = undefined;
    this.#tell();
  }

  #stop(): void {
    const running = this.#running;
    this.#running = undefined;
    running?.abort.abort();
  }

  #ask(awaited: boolean): Promise<void> {
    const abort = new AbortController();
    const promise = this.#run(abort);
    this.#running = { promise, abort, awaited };
    this.#tell();
    return promise;
  }

  async #run(abort: AbortController): Promise<void> {
    // A backend may answer, or throw, at once.
    await Promise.resolve();
    let answer: { data: T } | { error: unknown };
    try {
      answer = { data: await this.#options.fetch(abort.signal) };
    } catch (error) {
      answer = { error };
    }
    if (this.#running?.abort !== abort) {
      // Something newer was asked: whoever waited for this waits for that.
      await this.#running?.promise;
      return;
    }
    this.#running = undefined;
    if ('data' in answer) {
      this.#outdated = false;
      this.set(answer.data);
    } else {
      this.#error = asBackendError(answer.error);
      this.#tell();
    }
    this.#wait();
  }

  /** Plans what comes by itself: the next reading while somebody watches, being forgotten while nobody does. */
  #wait(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    const { after } = this.#reads.environment;
    if (!this.watched) {
      this.#stopTimer = after(KEPT, this.#forget);
      return;
    }
    const interval = this.#known && this.#options.again?.(this.#known.data);
    if (interval === undefined) return;
    this.#stopTimer = after(interval, () => {
      if (!this.#reads.hidden && !this.#running) void this.#ask(false);
      else this.#wait();
    });
  }

  #tell(): void {
    const known = this.#known;
    this.#state = known
      ? {
          state: 'ready',
          data: known.data,
          refreshing: this.#running !== undefined,
          problem: this.#error,
          at: known.at,
        }
      : this.#error && !this.#running
        ? { state: 'failed', error: this.#error }
        : { state: 'loading' };
    for (const watcher of [...this.#watchers]) watcher();
  }
}

/**
 * Everything that one backend was asked for, each thing once. What is watched is read again when a person comes
 * back to the page or the network does.
 */
export class Reads {
  readonly environment: Environment;
  readonly #all = new Map<string, Read<unknown>>();
  readonly #watched = new Set<Refreshable>();

  constructor(environment: Environment = browser) {
    this.environment = environment;
  }

  /** Whether nobody can see the page. */
  get hidden(): boolean {
    return typeof document !== 'undefined' && document.visibilityState === 'hidden';
  }

  /** How many answers are waited for. */
  get fetching(): number {
    return [...this.#all.values()].filter((read) => read.fetching).length;
  }

  /** What has this name; made the first time it is asked for. */
  get<T>(name: string, options: () => ReadOptions<T>): Read<T> {
    let read = this.#all.get(name) as Read<T> | undefined;
    if (!read) {
      read = new Read<T>(this, options(), () => this.#all.delete(name));
      this.#all.set(name, read);
    }
    return read;
  }

  /** Marks as outdated what has a name that begins with a text. Resolves when what is watched is up to date. */
  async invalidate(beginning = ''): Promise<void> {
    const some = [...this.#all].filter(([name]) => name.startsWith(beginning));
    await Promise.all(some.map(([, read]) => read.invalidate()));
  }

  attend(read: Refreshable): void {
    this.#watched.add(read);
    if (this.#watched.size === 1) this.#listen('addEventListener');
  }

  leave(read: Refreshable): void {
    this.#watched.delete(read);
    if (this.#watched.size === 0) this.#listen('removeEventListener');
  }

  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    if (typeof document === 'undefined') return;
    document[change]('visibilitychange', this.#back);
    globalThis[change]('online', this.#back);
  }

  readonly #back = (): void => {
    if (!this.hidden) for (const read of this.#watched) read.refreshIfStale();
  };
}
