import type { LitElement } from 'lit';
import type { Link } from '../../domain/link.js';
import {
  ALL_SELECTED,
  isSelected,
  NOTHING_SELECTED,
  select,
  selectedOf,
  type LinkRows,
  type Selection,
} from '../../state/link-rows.js';
import { LinkSelectEvent } from './subsidiary-list.select-event.js';

/** Which links of a list are selected, and how clicks change that. */
export class ListSelection {
  readonly #host: LitElement;
  /** How many links the list holds. */
  readonly #total: () => number;
  #now: Selection = NOTHING_SELECTED;
  /** Where a selection with Shift begins. */
  #last = -1;

  constructor(host: LitElement, total: () => number) {
    this.#host = host;
    this.#total = total;
  }

  get now(): Selection {
    return this.#now;
  }

  get count(): number {
    return selectedOf(this.#now, this.#total());
  }

  get state(): 'none' | 'some' | 'all' {
    const { count } = this;
    return count === 0 ? 'none' : this.#now.all && count === this.#total() ? 'all' : 'some';
  }

  clear(): void {
    if (this.#now !== NOTHING_SELECTED) this.#set(NOTHING_SELECTED);
  }

  /** "All" are all that are found: when others are found, they were never chosen. */
  foundOthers(): void {
    this.#last = -1;
    if (this.#now.all) this.clear();
  }

  toggleAll(): void {
    this.#set(this.state === 'all' ? NOTHING_SELECTED : ALL_SELECTED);
  }

  /** Selects a row or not; a `range` goes from the last one to it. */
  toggle(index: number, link: Link, rows: LinkRows, range: boolean): void {
    const chosen = !isSelected(this.#now, link.id);
    const from = range && this.#last >= 0 ? this.#last : index;
    const ids: string[] = [];
    for (let at = Math.min(from, index); at <= Math.max(from, index); at++) {
      const each = rows.at(at);
      if (each) ids.push(each.id);
    }
    this.#last = index;
    this.#set(select(this.#now, ids, chosen));
  }

  #set(selection: Selection): void {
    this.#now = selection;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new LinkSelectEvent(selection, this.count));
  }
}
