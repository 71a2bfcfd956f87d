import type { Backend } from '../backend/backend.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import { linkName } from '../domain/link-name.js';
import type { Link, LinkQuery } from '../domain/link.js';
import type { Page } from '../domain/page.js';
import { OPEN } from '../domain/standing.js';
import type { Environment } from './environment.js';
import type { LinkRows } from './link-rows.js';
import { lengthOf, PageCache } from './page-cache.js';
import type { Remote } from './remote.js';

/** Where a page begins, and how long it is. */
export type Place = 'after' | 'before' | 'position' | 'from' | 'limit';
type Begin = Pick<LinkQuery, 'after' | 'before' | 'position'>;

/** How often what waits for somebody is read again, in milliseconds. */
export const WAITING_INTERVAL = 10_000;

/** Whether a link may change soon, by what somebody else does. */
export const waits = (link: Link): boolean =>
  OPEN.includes(link.state) || (link.account?.checks.some((check) => check.state !== 'passed') ?? false);

/** How many links a page holds. */
const PAGE = 100;
/** The longest page that is asked for. */
const LONGEST_PAGE = 200;
/** How many links are read ahead of those that are looked at. */
const AHEAD = 30;
/** How long a place far from all that is known has to be looked at before it is asked for, in milliseconds. */
const REST = 60;
/** Milliseconds for which a list is as good as new. */
const FRESH = 5_000;

/** What is said about a list besides its links. */
export interface LinkListState {
  readonly total: number;
  readonly estimated: boolean;
  /** How many links that are here could not be read. */
  readonly unreadable: number;
  /** Why some places that are looked at are still empty. */
  readonly gap: BackendError | undefined;
}

/**
 * A list of links on a server, as far as somebody looks at it: pages around the reader, in both directions, by
 * the cursors of their neighbours where those are here and by position elsewhere. How many are kept does not
 * depend on how many there are.
 */
export class LinkPages implements LinkRows {
  readonly #backend: Backend;
  readonly #query: Omit<LinkQuery, Place>;
  readonly #environment: Environment;
  readonly #closed: () => void;
  readonly #cache = new PageCache();
  #looked: [start: number, end: number] = [0, 0];
  #at: number | undefined;
  #error: BackendError | undefined;
  #gap: { error: BackendError; place: number } | undefined;
  #running: { abort: AbortController; refresh: boolean; around: [number, number] } | undefined;
  #refreshing: Promise<void> | undefined;
  #cancelRest: (() => void) | undefined;
  #cancelPoll: (() => void) | undefined;
  #listener: ((moved: number) => void) | undefined;

  constructor(
    backend: Backend,
    query: Omit<LinkQuery, Place>,
    environment: Environment,
    closed: () => void = () => {},
  ) {
    this.#backend = backend;
    this.#query = query;
    this.#environment = environment;
    this.#closed = closed;
  }

  /** Takes the first page, which was read at a time. */
  begin(page: Page<Link>, at: number): void {
    this.#cache.put(0, page);
    this.#at = at;
  }

