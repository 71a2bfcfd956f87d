import type { Link } from '../../../src/domain/link.js';
import { nameOf } from '../cells.js';

const collator = new Intl.Collator('en');

/** The order by name that every contender is told to use. */
export const compareNames = (a: Link, b: Link): number => collator.compare(nameOf(a), nameOf(b));

/** Whether a row is found: the search that every contender without one of its own uses. */
export const holds = (link: Link, wanted: string): boolean =>
  nameOf(link).toLowerCase().includes(wanted) ||
  link.customerNumber.toLowerCase().includes(wanted) ||
  link.account!.location.city.toLowerCase().includes(wanted);

/** Rows in an order, narrowed by a search, and which are chosen: what an app keeps beside a list component. */
export class Rows {
  /** The rows to show. */
  visible: readonly Link[] = [];
  readonly chosen = new Set<string>();
  #all: readonly Link[] = [];
  #sorted: readonly Link[] = [];
  #descending: boolean | undefined;
  #search = '';

  set(links: readonly Link[]): void {
    this.#all = links;
    this.chosen.clear();
    this.#arrange();
  }

  sort(descending: boolean): void {
    this.#descending = descending;
    this.#arrange();
  }

  filter(text: string): void {
    this.#search = text.toLowerCase();
    this.#narrow();
  }

  update(link: Link): void {
    this.#all = replaced(this.#all, link);
    this.#sorted = replaced(this.#sorted, link);
    this.visible = this.#search === '' ? this.#sorted : replaced(this.visible, link);
  }

  selectAll(on: boolean): void {
    if (on) for (const { id } of this.visible) this.chosen.add(id);
    else this.chosen.clear();
  }

  #arrange(): void {
    const descending = this.#descending;
    if (descending === undefined) this.#sorted = this.#all;
    else this.#sorted = [...this.#all].sort((a, b) => (descending ? compareNames(b, a) : compareNames(a, b)));
    this.#narrow();
  }

  #narrow(): void {
    const search = this.#search;
    this.visible = search === '' ? this.#sorted : this.#sorted.filter((link) => holds(link, search));
  }
}

/** A copy with another row in the place of the one with its id. */
function replaced(links: readonly Link[], link: Link): readonly Link[] {
  const index = links.findIndex(({ id }) => id === link.id);
  return index < 0 ? links : links.with(index, link);
}
