import type { Backend, CallOptions, Items, OperationName } from '../backend/backend.js';
import type { InputOf, OutputOf } from '../backend/operation-backend.js';
import type { Link, LinkQuery, Summary } from '../domain/link.js';
import type { ReceivedRequest } from '../domain/received-request.js';
import type { Page } from '../domain/page.js';
import type { Session } from '../domain/person.js';
import { NEEDS_YOU } from '../domain/standing.js';
import { browser, type Environment } from './environment.js';
import type { Given } from './given.js';
import { LinkPages, waits, WAITING_INTERVAL, type Place } from './link-pages.js';
import { Reads, type Read, type ReadOptions } from './reads.js';

/** Milliseconds for which what was given counts as read now: a page may take its time to arrive. */
const GIVEN_FRESH = 60_000;

/**
 * What one backend said, and how to ask it. All elements of a page that use the same backend share one.
 * Reads are described here and in `late-reads.ts`, and nowhere else; who writes calls `changed`.
 */
export class Queries {
  readonly backend: Backend;
  readonly reads: Reads;
  readonly #lists = new Set<LinkPages>();
  #given: Given | undefined;

  constructor(backend: Backend, environment: Environment = browser) {
    this.backend = backend;
    this.reads = new Reads(environment);
  }

  /** What somebody has read is known from now on, unless something is known already. */
  give(given: Given): void {
    if (this.#given === given) return;
    this.#given = given;
    const now = this.reads.environment.now();
    const at = now - given.at < GIVEN_FRESH ? now : given.at;
    const learn = <T>(read: Read<T>, data: T | null | undefined) => {
      if (data && !read.data) read.set(data, at);
    };
    learn(this.session(), given.session);
    learn(this.summary(), given.summary);
    learn(this.needsYou(), given.needsYou);
    learn(this.receivedRequests(), given.received);
    learn(this.first({ sort: 'name' }), given.links);
  }

  /** How many answers are waited for. */
  get fetching(): number {
    return this.reads.fetching + [...this.#lists].filter((list) => list.fetching).length;
  }

  /** Marks everything that was read as outdated; what is on screen is read again. */
  async changed(): Promise<void> {
    await Promise.all([this.reads.invalidate(), ...[...this.#lists].map((list) => list.refresh())]);
  }

  /** Marks as outdated what an operation has answered, to whatever input. */
  outdated(name: OperationName): Promise<void> {
    return this.reads.invalidate(name);
  }

  /** Puts one link's new state where it is listed, before the list is read again. */
  learned(link: Link): void {
    this.link(link.id).set(link);
    for (const list of this.#lists) list.learned(link);
  }

  /** The session works in another account from now on. */
  entered(session: Session): void {
    this.session().set(session);
  }

  /** A list of links to move about in, for one who shows it. It is told of changes until it is closed. */
  list(query: Omit<LinkQuery, Place>): LinkPages {
    const list = new LinkPages(this.backend, query, this.reads.environment, () => {
      this.#lists.delete(list);
      this.reads.leave(list);
    });
    const first = this.first(query);
    if (first.at) list.begin(first.data!, first.at);
    this.#lists.add(list);
    this.reads.attend(list);
    return list;
  }

  session(): Read<Session> {
    return this.read('getSession', {}, { fresh: 30_000 });
  }

  summary(): Read<Summary> {
    return this.read('getSummary', {});
  }

  /** The first links of a list. */
  first(query: Omit<LinkQuery, Place>): Read<Page<Link>> {
    return this.read(
      'listLinks',
      { ...query, limit: 1 },
      { again: (page) => (page.items.some(waits) ? WAITING_INTERVAL : undefined) },
    );
  }

  /** The newest link that waits for this person. */
  needsYou(): Read<Page<Link>> {
    return this.first({ standings: [...NEEDS_YOU], sort: 'newest' });
  }

  link(link: string): Read<Link> {
    return this.read('getLink', { link }, { again: (data) => (waits(data) ? WAITING_INTERVAL : undefined) });
  }

  receivedRequests(): Read<Items<ReceivedRequest>> {
    return this.read('listReceivedRequests', {}, { again: () => WAITING_INTERVAL });
  }

  /**
   * What an operation answers to an input: the same read for the same question. What is asked for only once something
   * is opened is in `late-reads.ts`.
   */
  read<K extends OperationName>(
    name: K,
    input: InputOf<K>,
    options: Omit<ReadOptions<OutputOf<K>>, 'fetch'> = {},
  ): Read<OutputOf<K>> {
    const ask = (signal: AbortSignal) => (this.backend[name] as Ask<K>).call(this.backend, input, { signal });
    return this.reads.get(name + JSON.stringify(input), () => ({ fetch: ask, ...options }));
  }
}

type Ask<K extends OperationName> = (input: InputOf<K>, options: CallOptions) => Promise<OutputOf<K>>;

/** What is known of a backend, or of what stands in for one. */
export const known = new WeakMap<Backend | Given, Queries>();

/** The queries of a backend, and what was given: the same for the same backend, so two backends never mix. */
export function queriesOf(backend: Backend, given?: Given | null): Queries {
  let queries = known.get(backend);
  if (!queries) known.set(backend, (queries = new Queries(backend)));
  if (given) queries.give(given);
  return queries;
}
