import { asBackendError, BackendError, isTechnical } from '../domain/backend-error.js';
import type { CallOptions } from '../backend/backend.js';
import type { Link, LinkQuery } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import type { Selection } from './link-rows.js';
import { OneByOne, type Fate } from './one-by-one.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** With so many accounts something can be done at once: no more than a person can look through. */
export const MOST = 500;
/** Reads that are under way at a time. */
const READERS = 4;
const PAGE = 100;

/** What was selected, and where. */
export interface Chosen {
  readonly selection: Selection;
  /** How many are selected. */
  readonly count: number;
  /** What the list is found by, from which all but a few may be selected. */
  readonly query: Omit<LinkQuery, 'after' | 'before' | 'position' | 'from' | 'limit'>;
}

/** One of the accounts, and what became of it. */
export interface ManyRow {
  readonly link: Link;
  /**
   * `obstacle`: a rule forbids it, see `error`. `stopped`: not done, because the person stopped or nothing more could
   * be done. `failed`: not done, and it can be tried again.
   */
  readonly state: 'ready' | 'obstacle' | 'sending' | 'uncertain' | 'done' | 'refused' | 'failed' | 'stopped';
  readonly error?: BackendError | undefined;
}

export interface ManyReview<C> {
  readonly rows: readonly ManyRow[];
  /** How many of the selection it cannot be done with: they stay as they are. */
  readonly others: number;
  /** What the person decides, for all of them. */
  readonly choice: C;
}

export type ManyState<C> =
  | { readonly step: 'reading'; readonly read: number; readonly total: number }
  | { readonly step: 'too-many'; readonly total: number }
  | { readonly step: 'failed'; readonly error: BackendError }
  | ({ readonly step: 'reviewing' } & ManyReview<C>)
  | ({ readonly step: 'running'; readonly stopping: boolean } & ManyReview<C>)
  | ({ readonly step: 'ended' } & ManyReview<C>);

/** Rows that are worth another try. */
const AGAIN: readonly ManyRow['state'][] = ['failed', 'stopped'];
/**
 * Does the same with several accounts: reads which they are and what is in the way of each, lets the person decide, and
 * does it one after the other, each once, with a result for each. What it does is for who extends it to say.
 */
export abstract class ManyFlow<C, I extends { link: string }> extends Store<ManyState<C>> {
  protected readonly queries: Queries;
  readonly #chosen: Chosen;
  readonly #environment: Environment;
  readonly #reading = new AbortController();
  readonly #writes: OneByOne<Link, I, Link>;

  constructor(queries: Queries, chosen: Chosen, environment: Environment = browser) {
    super(
      chosen.count > MOST
        ? { step: 'too-many', total: chosen.count }
        : { step: 'reading', read: 0, total: chosen.count },
    );
    this.queries = queries;
    this.#chosen = chosen;
    this.#environment = environment;
    this.#writes = new OneByOne(
      queries.backend,
      {
        idOf: ({ id }) => id,
        inputFor: (link) => this.inputFor(link, this.#now.choice),
        send: (input, options) => this.send(input, options),
        mark: (id, fate) => this.#told(id, fate),
        stopping: () => this.#now.stopping,
        stop: () => this.stop(),
        again: ['session-expired', 'reauth-needed'],
        renew: ({ id }) => this.#renew(id),
      },
      environment,
    );
    // Whoever extends it is made first.
    if (this.state.step === 'reading') queueMicrotask(() => void this.load());
  }

  /** What is decided as long as the person does not say otherwise. */
  protected abstract readonly usual: C;
  /** Whether it can be done with a link at all. */
  protected abstract fits(link: Link): boolean;
  /** Finds out whether a rule forbids it, where that can be known before. */
  protected check?(link: Link, signal: AbortSignal): Promise<BackendError | undefined>;
  /** What is sent for a link: an error that is known before, or nothing where nothing is to be changed. */
  protected abstract inputFor(link: Link, choice: C): I | BackendError | undefined;
  protected abstract send(input: I, options: CallOptions): Promise<Link>;

  /** Whether it is being done. */
  get busy(): boolean {
    return this.state.step === 'running';
  }

