import type { Filter } from './subsidiary-list.filter.js';

/**
 * The user looks for other links, or in another order. Cancelable: prevent it to set `filter`
 * yourself, as a host does that keeps it in its address.
 */
export class ListFilterEvent extends Event {
  static readonly type = 'list-filter';
  /** What the user looks for now. */
  readonly filter: Filter;
  constructor(filter: Filter) {
    super(ListFilterEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.filter = filter;
  }
}

declare global {
  interface HTMLElementEventMap {
    'list-filter': ListFilterEvent;
  }
}