  /** Begins to read, and tells of every change: by how many places what is looked at has moved. */
  open(listener: (moved: number) => void): this {
    this.#listener = listener;
    if (this.#at === undefined) void this.refresh();
    else {
      this.#poll();
      this.refreshIfStale();
    }
    return this;
  }

  close(): void {
    this.#listener = undefined;
    this.#stop();
    this.#cancelPoll?.();
    this.#closed();
  }

  get state(): Remote<LinkListState> {
    if (this.#at === undefined)
      return this.#error && !this.#running ? { state: 'failed', error: this.#error } : { state: 'loading' };
    const { total, estimated } = this;
    return {
      state: 'ready',
      data: { total, estimated, unreadable: this.#cache.unreadable, gap: this.#gap?.error },
      refreshing: this.#running?.refresh ?? false,
      problem: this.#error,
      at: this.#at,
    };
  }

  get total(): number {
    if (this.#jumping) return this.#cache.total;
    // Page follows page: there are as many places as can be reached, and some more to come.
    const reached = this.#cache.size;
    return Math.min(this.#cache.total, reached + (this.#cache.cursorTo(reached) ? PAGE : 0));
  }

  get estimated(): boolean {
    return this.#cache.estimated;
  }

  /** How many there are by the backend's count, whether they can be reached yet or not. */
  get counted(): number {
    return this.#cache.total;
  }

  get fetching(): boolean {
    return this.#running !== undefined;
  }

  at(index: number): Link | undefined {
    return this.#cache.at(index);
  }

  isUnreadable(index: number): boolean {
    return this.#cache.isUnreadable(index);
  }

  indexOf(id: string): number {
    return this.#cache.placeOf(id);
  }

  look(start: number, end: number): void {
    this.#looked = [start, end];
    if (this.#at !== undefined) this.#load();
  }

  async find(text: string): Promise<number> {
    if (!this.#jumping) return this.#findHere(text);
    try {
      const page = await this.#backend.listLinks({ ...this.#query, from: text, limit: PAGE });
      if (page.position === null) return this.#findHere(text);
      if (!this.#cache.fits(page.position, page)) this.#cache.clear();
      this.#cache.put(page.position, page);
      this.#tell(0);
      return page.position;
    } catch {
      return -1;
    }
  }

  /** Puts one link's new state where it stands. */
  learned(link: Link): void {
    if (this.#cache.learn(link)) this.#tell(0);
  }

  /** Tries again what did not work. */
  async retry(): Promise<void> {
    const gap = this.#gap;
    this.#gap = undefined;
    if (gap && !this.#error) this.#load();
    else await this.refresh();
  }

  refreshIfStale(): void {
    const age = this.#environment.now() - (this.#at ?? 0);
    if (this.#at !== undefined && age >= FRESH && !this.#running) void this.refresh();
  }

  /** Reads again what is looked at, and forgets the rest. Never rejects; what is on screen stays meanwhile. */
  refresh(): Promise<void> {
    this.#stop();
    const refreshing = this.#refresh();
    this.#refreshing = refreshing;
    return refreshing;
  }

  get #jumping(): boolean {
    return this.#backend.capabilities.jumping;
  }

  #stop(): void {
    this.#cancelRest?.();
    this.#cancelRest = undefined;
    this.#running?.abort.abort();
    this.#running = undefined;
  }

  async #refresh(): Promise<void> {
    const [start, end] = this.#looked;
    const anchor = this.at(start)?.id;
    const running = { abort: new AbortController(), refresh: true, around: this.#looked };
    this.#running = running;
    this.#tell(0);
    try {
      const pages = await this.#readAround(start, end, running.abort.signal);
      if (this.#running !== running) return await this.#refreshing;
      this.#running = undefined;
      this.#cache.clear();
      for (const [place, page] of pages) this.#cache.put(place, page);
      this.#at = this.#environment.now();
      this.#error = this.#gap = undefined;
      const now = anchor === undefined ? -1 : this.indexOf(anchor);
      this.#tell(now < 0 ? 0 : now - start);
      this.#load();
    } catch (error) {
      if (this.#running !== running) return await this.#refreshing;
      this.#running = undefined;
      this.#error = asBackendError(error);
      this.#tell(0);
    }
    this.#poll();
  }

  /** The pages that hold what is looked at, each with its place. */
  async #readAround(start: number, end: number, signal: AbortSignal): Promise<[number, Page<Link>][]> {
    const pages: [number, Page<Link>][] = [];
    const first = this.#jumping ? Math.max(0, start - AHEAD) : 0;
    let place = first;
    let begin: Begin = first > 0 ? { position: first } : {};
    do {
      const limit = Math.min(LONGEST_PAGE, Math.max(PAGE, end - place));
      const page = await this.#backend.listLinks({ ...this.#query, ...begin, limit }, { signal });
      place = page.position ?? place;
      pages.push([place, page]);
      place += lengthOf(page);
      if (page.next === null) break;
      begin = { after: page.next };
    } while (place < end);
    return pages;
  }

  /** Fetches the nearest place that is missing, one page at a time. */
  #load(): void {
    // Where page follows page, the next one is the only one that can be had.
    const wanted = this.#missing();
    const missing = wanted === undefined || this.#jumping ? wanted : this.#cache.size;
    const running = this.#running;
    if (running) {
      // Whoever has jumped away does not wait for a page that nobody looks at any more.
      const [from, to] = running.around;
      const [start, end] = this.#looked;
      if (running.refresh || missing === undefined || (from < end + PAGE && to > start - PAGE)) return;
      this.#stop();
    }
    this.#cancelRest?.();
    this.#cancelRest = undefined;
    if (missing === undefined) return;
    // What could not be read is not asked for again by itself, what is elsewhere is.
    if (this.#gap && Math.abs(missing - this.#gap.place) < PAGE) return;
    const begin = this.#beginAt(missing);
    if (!begin) return;
    if (begin.position === undefined) void this.#fetch(missing, begin);
    else this.#cancelRest = this.#environment.after(REST, () => void this.#fetch(missing, begin));
  }

  /** The first empty place among those that are looked at, else just after them, else just before them. */
  #missing(): number | undefined {
    const [start, end] = this.#looked;
    const last = Math.min(end + AHEAD, this.total);
    for (let place = start; place < last; place++) if (!this.#cache.has(place)) return place;
    for (let place = start - 1; place >= Math.max(0, start - AHEAD); place--)
      if (!this.#cache.has(place)) return place;
    return undefined;
  }

  #beginAt(place: number): Begin | undefined {
    return (
      this.#cache.cursorTo(place) ?? (this.#jumping ? { position: Math.max(0, place - AHEAD) } : undefined)
    );
  }

  async #fetch(place: number, begin: Begin): Promise<void> {
    const running = { abort: new AbortController(), refresh: false, around: this.#looked };
    this.#running = running;
    try {
      const page = await this.#backend.listLinks(
        { ...this.#query, ...begin, limit: PAGE },
        { signal: running.abort.signal },
      );
      if (this.#running !== running) return;
      this.#running = undefined;
      const count = lengthOf(page);
      const expected =
        begin.before !== undefined ? place + 1 - count : begin.after !== undefined ? place : begin.position!;
      const moved = page.position !== null && page.position !== expected;
      const changed = moved || !this.#cache.fits(expected, page);
      // A list that contradicts itself right after it was read anew is shown as it comes.
      if (changed && this.#environment.now() - this.#at! > FRESH / 5) return await this.refresh();
      this.#gap = undefined;
      this.#cache.put(expected, page);
      if (this.#jumping) this.#cache.evict(...this.#looked);
      this.#tell(0);
      this.#load();
    } catch (error) {
      if (this.#running !== running) return;
      this.#running = undefined;
      const problem = asBackendError(error);
      if (problem.code === 'cursor-expired') return await this.refresh();
      this.#gap = { error: problem, place };
      this.#tell(0);
    }
  }

  #findHere(text: string): number {
    const wanted = text.toLocaleLowerCase();
    return this.#cache.find((link) => linkName(link).toLocaleLowerCase().startsWith(wanted));
  }

  /** Looks again soon when something on screen waits for somebody. */
  #poll(): void {
    this.#cancelPoll?.();
    this.#cancelPoll = undefined;
    if (!this.#listener) return;
    this.#cancelPoll = this.#environment.after(WAITING_INTERVAL, () => {
      const [start, end] = this.#looked;
      let waiting = false;
      for (let place = start; place < end && !waiting; place++) {
        const link = this.at(place);
        waiting = link !== undefined && waits(link);
      }
      const hidden = typeof document !== 'undefined' && document.visibilityState === 'hidden';
      if (waiting && !hidden && !this.#running) void this.refresh();
      else this.#poll();
    });
  }

  #tell(moved: number): void {
    this.#listener?.(moved);
  }
}
