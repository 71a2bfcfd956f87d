import { asBackendError, type BackendError } from '../domain/backend-error.js';
import type { Link } from '../domain/link.js';
import { STANDINGS } from '../domain/standing.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface FinderState {
  readonly typed: string;
  /** What was found for what was typed, or before; undefined: nothing was asked yet. */
  readonly found: { readonly links: readonly Link[]; readonly total: number } | undefined;
  readonly searching: boolean;
  readonly problem: BackendError | undefined;
}

/** Milliseconds without typing after which it is looked for. */
const REST = 250;
const MOST = 6;
/** So many of all standings are those of accounts that are linked. */
const LINKED = STANDINGS.indexOf('waiting-for-owner');

/** Finds the linked account that somebody means among however many, by what they type. The newest question wins. */
export class LinkFinder extends Store<FinderState> {
  readonly #queries: Queries;
  readonly #environment: Environment;
  readonly #labels: readonly string[];
  #cancel: (() => void) | undefined;
  #running: AbortController | undefined;

  /** `labels`: only accounts that have them. */
  constructor(queries: Queries, labels: readonly string[] = [], environment: Environment = browser) {
    super({ typed: '', found: undefined, searching: false, problem: undefined });
    this.#queries = queries;
    this.#labels = labels;
    this.#environment = environment;
    void this.#find();
  }

  type(typed: string): void {
    this.set({ ...this.state, typed });
    this.#cancel?.();
    this.#cancel = this.#environment.after(REST, () => void this.#find());
  }

  retry(): void {
    void this.#find();
  }

  async #find(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.set({ ...this.state, searching: true, problem: undefined });
    const search = this.state.typed.trim().slice(0, 100);
    try {
      const { items, total } = await this.#queries.backend.listLinks(
        {
          ...(search && { search }),
          ...(this.#labels.length > 0 && { labels: [...this.#labels] }),
          standings: [...STANDINGS.slice(0, LINKED)],
          hidden: 'included',
          limit: MOST,
        },
        { signal: running.signal },
      );
      if (this.#running !== running) return;
      this.set({ ...this.state, searching: false, found: { links: items, total } });
    } catch (error) {
      if (this.#running !== running) return;
      this.set({ ...this.state, searching: false, problem: asBackendError(error) });
    }
  }
}
