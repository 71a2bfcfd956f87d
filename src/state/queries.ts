import { InfiniteQueryObserver, QueryClient, QueryObserver, type InfiniteData } from '@tanstack/query-core';
import type { Backend, Items } from '../backend/backend.js';
import type { PhoneLine } from '../domain/call-forwarding.js';
import type { BackendError } from '../domain/backend-error.js';
import { OPEN } from '../domain/standing.js';
import type { Link, LinkQuery } from '../domain/link.js';
import type { QuoteInput } from '../domain/order.js';
import type { Page } from '../domain/page.js';
import type { Session } from '../domain/person.js';

declare module '@tanstack/query-core' {
  interface Register {
    defaultError: BackendError;
  }
}

/** How often a list with open requests is read again, in milliseconds. */
const WAITING_INTERVAL = 10_000;
/** How many links a page holds. */
const PAGE_SIZE = 50;

/**
 * What one backend said, and how to ask it. All elements of a page that use the same backend share one.
 * Reads are described here and nowhere else; who writes calls `changed`.
 */
export class Queries {
  readonly backend: Backend;
  readonly client = new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: 5_000, gcTime: 5 * 60_000, networkMode: 'always' },
    },
  });

  constructor(backend: Backend) {
    this.backend = backend;
    this.client.mount();
  }

  /** Marks everything that was read as outdated; what is on screen is read again. */
  changed(): Promise<void> {
    return this.client.invalidateQueries();
  }

  /** Puts one link's new state where it is listed, before the list is read again. */
  learned(link: Link): void {
    this.client.setQueryData<Link>(['link', link.id], link);
    this.client.setQueriesData<InfiniteData<Page<Link>, string | null>>(
      { queryKey: ['links'] },
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map((each) => (each.id === link.id ? link : each)),
          })),
        },
    );
  }

  /** Puts one telephone line's new state where it is listed. */
  learnedLine(line: PhoneLine): void {
    this.client.setQueryData<Items<PhoneLine>>(
      ['phone-lines'],
      (data) => data && { items: data.items.map((each) => (each.id === line.id ? line : each)) },
    );
  }

  /** The session works in another account from now on. */
  entered(session: Session): void {
    this.client.setQueryData<Session>(['session'], session);
  }

  session() {
    return new QueryObserver(this.client, {
      queryKey: ['session'],
      queryFn: ({ signal }) => this.backend.getSession({}, { signal }),
      staleTime: 30_000,
    });
  }

  summary() {
    return new QueryObserver(this.client, {
      queryKey: ['summary'],
      queryFn: ({ signal }) => this.backend.getSummary({}, { signal }),
    });
  }

  links(query: Omit<LinkQuery, 'after' | 'limit'>) {
    return new InfiniteQueryObserver<
      Page<Link>,
      BackendError,
      InfiniteData<Page<Link>>,
      readonly unknown[],
      string | null
    >(this.client, {
      queryKey: ['links', query],
      queryFn: ({ signal, pageParam }) =>
        this.backend.listLinks(
          { ...query, limit: PAGE_SIZE, ...(pageParam === null ? {} : { after: pageParam }) },
          { signal },
        ),
      initialPageParam: null,
      getNextPageParam: (page) => page.next,
      refetchInterval: ({ state }) =>
        state.data?.pages.some((page) => page.items.some(waits)) ? WAITING_INTERVAL : false,
    });
  }

  link(link: string) {
    return new QueryObserver(this.client, {
      queryKey: ['link', link],
      queryFn: ({ signal }) => this.backend.getLink({ link }, { signal }),
      refetchInterval: ({ state }) => (state.data && waits(state.data) ? WAITING_INTERVAL : false),
    });
  }

  catalogue() {
    return new QueryObserver(this.client, {
      queryKey: ['catalogue'],
      queryFn: ({ signal }) => this.backend.getCatalogue({}, { signal }),
      staleTime: 5 * 60_000,
    });
  }

  quote(input: QuoteInput) {
    return new QueryObserver(this.client, {
      queryKey: ['quote', input],
      queryFn: ({ signal }) => this.backend.getQuote(input, { signal }),
      staleTime: 60_000,
    });
  }

  linkPreview(link: string) {
    return new QueryObserver(this.client, {
      queryKey: ['link-preview', link],
      queryFn: ({ signal }) => this.backend.previewLink({ link }, { signal }),
    });
  }

  detachPreview(link: string) {
    return new QueryObserver(this.client, {
      queryKey: ['detach-preview', link],
      queryFn: ({ signal }) => this.backend.previewDetach({ link }, { signal }),
    });
  }

  receivedRequests() {
    return new QueryObserver(this.client, {
      queryKey: ['received-requests'],
      queryFn: ({ signal }) => this.backend.listReceivedRequests({}, { signal }),
      refetchInterval: WAITING_INTERVAL,
    });
  }

  access() {
    return new QueryObserver(this.client, {
      queryKey: ['access'],
      queryFn: ({ signal }) => this.backend.listAccess({}, { signal }),
    });
  }

  phoneLines() {
    return new QueryObserver(this.client, {
      queryKey: ['phone-lines'],
      queryFn: ({ signal }) => this.backend.listPhoneLines({}, { signal }),
    });
  }
}

const waits = (link: Link): boolean =>
  OPEN.includes(link.state) || (link.account?.checks.some((check) => check.state !== 'passed') ?? false);

const known = new WeakMap<Backend, Queries>();

/** The queries of a backend: the same for the same backend, so two backends never mix. */
export function queriesOf(backend: Backend): Queries {
  let queries = known.get(backend);
  if (!queries) known.set(backend, (queries = new Queries(backend)));
  return queries;
}
