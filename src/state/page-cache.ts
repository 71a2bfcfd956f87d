import type { Link, LinkQuery } from '../domain/link.js';
import type { Page } from '../domain/page.js';

/** How many links are kept; those farthest from the reader go first. */
const KEPT = 2_000;

/** The links of a long list that are here, each in its place, and the cursors that lead on from them. */
export class PageCache {
  readonly #rows = new Map<number, Link>();
  readonly #places = new Map<string, number>();
  /** Cursors of the pages that begin at a place, and that end before one. */
  readonly #after = new Map<number, string>();
  readonly #before = new Map<number, string>();
  /** Places of links that are here and cannot be read. */
  readonly #holes = new Set<number>();
  /** How many there are by the backend's count. */
  total = 0;
  estimated = false;

  /** How many links are here. */
  get size(): number {
    return this.#rows.size;
  }

  get unreadable(): number {
    return this.#holes.size;
  }

  at(place: number): Link | undefined {
    return this.#rows.get(place);
  }

  placeOf(id: string): number {
    return this.#places.get(id) ?? -1;
  }

  isUnreadable(place: number): boolean {
    return this.#holes.has(place);
  }

  /** Whether a place holds something, be it a link that cannot be read. */
  has(place: number): boolean {
    return this.#rows.has(place) || this.#holes.has(place);
  }

  /** The cursor by which the page that begins at a place, or that ends with it, can be had. */
  cursorTo(place: number): Pick<LinkQuery, 'after' | 'before'> | undefined {
    const after = this.#after.get(place);
    if (after !== undefined) return { after };
    const before = this.#before.get(place + 1);
    return before === undefined ? undefined : { before };
  }

  /** Puts one link's new state where it stands. Tells whether it is here. */
  learn(link: Link): boolean {
    const place = this.#places.get(link.id);
    if (place === undefined) return false;
    this.#rows.set(place, link);
    return true;
  }

  /** Whether a page says nothing else of its links' places than what is known: otherwise the list has changed. */
  fits(start: number, page: Page<Link>): boolean {
    return (
      start >= 0 &&
      page.total === this.total &&
      distinct(page.items).every(({ id }, index) => (this.#places.get(id) ?? start + index) === start + index)
    );
  }

  put(start: number, page: Page<Link>): void {
    const items = distinct(page.items);
    items.forEach((link, index) => {
      const before = this.#rows.get(start + index);
      if (before) this.#places.delete(before.id);
      this.#rows.set(start + index, link);
      this.#places.set(link.id, start + index);
      this.#holes.delete(start + index);
    });
    const end = start + lengthOf(page);
    for (let place = start + items.length; place < end; place++) this.#holes.add(place);
    if (page.next !== null) this.#after.set(end, page.next);
    if (page.previous !== null) this.#before.set(start, page.previous);
    this.total = Number.isSafeInteger(page.total) ? Math.max(page.total, end) : end;
    this.estimated = page.estimated;
  }

  /** Lets go of what is far from some places, once there is more than is kept. */
  evict(start: number, end: number): void {
    if (this.#rows.size <= KEPT) return;
    const near = KEPT / 4;
    const far = (place: number): boolean => place < start - near || place > end + near;
    for (const [place, link] of this.#rows)
      if (far(place)) {
        this.#rows.delete(place);
        this.#places.delete(link.id);
      }
    for (const known of [this.#after, this.#before, this.#holes])
      for (const place of known.keys()) if (far(place)) known.delete(place);
  }

  clear(): void {
    for (const known of [this.#rows, this.#places, this.#after, this.#before, this.#holes]) known.clear();
  }

  /** The first place of those that are here whose link is wanted; -1 where none is. */
  find(wanted: (link: Link) => boolean): number {
    let found = -1;
    for (const [place, link] of this.#rows) if ((found < 0 || place < found) && wanted(link)) found = place;
    return found;
  }
}

/** How many places a page takes. */
export const lengthOf = (page: Page<Link>): number => distinct(page.items).length + page.unreadable;

/** Each link once: a backend that says one twice is not believed the second time. */
function distinct(links: readonly Link[]): readonly Link[] {
  const ids = new Set(links.map(({ id }) => id));
  if (ids.size === links.length) return links;
  return links.filter(({ id }) => ids.delete(id));
}
