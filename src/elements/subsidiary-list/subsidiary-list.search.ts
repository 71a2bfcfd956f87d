import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filterOf, isSame, NO_FILTER, type Filter } from './subsidiary-list.filter.js';
import { ListFilterEvent } from './subsidiary-list.filter-event.js';

/** Milliseconds without a key after which a backend is asked. */
const TYPING_PAUSE = 200;

/** An element whose filter is its host's to set, and the person's to change. */
interface FilteredHost extends ReactiveControllerHost, EventTarget {
  filter: Partial<Filter>;
}

/** What the person looks for: as it is typed, and as it is searched for after a pause. */
export class ListSearch implements ReactiveController {
  readonly #host: FilteredHost;
  /** Whether typing is answered at once. */
  readonly #quick: () => boolean;
  readonly #found: (filter: Filter, before: Filter) => void;
  #filter: Filter = NO_FILTER;
  #searched: Filter = NO_FILTER;
  /** What the host was last told of: when it comes back, what was typed since stays. */
  #told: Filter | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FilteredHost, quick: () => boolean, found: (filter: Filter, before: Filter) => void) {
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

  /** Takes what the host set. */
  take(given: Partial<Filter>): void {
    const filter = filterOf(given);
    const before = this.#searched;
    if (isSame(filter, before)) return;
    if (!(this.#told && isSame(filter, this.#told))) {
      clearTimeout(this.#typing);
      this.#filter = filter;
    }
    this.#told = undefined;
    this.#searched = filter;
    this.#found(filter, before);
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
    const { columns, density } = this.#filter;
    this.#filter = { ...NO_FILTER, columns, density };
    clearTimeout(this.#typing);
    this.#search();
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  #search(): void {
    const filter = this.#filter;
    this.#told = filter;
    if (!isSame(filter, this.#searched) && !this.#host.dispatchEvent(new ListFilterEvent(filter))) return;
    const before = this.#searched;
    this.#searched = filter;
    this.#host.filter = filter;
    this.#found(filter, before);
    this.#host.requestUpdate();
  }
}
