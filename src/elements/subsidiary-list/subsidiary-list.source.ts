import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Link } from '../../domain/link.js';
import type { LinkPages, LinkListState } from '../../state/link-pages.js';
import type { LinkRows } from '../../state/link-rows.js';
import type { Queries } from '../../state/queries.js';
import type { Remote } from '../../state/remote.js';
import { whenSeen } from '../../state/slices.js';
import { listsSame, NO_FILTER, queryOf, type Filter } from './subsidiary-list.filter.js';
import type { ListTable } from './subsidiary-list.table.js';

/** What the list wants to show. */
interface Wanted {
  /** All links there are; null: they are on their way; undefined: a backend has them. */
  links: readonly Link[] | null | undefined;
  queries: Queries | undefined;
  filter: Filter;
  language: string;
}

/** Tables are for hosts that give all links: they load once those are seen, or when they are to be arranged. */
let Table: typeof ListTable | undefined;
const loadTable = async (): Promise<void> => {
  Table ??= (await import('./subsidiary-list.table.js')).ListTable;
};

/** Links as they were given, until that is here which sorts and searches them. */
const asGiven = (links: readonly Link[]): LinkRows => ({
  total: links.length,
  estimated: false,
  at: (index) => links[index],
  indexOf: (id) => links.findIndex((link) => link.id === id),
  look: () => undefined,
  find: () => Promise.resolve(-1),
});

/** Gives the list its rows: from all links that the host gave, or page by page from a backend. */
export class ListSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => Wanted;
  #given: readonly Link[] | undefined;
  #table: ListTable | undefined;
  /** The rows that are given, while they are shown as they came. */
  #plain: LinkRows | undefined;
  /** What they were updated by meanwhile. */
  #updates: Link[] = [];
  #arranging = false;
  #pages: LinkPages | undefined;
  /** Shown until the pages of another filter have come. */
  #before: LinkPages | undefined;
  #queries: Queries | undefined;
  #filter: Filter | undefined;
  #moved = 0;
  /** It was taken out of the page: it asks nothing more. */
  #left = false;

  constructor(host: ReactiveControllerHost, wanted: () => Wanted) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** The rows to show; undefined while none are known. */
  get rows(): LinkRows | undefined {
    return this.#all ?? this.#shown;
  }

  /** All rows, where a host gave them. */
  get #all(): LinkRows | undefined {
    return this.#table ?? this.#plain;
  }

  /** Whether a host gave all links. */
  get isGiven(): boolean {
    return this.#wanted().links !== undefined;
  }

  get state(): Remote<LinkListState> {
    if (this.#all) {
      const data = { total: this.#all.total, estimated: false, unreadable: 0, gap: undefined };
      return { state: 'ready', data, refreshing: this.#arranging, problem: undefined, at: 0 };
    }
    const pages = this.#pages;
    if (!pages) return { state: 'loading' };
    const { state } = pages;
    if (state.state === 'loading' && this.#before?.state.state === 'ready')
      return { ...this.#before.state, refreshing: true };
    return state;
  }

  /** How many there are, whether they can be reached yet or not. */
  get counted(): number {
    return this.#all?.total ?? this.#shown?.counted ?? 0;
  }

  /** By how many places what is looked at has moved since this was last asked. */
  takeMoved(): number {
    const moved = this.#moved;
    this.#moved = 0;
    return moved;
  }

  /** Tries again what did not work. */
  retry(): void {
    void this.#pages?.retry();
  }

  /** Puts links where the ones with their ids stand. Tells whether there are any. */
  update(links: readonly Link[]): boolean {
    if (this.#plain) this.#updates.push(...links);
    return this.#table?.update(links) ?? false;
  }

  hostUpdate(): void {
    if (this.#left) return;
    const { links, queries, filter, language } = this.#wanted();
    if (links) this.#useTable(links, filter, language);
    else this.#usePages(links === null ? undefined : queries, filter);
    if (this.#all || this.#pages) this.#filter = filter;
  }

  hostConnected(): void {
    this.#left = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#left = true;
    this.#leaveTable();
    this.#leavePages();
  }

  get #shown(): LinkPages | undefined {
    return this.#pages?.state.state === 'loading' ? (this.#before ?? this.#pages) : this.#pages;
  }

  #useTable(links: readonly Link[], filter: Filter, language: string): void {
    this.#leavePages();
    const fresh = links !== this.#given;
    if (fresh) this.#leaveTable();
    this.#given = links;
    if (!Table) {
      this.#arranging = !listsSame(filter, NO_FILTER);
      if (!this.#arranging) this.#plain ??= asGiven(links);
      (this.#arranging ? loadTable() : whenSeen().then(loadTable)).then(
        () => this.#host.requestUpdate(),
        () => undefined,
      );
      return;
    }
    if (this.#table && this.#lists(filter)) return;
    if (!this.#table) {
      this.#plain = undefined;
      this.#table = new Table(links, language);
      if (this.#updates.length > 0) this.#table.update(this.#updates);
      this.#table.prepare();
    }
    this.#arranging = !this.#table.filter(filter, () => {
      this.#arranging = false;
      this.#host.requestUpdate();
    });
  }

  #usePages(queries: Queries | undefined, filter: Filter): void {
    this.#leaveTable();
    if (queries === this.#queries && this.#lists(filter) && (this.#pages || !queries)) return;
    if (queries !== this.#queries) this.#leavePages();
    this.#queries = queries;
    if (this.#pages?.state.state === 'ready') {
      this.#before?.close();
      this.#before = this.#pages;
    } else this.#pages?.close();
    this.#pages = queries?.list(queryOf(filter));
    this.#pages?.open((moved) => {
      if (this.#pages?.state.state !== 'loading') {
        this.#before?.close();
        this.#before = undefined;
      }
      this.#moved += moved;
      this.#host.requestUpdate();
    });
  }

  /** Whether a filter lists what is listed now. */
  #lists(filter: Filter): boolean {
    return this.#filter !== undefined && listsSame(filter, this.#filter);
  }

  #leaveTable(): void {
    this.#table?.close();
    this.#table = this.#plain = this.#given = undefined;
    this.#updates = [];
    this.#arranging = false;
  }

  #leavePages(): void {
    this.#pages?.close();
    this.#before?.close();
    this.#pages = this.#before = this.#queries = undefined;
  }
}
