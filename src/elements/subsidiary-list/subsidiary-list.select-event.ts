import type { Selection } from '../../state/link-rows.js';

/** The user selected other links than before. */
export class LinkSelectEvent extends Event {
  static readonly type = 'link-select';
  /** Some links by their ids, or all that the list holds by its present search and filters but some. */
  readonly selection: Selection;
  /** How many are selected. */
  readonly count: number;
  constructor(selection: Selection, count: number) {
    super(LinkSelectEvent.type, { bubbles: true, composed: true });
    this.selection = selection;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'link-select': LinkSelectEvent;
  }
}
