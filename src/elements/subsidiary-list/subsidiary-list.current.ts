import type { ReactiveController } from 'lit';
import { linkName } from '../../domain/link-name.js';
import type { Link } from '../../domain/link.js';
import { Query } from '../../lit/query.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { Place } from '../subsidiary-details/subsidiary-details.place.js';
import type { ListParts } from './subsidiary-list.acts.js';

/** What is sorted by, of a link, where a list can be entered by that text. */
const enteredBy = (link: Link, sort: string): string | undefined => {
  switch (sort) {
    case '':
    case 'name':
      return linkName(link);
    case 'customer-number':
      return link.customerNumber;
    case 'city':
      return link.account?.location.city;
    default:
      return undefined;
  }
};

/** What is shown beside a list: the id of its link, and who hears where that stands. */
interface Followed {
  readonly id: string | undefined;
  readonly tell: (place: Place) => void;
}

const current = new WeakMap<Element, ListCurrent>();
/** What is wanted of lists that cannot do more than list yet. */
const wanted = new WeakMap<Element, Followed>();

/** What marks the link of a list whose details are shown, once the list can do more than list. */
export const currentOf = (list: Element | null): ListCurrent | undefined =>
  list ? current.get(list) : undefined;

/** Has a list mark a link, and tell whenever it stands elsewhere; without an id, none is shown any more. */
export function follow(list: Element | null, followed: Followed): void {
  if (!list) return;
  wanted.set(list, followed);
  current.get(list)?.follow(followed);
}

/**
 * The link of a list whose details are shown: its row is marked and brought into sight, and whoever shows the details
 * hears where it stands, and gets the ones before and after, also those that are not here yet.
 */
export class ListCurrent implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #list: ListParts;
  readonly #read: Query<Link>;
  #id: string | undefined;
  #tell: Followed['tell'] | undefined;
  #told: Place | undefined;
  /** What was looked for last, and in which state of the list. */
  #sought: unknown;
  #shown = false;
  #marker: ((row: HTMLElement, link: Link | undefined) => void) | undefined;
  #waiting: { index: number; done: (link: Link | undefined) => void } | undefined;

  constructor(host: SubsidiaryElement, list: ListParts) {
    this.#host = host;
    this.#list = list;
    current.set(host, this);
    host.addController(this);
    this.#read = new Query(host, () => (this.#id ? list.queries()?.link(this.#id) : undefined));
    const followed = wanted.get(host);
    if (followed) this.follow(followed);
  }

  /** What marks its row, once there was one. The same while nothing changes. */
  get marker(): ((row: HTMLElement, link: Link | undefined) => void) | undefined {
    return this.#marker;
  }

  follow({ id, tell }: Followed): void {
    this.#tell = tell;
    if (id === this.#id) return;
    this.#id = id;
    this.#told = this.#sought = undefined;
    this.#shown = false;
    this.#marker = (row, link) => {
      row.ariaCurrent = id !== undefined && link?.id === id ? 'true' : null;
    };
    this.#host.requestUpdate();
  }

  /** The link before or after, as soon as it is here; undefined: it could not be had. */
  async beside(by: -1 | 1): Promise<Link | undefined> {
    const at = this.#told?.index ?? -1;
    const index = at + by;
    if (at < 0 || index < 0 || index >= this.#total) return undefined;
    this.#waiting?.done(undefined);
    this.#reveal(index);
    const here = this.#rows?.at(index);
    if (here) return here;
    this.#rows?.look(index, index + 1);
    return new Promise((done) => (this.#waiting = { index, done }));
  }

  /** Puts the focus on its row. Tells whether there is one. */
  focus(): boolean {
    const index = this.#told?.index ?? -1;
    if (index >= 0) this.#list.rows.focus(index);
    return index >= 0;
  }

  hostUpdated(): void {
    const { state } = this.#list.source;
    if (state.state !== 'ready') return;
    this.#answer(state.data.gap !== undefined);
    if (this.#id === undefined || !this.#rows) return;
    const index = this.#rows.indexOf(this.#id);
    if (index < 0) return this.#seek(state.at);
    if (!this.#shown) {
      this.#shown = true;
      this.#reveal(index);
    }
    this.#say({ index, total: this.#total });
  }

  hostDisconnected(): void {
    this.#waiting?.done(undefined);
    this.#waiting = undefined;
  }

  get #rows() {
    return this.#list.rows.now?.rows;
  }

  get #total(): number {
    return Math.max(this.#list.source.counted, this.#rows?.total ?? 0);
  }

  /** Gives what somebody waits for, or that it cannot be had. */
  #answer(failed: boolean): void {
    const waiting = this.#waiting;
    const link = waiting && this.#rows?.at(waiting.index);
    if (!waiting || !(link ?? failed)) return;
    this.#waiting = undefined;
    waiting.done(link);
  }

  /** Looks for a link that is not among those that are here. One that went out of sight stays where it was. */
  #seek(at: number): void {
    const link = this.#read.remote;
    const { sort } = this.#list.search.searched;
    const by = link.state === 'ready' ? enteredBy(link.data, sort) : undefined;
    if (this.#shown && this.#told) return;
    if (link.state === 'loading' || this.#sought === at) return;
    this.#sought = at;
    if (by === undefined || !this.#rows) return this.#say({ index: -1, total: this.#total });
    void this.#rows.find(by).then(() => {
      if (this.#rows && this.#rows.indexOf(this.#id ?? '') < 0) this.#say({ index: -1, total: this.#total });
      this.#host.requestUpdate();
    });
  }

  #reveal(index: number): void {
    this.#list.rows.reveal(index);
  }

  #say(place: Place): void {
    if (this.#told?.index === place.index && this.#told.total === place.total) return;
    this.#told = place;
    this.#tell?.(place);
  }
}
