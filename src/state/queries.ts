import { ALL_CAPABILITIES, type Backend, type Items } from '../backend/backend.js';
import type { PhoneLine } from '../domain/call-forwarding.js';
import type {
  DetachPreview,
  Link,
  LinkPreview,
  LinkQuery,
  ReceivedRequest,
  Summary,
} from '../domain/link.js';
import type { Catalogue, Quote, QuoteInput } from '../domain/order.js';
import type { Page } from '../domain/page.js';
import type { AccessList, Session } from '../domain/person.js';
import { NEEDS_YOU } from '../domain/standing.js';
import { browser, type Environment } from './environment.js';
import type { Given } from './given.js';
import { LinkPages, waits, WAITING_INTERVAL, type Place } from './link-pages.js';
import { Reads, type Read, type ReadOptions } from './reads.js';

/** Milliseconds for which what was given counts as read now: a page may take its time to arrive. */
const GIVEN_FRESH = 60_000;

/**
 * What one backend said, and how to ask it. All elements of a page that use the same backend share one.
 * Reads are described here and nowhere else; who writes calls `changed`.
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

  /** Puts one link's new state where it is listed, before the list is read again. */
  learned(link: Link): void {
    this.link(link.id).set(link);
    for (const list of this.#lists) list.learned(link);
  }

  /** Puts one telephone line's new state where it is listed. */
  learnedLine(line: PhoneLine): void {
    const lines = this.phoneLines();
    if (lines.data) lines.set({ items: lines.data.items.map((each) => (each.id === line.id ? line : each)) });
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
    return this.#read('session', {
      fetch: (signal) => this.backend.getSession({}, { signal }),
      fresh: 30_000,
    });
  }

  summary(): Read<Summary> {
    return this.#read('summary', { fetch: (signal) => this.backend.getSummary({}, { signal }) });
  }

  /** The first links of a list. */
  first(query: Omit<LinkQuery, Place>): Read<Page<Link>> {
    return this.#read(`first ${JSON.stringify(query)}`, {
      fetch: (signal) => this.backend.listLinks({ ...query, limit: 1 }, { signal }),
      again: (page) => (page.items.some(waits) ? WAITING_INTERVAL : undefined),
    });
  }

  /** The newest link that waits for this person. */
  needsYou(): Read<Page<Link>> {
    return this.first({ standings: [...NEEDS_YOU], sort: 'newest' });
  }

  link(link: string): Read<Link> {
    return this.#read(`link ${link}`, {
      fetch: (signal) => this.backend.getLink({ link }, { signal }),
      again: (data) => (waits(data) ? WAITING_INTERVAL : undefined),
    });
  }

  catalogue(): Read<Catalogue> {
    return this.#read('catalogue', {
      fetch: (signal) => this.backend.getCatalogue({}, { signal }),
      fresh: 5 * 60_000,
    });
  }

  quote(input: QuoteInput): Read<Quote> {
    return this.#read(`quote ${JSON.stringify(input)}`, {
      fetch: (signal) => this.backend.getQuote(input, { signal }),
      fresh: 60_000,
    });
  }

  linkPreview(link: string): Read<LinkPreview> {
    return this.#read(`link-preview ${link}`, {
      fetch: (signal) => this.backend.previewLink({ link }, { signal }),
    });
  }

  detachPreview(link: string): Read<DetachPreview> {
    return this.#read(`detach-preview ${link}`, {
      fetch: (signal) => this.backend.previewDetach({ link }, { signal }),
    });
  }

  receivedRequests(): Read<Items<ReceivedRequest>> {
    return this.#read('received-requests', {
      fetch: (signal) => this.backend.listReceivedRequests({}, { signal }),
      again: () => WAITING_INTERVAL,
    });
  }

  access(): Read<AccessList> {
    return this.#read('access', { fetch: (signal) => this.backend.listAccess({}, { signal }) });
  }

  phoneLines(): Read<Items<PhoneLine>> {
    return this.#read('phone-lines', { fetch: (signal) => this.backend.listPhoneLines({}, { signal }) });
  }

  #read<T>(name: string, options: ReadOptions<T>): Read<T> {
    return this.reads.get(name, () => options);
  }
}

const known = new WeakMap<Backend | Given, Queries>();

/** The queries of a backend, and what was given: the same for the same backend, so two backends never mix. */
export function queriesOf(backend: Backend, given?: Given | null): Queries {
  let queries = known.get(backend);
  if (!queries) known.set(backend, (queries = new Queries(backend)));
  if (given) queries.give(given);
  return queries;
}

/** A backend until there is one: what was given is known, and everything else is still to come. */
export function standInFor(given: Given): Backend {
  let queries = known.get(given);
  if (!queries) {
    const capabilities = { ...ALL_CAPABILITIES, ...given.capabilities };
    const backend = new Proxy({ capabilities } as Backend, {
      // Whoever looks whether it is something else finds nothing.
      get: (target, name) =>
        (Reflect.get(target, name) as unknown) ??
        (/^[a-z]/.test(String(name)) ? () => new Promise(() => {}) : undefined),
    });
    // Nothing is planned either: a server renders once.
    queries = new Queries(backend, { ...browser, after: () => () => {} });
    known.set(given, queries);
    known.set(backend, queries);
  }
  return queries.backend;
}
