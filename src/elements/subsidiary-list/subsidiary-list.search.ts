import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_FILTER, type Filter } from './subsidiary-list.filter.js';

/** Milliseconds without a key after which a backend is asked. */
const TYPING_PAUSE = 200;

/** What the person looks for: as it is typed, and as it is searched for after a pause. */
export class ListSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Whether typing is answered at once. */
  readonly #quick: () => boolean;
  readonly #found: (filter: Filter, before: Filter) => void;
  #filter: Filter = NO_FILTER;
  #searched: Filter = NO_FILTER;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    quick: () => boolean,
    found: (filter: Filter, before: Filter) => void,
  ) {
    this.#host = host;
    this.#quick = quick;
    this.#found = found;
    host.addController(this);
  }

  /** As the controls show it. */
  get filter(): Filter {
    return this.#filter;
  }

  /** As the list is searched. */
  get searched(): Filter {
    return this.#searched;
  }

  change(patch: Partial<Filter>): void {
    const filter = { ...this.#filter, ...patch };
    const typed = filter.search !== this.#filter.search;
    this.#filter = filter;
    clearTimeout(this.#typing);
    if (typed && !this.#quick()) this.#typing = setTimeout(() => this.#search(), TYPING_PAUSE);
    else this.#search();
    this.#host.requestUpdate();
  }

  /** Looks for everything again, at once. */
  clear(): void {
    this.#filter = NO_FILTER;
    clearTimeout(this.#typing);
    this.#search();
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  #search(): void {
    const before = this.#searched;
    this.#searched = this.#filter;
    this.#found(this.#searched, before);
    this.#host.requestUpdate();
  }
}