  /** Reads the selected links, and what is in the way of each. */
  async load(): Promise<void> {
    this.set({ step: 'reading', read: 0, total: this.#chosen.count });
    try {
      const links = await this.#links();
      const fitting = links.filter((link) => this.fits(link));
      const rows = await this.#inTurn(fitting, async (link): Promise<ManyRow> => {
        const error = await this.#read((signal) => this.check?.(link, signal) ?? Promise.resolve(undefined));
        this.#count();
        return error ? { link, state: 'obstacle', error } : { link, state: 'ready' };
      });
      const others = this.#chosen.count - rows.length;
      this.set({ step: 'reviewing', rows, others, choice: this.usual });
    } catch (thrown) {
      if (!this.#reading.signal.aborted) this.set({ step: 'failed', error: asBackendError(thrown) });
    }
  }

  choose(choice: C): void {
    if (this.state.step === 'reviewing') this.set({ ...this.state, choice });
  }

  /** Does it with all that it can be done with and is not yet. Resolves with the links that it changed. */
  async run(): Promise<Link[]> {
    const { state } = this;
    if (state.step !== 'reviewing' && state.step !== 'ended') return [];
    const { others, choice } = state;
    const wanted = state.rows.filter((row) => row.state === 'ready' || AGAIN.includes(row.state));
    this.set({ step: 'running', stopping: false, rows: state.rows, others, choice });
    const changed = await this.#writes.run(wanted.map(({ link }) => link));
    this.set({ step: 'ended', rows: this.#now.rows, others, choice });
    if (changed.length > 0) void this.queries.changed();
    return changed;
  }

  /** Lets what is being sent come to its end, and begins nothing more. */
  stop(): void {
    if (this.state.step === 'running') this.set({ ...this.state, stopping: true });
  }

  /** Reads nothing more: the person has gone away. */
  close(): void {
    this.#reading.abort();
    this.stop();
  }

  get #now(): Extract<ManyState<C>, { step: 'running' }> {
    return this.state as Extract<ManyState<C>, { step: 'running' }>;
  }

  #told(id: string, { state, value, error }: Fate<Link>): void {
    if (value) this.queries.learned(value);
    this.#mark(id, { state, ...(value && { link: value }), error });
  }

  /** Reads a link that somebody else has changed: the next try is of what it is now. */
  async #renew(link: string): Promise<void> {
    const fresh = await this.#read((signal) => this.queries.backend.getLink({ link }, { signal })).catch(
      () => undefined,
    );
    if (fresh && !(fresh instanceof BackendError)) this.#mark(link, { link: fresh });
  }

  #mark(id: string, patch: Partial<ManyRow>): void {
    const { state } = this;
    if (!('rows' in state)) return;
    const error = 'error' in patch ? patch.error : undefined;
    this.set({
      ...state,
      rows: state.rows.map((row) =>
        row.link.id === id ? { ...row, ...patch, ...(patch.state && { error }) } : row,
      ),
    });
  }

  /** The links that are selected, as they are now. Who is gone meanwhile is left out. */
  async #links(): Promise<Link[]> {
    const { selection, query } = this.#chosen;
    const { backend } = this.queries;
    if (!selection.all) {
      const read = await this.#inTurn([...selection.ids], (link) =>
        this.#read((signal) => backend.getLink({ link }, { signal })),
      );
      return read.filter((link): link is Link => !(link instanceof BackendError));
    }
    const links: Link[] = [];
    let after: string | null = null;
    do {
      const place: { after?: string } = after ? { after } : {};
      const page = await this.#read((signal) =>
        backend.listLinks({ ...query, ...place, limit: PAGE }, { signal }),
      );
      if (page instanceof BackendError) throw page;
      links.push(...page.items.filter(({ id }) => !selection.except.has(id)));
      after = page.next;
    } while (after && links.length <= MOST);
    return links.slice(0, MOST);
  }

  /** Reads, and waits where it is too often. A refusal is an answer; what failed technically is thrown. */
  async #read<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | BackendError> {
    const { signal } = this.#reading;
    for (;;) {
      signal.throwIfAborted();
      try {
        return await ask(signal);
      } catch (thrown) {
        const error = asBackendError(thrown);
        if (error.code === 'rate-limited' && error.retryAfter !== undefined)
          await this.#pause(error.retryAfter);
        else if (isTechnical(error) || error.code === 'session-expired' || error.code === 'not-allowed')
          throw error;
        else return error;
      }
    }
  }

  /** Works through items, some at a time; the results are in the order of the items. */
  async #inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
    const results: R[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let index = next++; index < items.length; index = next++)
        results[index] = await work(items[index]!);
    };
    await Promise.all(Array.from({ length: Math.min(READERS, items.length) }, worker));
    return results;
  }

  #pause(seconds: number): Promise<void> {
    return new Promise((resolve) => void this.#environment.after(seconds * 1000, resolve));
  }

  #count(): void {
    if (this.state.step === 'reading') this.set({ ...this.state, read: this.state.read + 1 });
  }
}
